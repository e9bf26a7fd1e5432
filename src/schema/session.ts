import { z } from 'zod';
import { entryFields, ref, refs } from './fields.ts';

/** A chance to meet customers, coming or past. */
export const session = z.strictObject({
  ...entryFields,
  /** Name of the session. */
  title: z.string().min(1).max(160),
  /** One sentence on what happens there. */
  summary: z.string().max(400).optional(),
  /** What sort of meeting it is. */
  type: z.enum(['user-lab', 'talk-to-your-customer', 'service-shadowing', 'community-event']),
  /** Start, with time of day and offset, for example `2026-12-03T17:00:00+01:00`. */
  starts: z.coerce.date(),
  /** End, likewise. */
  ends: z.coerce.date(),
  /** Where it takes place. */
  place: z.string().min(1),
  /** Seats for employees. */
  seats: z.number().int().positive().optional(),
  /** Seats already taken. Default: 0. */
  taken: z.number().int().nonnegative().default(0),
  /** How to join. */
  join: z.string().optional(),
  /** What customers are told of the purpose. */
  told: z.string().optional(),
  /** Number of customers who came or are expected; never who they are. */
  customers: z.number().int().nonnegative().optional(),
  /** How customers are thanked. */
  thanks: z.string().optional(),
  /** Personas one meets. Default: none. */
  personas: refs('persona'),
  /** Study that its notes became. */
  study: ref('study').optional(),
});

/** A session as read, with its defaults filled in. */
export type Session = z.infer<typeof session>;
