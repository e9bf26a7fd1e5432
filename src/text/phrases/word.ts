import { foldWord } from '../stem.ts';
import { formOf, isSameWord, type WordForm } from './inflection.ts';

/** How one word of a phrase is compared with a word of a text. */
export type PhraseWord =
  | { type: 'inflected'; form: WordForm; capital: boolean }
  /** A short form such as `NPS`, which is never written small and takes no ending but a plural's `s`. */
  | { type: 'short'; letters: string }
  /** Written with `*`: begins with, ends with or holds these letters. */
  | { type: 'part'; letters: string; open: 'start' | 'end' | 'both' };

/** A word of a text, worked out for comparing. */
export type ReadWord = { written: string; form: WordForm };

/** Reads one word of a phrase as it was written. */
export function phraseWord(written: string, lang: 'de' | 'en'): PhraseWord {
  const bare = written.replaceAll('*', '');
  if (bare !== written) {
    const open = written.startsWith('*') ? (written.endsWith('*') ? 'both' : 'start') : 'end';
    return { type: 'part', letters: foldWord(bare, lang), open };
  }
  if (isShort(written)) return { type: 'short', letters: written };
  // Only German tells nouns by their capital: `Beleg` is none of `belegen`.
  const capital = lang === 'de' && /^\p{Lu}/u.test(written);
  return { type: 'inflected', form: formOf(written, lang), capital };
}

/** Whether a word is written as a short form: two capitals, and not longer than six characters. */
function isShort(written: string): boolean {
  return written.length <= 6 && /^[\p{L}\p{N}]*$/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written);
}

/** Whether a word of a text is the word of a phrase. */
export function fits(word: PhraseWord, { written, form }: ReadWord, lang: 'de' | 'en'): boolean {
  switch (word.type) {
    case 'short':
      return written.replace(/['’]?s$/, '') === word.letters || written === word.letters;
    case 'part':
      if (word.open === 'both') return form.letters.includes(word.letters);
      return word.open === 'start'
        ? form.letters.endsWith(word.letters)
        : form.letters.startsWith(word.letters);
    case 'inflected':
      return (!word.capital || /^\p{Lu}/u.test(written)) && isSameWord(word.form, form, lang);
  }
}
