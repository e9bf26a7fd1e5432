import { foldWord } from '../text/stem.ts';
import type { Library, RareWord } from './load/library.ts';
import { lookIn } from './lookIn.ts';
import type { Asked } from './query/understand.ts';
import { findQuick, type Search } from './rank/find.ts';
import type { Scored } from './rank/score.ts';
import type { SearchRequest } from './request.ts';
import { wordsIn } from './words/phrases.ts';
import { termOf } from './words/terms.ts';

/** What was found for a request. */
export type Results = { readonly search: Search; readonly scored: readonly Scored[] };

/** Share of what was asked that a page must say of itself to be an answer that is better than none. */
const FAIR_COVER = 0.6;

/**
 * What the small index finds by itself, with what is loaded of it or what is said of rare words at once.
 * @returns nothing where that says nothing
 */
export async function findEarly(
  request: SearchRequest,
  library: Library,
  lang: string,
): Promise<Results | undefined> {
  const there = lookIn(request, await library.first(), lang);
  const around = await library.around(() => rareWords(there));
  const search = around === undefined ? there : lookIn(request, around, lang);
  if (!canTellEarly(search.asked)) return undefined;
  const scored = findQuick(search);
  const says = scored.some(({ isHead, headCover }) => isHead || headCover >= FAIR_COVER);
  return says ? { search, scored } : undefined;
}

/** Words as typed that no page says of itself that is there already. */
function rareWords({ asked: { groups }, corpus: { parts } }: Search): RareWord[] {
  return groups.flatMap(({ typed, beginning }) => {
    const isBegun = beginning !== undefined;
    const isSaid = (word: string) =>
      parts.some(({ lang, quick }) => {
        const isThere = quick.match(termOf(word, lang)).size > 0;
        return isThere || (isBegun && quick.beginningWith(foldWord(word, lang)).length > 0);
      });
    return wordsIn(typed)
      .filter((word) => !isSaid(word))
      .map((word) => ({ word, isBegun }));
  });
}

/**
 * Whether the small index alone can tell what fits: it knows no phrases, and as long as only the frequent words are
 * there a rare one may look like a slip.
 */
function canTellEarly({ groups, phrases, without, understood }: Asked): boolean {
  return (
    groups.length > 0 && phrases.length === 0 && without.length === 0 && understood.corrections.length === 0
  );
}
