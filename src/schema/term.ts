import { z } from 'zod';
import { entryFields, refs, wordLists, words } from './fields.ts';

/** A term of the common language, in both languages. */
export const term = z.strictObject({
  ...entryFields,
  /** The term itself. */
  title: words,
  /** What it means here, in one or two sentences. */
  definition: words,
  /** Other words for the same thing. Default: none. */
  synonyms: wordLists.default({ de: [], en: [] }),
  /** Short form, for example "NPS". */
  abbreviation: z.string().optional(),
  /** Terms it is often confused with. Default: none. */
  confusedWith: refs('term'),
  /** Where the definition comes from. */
  origin: z.string().optional(),
});

/** A term as read, with its defaults filled in. */
export type Term = z.infer<typeof term>;
