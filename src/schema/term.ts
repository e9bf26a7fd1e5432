import { z } from 'zod';
import { entryFields, language, refs, wordLists, words } from './fields.ts';

/** A word that looks like the term and means something else. */
const falseFriend = z.strictObject({
  /** The word. */
  word: z.string().min(1),
  /** Its language. */
  lang: language,
  /** What it really means, in both languages. */
  means: words,
});

/** A term of the common language, in both languages. */
export const term = z.strictObject({
  ...entryFields,
  /** The term itself. */
  title: words,
  /** What it means here, in one or two sentences. */
  definition: words,
  /** Other words for the same thing. Default: none. */
  synonyms: wordLists.default({ de: [], en: [] }),
  /** Words for which this term is to be used instead; `npm run check` names where they stand. Default: none. */
  avoid: wordLists.default({ de: [], en: [] }),
  /** Words of either language that mislead. Default: none. */
  falseFriends: z.array(falseFriend).default([]),
  /** Short form, for example "NPS". */
  abbreviation: z.string().optional(),
  /** Terms it is often confused with. Default: none. */
  confusedWith: refs('term'),
  /** Where the definition comes from. */
  origin: z.string().optional(),
});

/** A term as read, with its defaults filled in. */
export type Term = z.infer<typeof term>;
