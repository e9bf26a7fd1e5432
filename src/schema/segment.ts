import { z } from 'zod';
import { day, entryFields, share } from './fields.ts';

/** A countable group of customers. */
export const segment = z.strictObject({
  ...entryFields,
  /** Name of the group. */
  title: z.string().min(1).max(120),
  /** One sentence that says who is meant. */
  summary: z.string().max(400).optional(),
  /** The rule by which a customer belongs to it. */
  rule: z.string().min(1),
  /** Values in exports that mean this segment, compared without regard to case. Default: none. */
  values: z.array(z.string().min(1)).default([]),
  /** Number of customers. */
  size: z.number().int().nonnegative().optional(),
  /** Share of all customers, 0 to 1. */
  share: share.optional(),
  /** Day for which size and share were counted. */
  countedOn: day.optional(),
  /** Customer lifetime value, as a range in the wiki's currency. */
  lifetimeValue: z
    .strictObject({
      /** Lower end of the range. */
      from: z.number(),
      /** Upper end of the range. */
      to: z.number(),
      /** How it was reckoned. */
      reckoned: z.string().min(1),
    })
    .optional(),
});

/** A segment as read, with its defaults filled in. */
export type Segment = z.infer<typeof segment>;
