import { normalise } from '../../text/words.ts';
import type { Correction, Understood } from '../answer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SearchRequest } from '../request.ts';
import { type Synonyms, wordsIn } from '../words/phrases.ts';
import { isFieldName } from './fields.ts';
import { type Narrowing, readFilters } from './filters.ts';
import { exactGroups, type Group, groupsOf } from './groups.ts';
import type { ValueNames } from './names.ts';
import { parseWords, type TypedFilter } from './parse.ts';

/** A request as it was understood. */
export type Asked = {
  /** What to look for; none where only filters were given. */
  readonly groups: readonly Group[];
  /** Phrases that must stand in a page. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not. */
  readonly without: readonly string[];
  /** What a page must be, by typed filters. */
  readonly narrowing: Narrowing;
  /** What the reader is told of it. */
  readonly understood: Understood;
};

/** Understands a request. */
export function understand(
  { words: typed }: SearchRequest,
  { lexicons, synonyms, names }: { lexicons: readonly Lexicon[]; synonyms: Synonyms; names: ValueNames },
): Asked {
  const parsed = parseWords(typed, isFieldName);
  const { narrowing, problems } = readFilters(parsed.filters, names);
  // Where a filter follows the words, the last of them is finished.
  const isOpen = typed.endsWith(parsed.words.slice(parsed.words.lastIndexOf(' ') + 1));
  const asTyped = isOpen ? parsed.words : `${parsed.words} `;
  const groups = groupsOf(asTyped, { lexicons, synonyms });
  const corrections = groups.flatMap(({ correction }) => correction ?? []);
  return {
    groups: [...groups, ...exactGroups(parsed.phrases.flatMap(wordsIn), lexicons)],
    phrases: parsed.phrases,
    without: parsed.without,
    narrowing,
    understood: {
      corrections,
      ...(corrections.length > 0 && { meant: corrected(typed, corrections, parsed.filters).trim() }),
      widenings: groups.flatMap(({ widening }) => widening ?? []),
      problems,
      shortened: parsed.shortened,
    },
  };
}

/** The request with every word that was read as another one in its place; filters stay as they are. */
function corrected(
  typed: string,
  corrections: readonly Correction[],
  [filter, ...others]: readonly TypedFilter[],
): string {
  if (filter !== undefined)
    return typed
      .split(filter.typed)
      .map((part) => corrected(part, corrections, others))
      .join(filter.typed);
  // A word holds letters, digits and apostrophes only, so it is a pattern for itself.
  return corrections.reduce(
    (text, one) =>
      text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${one.typed}(?![\\p{L}\\p{N}])`, 'u'), one.meant),
    normalise(typed),
  );
}

/** Whether nothing is left to look for: all that was typed is filters that could not be read. */
export function asksNothing({ groups, phrases, without, narrowing }: Asked): boolean {
  const { some, none, since, until } = narrowing;
  const isNarrowed = some.length + none.length > 0 || since !== undefined || until !== undefined;
  return groups.length + phrases.length + without.length === 0 && !isNarrowed;
}
