import { foldWord, stem } from '../stem.ts';
import { tokens } from './tokens.ts';

/** How a word of a rule is compared with a word of a text. */
export type WordTest = {
  /** `word`: same stem; `compound`: that, or part of a German compound; the others are written with `*`. */
  kind: 'word' | 'compound' | 'beginning' | 'ending' | 'part';
  /** Stem of the word; for `beginning` and `part` its letters. */
  stem: string;
  /** Folded letters as written, by which compounds begin. */
  letters: string;
};

/** A word or phrase of a rule: its words in order. */
export type Pattern = WordTest[];

/** A single German word of this length or more is also sought inside compounds. */
const compoundLength = 6;

/**
 * Reads a word or phrase of a rule. A word written with hyphens gives two patterns: its parts as a phrase, and
 * all in one.
 *
 * @returns No pattern where nothing is written but signs.
 */
export function parsePattern(written: string, lang: 'de' | 'en'): Pattern[] {
  const parts = written.trim().split(/\s+/);
  const phrase = parts.flatMap((part) => wordTests(part, lang));
  const [only] = parts;
  const patterns = [phrase];
  if (parts.length === 1 && only?.includes('-')) patterns.push(wordTests(only.replaceAll('-', ''), lang));
  return patterns.filter((pattern) => pattern.length > 0).map((pattern) => withCompounds(pattern, lang));
}

function wordTests(part: string, lang: 'de' | 'en'): WordTest[] {
  const singles = tokens(part.replaceAll('*', '').replaceAll('-', ' ')).words.map(({ letters }) => letters);
  return singles.map((word, index) => {
    const open = index === 0 && part.startsWith('*');
    const on = index === singles.length - 1 && part.endsWith('*');
    const kind = open && on ? 'part' : open ? 'ending' : on ? 'beginning' : 'word';
    const letters = foldWord(word, lang);
    return { kind, letters, stem: kind === 'beginning' || kind === 'part' ? letters : stem(letters, lang) };
  });
}

function withCompounds(pattern: Pattern, lang: 'de' | 'en'): Pattern {
  const [first, second] = pattern;
  if (lang !== 'de' || !first || second || first.kind !== 'word') return pattern;
  return first.letters.length >= compoundLength ? [{ ...first, kind: 'compound' }] : pattern;
}
