import { foldWord } from '../../text/stem.ts';
import type { Lexicon } from './lexicon.ts';

/** A lexicon that knows a few terms more, each as standing in one page. */
export function withTerms(lexicon: Lexicon, terms: readonly string[]): Lexicon {
  const known = new Set(terms);
  return {
    ...lexicon,
    pagesOf: (term) => lexicon.pagesOf(term) || (known.has(term) ? 1 : 0),
    completions(word) {
      const letters = foldWord(word, lexicon.lang);
      const further = terms.filter((term) => term.startsWith(letters) && term !== letters);
      return [
        ...lexicon.completions(word),
        ...further.map((term) => ({ term, word: term, likeness: letters.length / term.length })),
      ];
    },
  };
}
