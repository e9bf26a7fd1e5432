import { foldWord, stem } from '../stem.ts';

/** Endings (folded) in which two forms of one word may differ; what else a stemmer cuts off makes another word. */
const ENDINGS: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set([
    '',
    'e',
    'n',
    'en',
    'r',
    'er',
    'ern',
    'm',
    'em',
    's',
    'es',
    'ns',
    'ens',
    'nen',
    'in',
    'innen',
  ]),
  en: new Set(['', 'e', 's', 'es', 'd', 'ed', 'ing', 'y', 'ies', 'ied']),
};

/** A word of a phrase, worked out for comparing. */
export type WordForm = {
  /** Stem, by which forms of a word are looked up. */
  stem: string;
  /** Letters, folded. */
  letters: string;
};

/** Works a word out for comparing. */
export function formOf(word: string, lang: 'de' | 'en'): WordForm {
  const bare = word.replaceAll('\u00AD', '').replace(/['’](?:s)?$/, '');
  return { stem: stem(bare, lang), letters: foldWord(bare, lang) };
}

/**
 * Whether two words are forms of one word: `Belege` and `Beleg`, not `Belegung` and `Beleg`, though all three have one
 * stem.
 */
export function isSameWord(a: WordForm, b: WordForm, lang: 'de' | 'en'): boolean {
  if (a.stem !== b.stem) return false;
  let common = 0;
  while (common < a.letters.length && a.letters[common] === b.letters[common]) common += 1;
  const endings = ENDINGS[lang];
  return endings.has(a.letters.slice(common)) && endings.has(b.letters.slice(common));
}
