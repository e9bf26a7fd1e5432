import type { Language } from '../../schema/fields.ts';
import type { Term } from '../../schema/term.ts';

/** A word by which a term is known, and the field that says so. */
export type TermWord = {
  /** The word. */
  word: string;
  /** Path of the field in the term's file. */
  path: (string | number)[];
};

/** All words by which a term is known in a language: title, synonyms and short form. */
export function termWords({ title, synonyms, abbreviation }: Term, lang: Language): TermWord[] {
  return [
    { word: title[lang], path: ['title', lang] },
    ...synonyms[lang].map((word, index) => ({ word, path: ['synonyms', lang, index] })),
    ...(abbreviation === undefined ? [] : [{ word: abbreviation, path: ['abbreviation'] }]),
  ];
}
