import { z } from 'zod';
import { id, ref, wordLists, words } from './fields.ts';

const valueFields = {
  /** Id by which entries and records refer to the value. */
  id,
  /** Name in both languages. */
  label: words,
  /** What it means, in both languages. */
  definition: words,
  /** Other words for it, in both languages. Default: none. */
  synonyms: wordLists.default({ de: [], en: [] }),
};

/** A theme of the codebook, with the rules by which feedback is coded to it. */
export const theme = z.strictObject({
  ...valueFields,
  /** Theme that this one is part of. */
  parent: ref('theme').optional(),
  /** Contact who answers for what is said about it. */
  owner: ref('contact').optional(),
  /**
   * Words and phrases by which feedback is coded: stems are compared, a phrase's words stand close
   * together; `wort*` begins, `*wort` ends a compound. Default: none.
   */
  code: wordLists.default({ de: [], en: [] }),
  /** Words and phrases that veto the coding. Default: none. */
  codeNot: wordLists.default({ de: [], en: [] }),
  /** `draft`: came out of a mapped column and waits for its definition. Default: `active`. */
  status: z.enum(['active', 'draft', 'retired']).default('active'),
  /** Theme that replaces a retired one. */
  replacedBy: ref('theme').optional(),
});

/** A theme as read, with its defaults filled in. */
export type Theme = z.infer<typeof theme>;

/** A channel between customers and the company. */
export const channel = z.strictObject({
  ...valueFields,
  /** Sort of channel, for breaks between media. */
  medium: z.enum(['digital', 'voice', 'paper', 'in-person']),
  /** `retired` values point on. Default: `active`. */
  status: z.enum(['active', 'retired']).default('active'),
  /** Channel that replaces a retired one. */
  replacedBy: ref('channel').optional(),
});

/** A channel as read, with its defaults filled in. */
export type Channel = z.infer<typeof channel>;

/** A product of the company. */
export const product = z.strictObject({
  ...valueFields,
  /** `retired` values point on. Default: `active`. */
  status: z.enum(['active', 'retired']).default('active'),
  /** Product that replaces a retired one. */
  replacedBy: ref('product').optional(),
});

/** A product as read, with its defaults filled in. */
export type Product = z.infer<typeof product>;

/** A phase of a journey. */
export const phase = z.strictObject({
  ...valueFields,
  /** Before, during or after the purchase. */
  moment: z.enum(['before', 'during', 'after']),
});

/** A phase as read, with its defaults filled in. */
export type Phase = z.infer<typeof phase>;

/** A method of research or collection. */
export const method = z.strictObject({
  ...valueFields,
  /** How much one independent source of this method weighs in confidence, 0 to 1. Default: 0.8. */
  weight: z.number().min(0).max(1).default(0.8),
  /** Voices at which volume counts fully. Default: 100. */
  fullAt: z.number().int().positive().default(100),
  /** Days after which what it found counts half. Default: 365. */
  halfLifeDays: z.number().int().positive().default(365),
});

/** A method as read, with its defaults filled in. */
export type Method = z.infer<typeof method>;

/** Schema of one value of each vocabulary; a file is a list of values under `values`. */
export const VALUE_SCHEMAS = { theme, channel, product, phase, method } as const;

/** Schema of a taxonomy file: a list of values. */
export function vocabularyFile<T extends z.ZodType>(value: T) {
  return z.strictObject({
    /** The values in the order in which they are listed. */
    values: z.array(value),
  });
}
