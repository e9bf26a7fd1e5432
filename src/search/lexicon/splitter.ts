import { type CompoundParts, type CountedWord, learnCompounds } from '../../text/compounds.ts';

/** Takes apart compounds of a language by the words of its pages; of a language without rules nothing. */
export function splitter(forms: readonly CountedWord[], lang: string): CompoundParts {
  return lang === 'de' || lang === 'en' ? learnCompounds(forms, lang) : () => ({ parts: [], smaller: [] });
}
