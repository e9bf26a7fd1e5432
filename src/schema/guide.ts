import { z } from 'zod';
import { entryFields } from './fields.ts';

/** A page of the handbook. */
export const guide = z.strictObject({
  ...entryFields,
  /** Headline. */
  title: z.string().min(1).max(160),
  /** One sentence on what the reader gets. */
  summary: z.string().max(400).optional(),
  /** What sort of page it is. */
  type: z.enum(['habit', 'principle', 'do', 'dont', 'method', 'how-to', 'project', 'legal']),
  /** Place among pages of the same type; for habits their number, 1 to 10. */
  order: z.number().int().positive().optional(),
});

/** A page of the handbook as read, with its defaults filled in. */
export type Guide = z.infer<typeof guide>;
