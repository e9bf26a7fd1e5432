import { fold } from '../../text/words.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { TermView } from '../../wiki/views/study.ts';
import type { Reader } from '../reader.ts';
import { termInWords } from './term.ts';

/** Terms that begin with one letter. */
export type TermGroupView = {
  /** The letter, or `#` for all that begins with none. */
  letter: string;
  /** Anchor of the group. */
  id: string;
  /** The terms, in the order of the list. */
  terms: TermView[];
};

/** Terms by the first letter of their title in the page's language; `Ä` stands with `A`. */
export function termGroups(terms: readonly EntryOf<'term'>[], reader: Reader): TermGroupView[] {
  const groups = Map.groupBy(terms, ({ data }) => letterOf(data.title[reader.lang]));
  return [...groups].map(([letter, list]) => ({
    letter,
    id: letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`,
    terms: list.map((term) => termInWords(term, reader)),
  }));
}

function letterOf(title: string): string {
  const first = fold(title).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
}
