import { type CompoundParts, learnCompounds } from '../../text/compounds.ts';
import type { Form } from './count.ts';

/** Takes apart compounds of a language by the words of its pages; of a language without rules nothing. */
export function splitter(forms: readonly Form[], lang: string): CompoundParts {
  return lang === 'de' || lang === 'en' ? learnCompounds(forms, lang) : () => ({ parts: [], smaller: [] });
}
