import { foldWord, stem } from '../../text/stem.ts';

/** Stems that are remembered; a typed word, a page and the vocabulary ask for the same ones. */
const REMEMBERED = 50_000;

const known = new Map<string, Map<string, string>>();

/**
 * What a word is looked up by in the pages of a language: its stem there, without umlauts. `Gebühren`, `gebuehr` and
 * `Gebuhr` have one term; a word of another language is treated as if it were of this one, in pages and requests alike.
 */
export function termOf(word: string, lang: string): string {
  const terms = known.get(lang) ?? new Map<string, string>();
  known.set(lang, terms);
  const before = terms.get(word);
  if (before !== undefined) return before;
  const term = stem(word, lang) || foldWord(word, lang);
  if (terms.size >= REMEMBERED) terms.clear();
  terms.set(word, term);
  return term;
}
