import type { Language } from '../../schema/fields.ts';
import type { Link } from './links.ts';

/** A customer's words with where they come from. */
export type VerbatimView = {
  /** `source/record`; also the anchor on pages that list voices. */
  id: string;
  /** The redacted words; blank lines part paragraphs. */
  text: string;
  /** Headline that the customer gave. */
  title?: string;
  /** Language of the words. */
  lang: Language | 'other';
  /** Where it was said. */
  source: Link;
  /** Channel, in the page's language. */
  channel?: Link;
  /** When, as precise as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  at?: string;
  /** Segments as given. */
  segments: Link[];
  /** Rating on the source's scale. */
  rating?: { value: number; from: number; to: number };
  /** Recommendation, 0 to 10. */
  nps?: number;
  /** True where the voice is invented. */
  synthetic: boolean;
};
