import type { SearchAnswer } from './answer.ts';
import { detailsReader } from './load/detailsReader.ts';
import { indexReader } from './load/indexReader.ts';
import { libraryOf, type Shelf } from './load/library.ts';
import { textFinder } from './load/texts.ts';
import { type Asked, understand } from './query/understand.ts';
import { assemble } from './rank/assemble.ts';
import { findAll, findQuick, lookThrough, type Search } from './rank/find.ts';
import type { Scored } from './rank/score.ts';
import { isEmpty, type SearchRequest } from './request.ts';
import type { Searcher, SearcherParts } from './searcher.ts';
import { pageShower } from './show.ts';

/** Milliseconds after which an answer that is not sure is better than none. */
const PATIENCE = 200;
/** Share of what was asked that a page must say of itself to be such an answer. */
const FAIR_COVER = 0.6;

/**
 * One search over both engines. The small index answers first where the full text would not change what comes first:
 * where a page holds all that was asked in what it says of itself. The rest waits for both, but not for long: over a
 * slow network it is shown what the small index has.
 */
export function createSearcher({ read, fullText, lang, patience = PATIENCE }: SearcherParts): Searcher {
  const reader = indexReader(read);
  const library = libraryOf(reader, lang);
  const texts = textFinder(fullText);

  const show = pageShower(detailsReader(reader), texts);

  function lookIn(request: SearchRequest, { corpus, synonyms, names }: Shelf): Search {
    const asked = understand(request, { lexicons: corpus.lexicons, synonyms, names });
    return lookThrough(asked, corpus, lang);
  }

  function answer(
    request: SearchRequest,
    { search, scored }: Results,
    { count, complete }: { count: number; complete: boolean },
  ): Promise<SearchAnswer> {
    const { asked, corpus } = search;
    return assemble({ request, asked, corpus, scored, lang, complete }, count, show(search, complete));
  }

  /** What the small index finds by itself, where that says anything. */
  async function quick(request: SearchRequest): Promise<Results | undefined> {
    const search = lookIn(request, await library.first());
    if (!canTellEarly(search.asked)) return undefined;
    const scored = findQuick(search);
    const says = scored.some(({ isHead, headCover }) => isHead || headCover >= FAIR_COVER);
    return says ? { search, scored } : undefined;
  }

  /** What both find; what has been looked through already is not looked through again. */
  async function whole(
    request: SearchRequest,
    before: Results | undefined,
    isWanted: () => boolean,
  ): Promise<Results | undefined> {
    // Both are loaded side by side; a failure is met where the full text is asked.
    texts.load().catch(() => undefined);
    const shelf = await library.all();
    if (!isWanted()) return undefined;
    const search = before?.search.corpus === shelf.corpus ? before.search : lookIn(request, shelf);
    const scored = await findAll(search, texts, isWanted);
    return scored && { search, scored };
  }

  return {
    async warm() {
      await library.first();
      // The first request needs the rest, too; why it may not load is said to who asks.
      for (const loading of [library.all(), texts.load()]) loading.catch(() => undefined);
    },
    async search(request, { count, heard, isWanted = () => true }) {
      if (isEmpty(request)) return undefined;
      const first = heard && (await quick(request));
      const isSure = first?.scored.some(({ isHead }) => isHead) ?? false;
      if (first && isSure) heard(await answer(request, first, { count, complete: false }));
      const finding = whole(request, first, isWanted);
      // Where loading takes its time, what is there is better than nothing.
      if (first && !isSure && (await isLate(finding, patience)) && isWanted())
        heard(await answer(request, first, { count, complete: false }));
      const results = await finding;
      return results && answer(request, results, { count, complete: true });
    },
  };
}

/** Whether work takes longer than some time. */
async function isLate(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((tell) => {
    timer = setTimeout(() => tell(true), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What was found for a request. */
type Results = { readonly search: Search; readonly scored: readonly Scored[] };

/**
 * Whether the small index alone can tell what fits: it knows no phrases, and as long as only the frequent words are
 * there a rare one may look like a slip.
 */
function canTellEarly({ groups, phrases, without, understood }: Asked): boolean {
  return (
    groups.length > 0 && phrases.length === 0 && without.length === 0 && understood.corrections.length === 0
  );
}
