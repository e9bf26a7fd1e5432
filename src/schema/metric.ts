import { z } from 'zod';
import { entryFields, month, ref, words } from './fields.ts';
import { filter } from './query.ts';

/** A value of a metric that is measured elsewhere, with what its interval needs. */
const ownValue = z.strictObject({
  /** Month it was measured for. */
  month,
  /** The value in the metric's own unit; shares as 0 to 1. */
  value: z.number(),
  /** Cases that it rests on. */
  n: z.number().int().positive(),
  /** Standard deviation over the cases, in the metric's own unit. Default: that of a share; needed for any other unit. */
  deviation: z.number().nonnegative().optional(),
});

/** A measure that the company watches. Its words stand in both languages. */
export const metric = z.strictObject({
  ...entryFields,
  /** Name, for example "Net Promoter Score". */
  title: words,
  /** What it says and how it is reckoned. */
  definition: words,
  /** How it is computed from records. `own`: entered elsewhere, not computed here. */
  type: z.enum(['nps', 'csat', 'ces', 'share', 'mean', 'own']),
  /** Source it is read from. */
  source: ref('source').optional(),
  /** Voices counted (numerator of a share). */
  where: filter.optional(),
  /** Voices among which is counted. */
  among: filter.optional(),
  /** Lowest and highest possible value. */
  scale: z
    .strictObject({
      /** Lowest possible value. */
      from: z.number(),
      /** Highest possible value. */
      to: z.number(),
    })
    .optional(),
  /** Whether more is better. Default: `up`. */
  better: z.enum(['up', 'down']).default('up'),
  /** Value the company wants to reach, in the metric's own unit. */
  target: z.number().optional(),
  /** Unit after the number, for example days. Default: none; shares are told in percent. */
  unit: words.optional(),
  /** Values of a metric of type `own`, by month. Default: none. */
  values: z.array(ownValue).default([]),
});

/** A metric as read, with its defaults filled in. */
export type Metric = z.infer<typeof metric>;
