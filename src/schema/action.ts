import { z } from 'zod';
import { day, entryFields, month, ref, refs, stageRef } from './fields.ts';
import { filter } from './query.ts';

/** What the company does about insights. */
export const action = z.strictObject({
  ...entryFields,
  /** What is done, as a short sentence. */
  title: z.string().min(1).max(160),
  /** One sentence on why it should help. */
  summary: z.string().max(400).optional(),
  /** Where it stands. */
  status: z.enum(['proposed', 'committed', 'in-progress', 'shipped', 'verified', 'dropped']),
  /** Insights it answers. Default: none. */
  insights: refs('insight'),
  /** Stages it changes, as `journey/stage`. Default: none. */
  stages: z.array(stageRef).default([]),
  /** What customers said, as they would put it; for the page "you said, we did". */
  said: z.string().min(1).max(400).optional(),
  /** What was done about it, as one would tell a customer. Needed with `said` once it has shipped. */
  did: z.string().min(1).max(400).optional(),
  /** Day on which it was first proposed. */
  proposedOn: day.optional(),
  /** Day on which it was promised. */
  committedOn: day.optional(),
  /** Day by which it is promised. Needed from `committed` on. */
  due: day.optional(),
  /** Day on which customers got it. */
  shippedOn: day.optional(),
  /** Day on which its outcome was read and accepted. Needed with `verified`. */
  verifiedOn: day.optional(),
  /** Why it was dropped. Needed with `dropped`. */
  droppedBecause: z.string().optional(),
  /** The one metric that should move. */
  metric: ref('metric').optional(),
  /** Value before the start, in the metric's own unit. */
  baseline: z.number().optional(),
  /** What should happen to the metric. */
  expected: z
    .strictObject({
      /** Direction in which the metric should move. */
      direction: z.enum(['up', 'down']),
      /** Smallest change that is worth having, in the metric's own unit. */
      margin: z.number().positive(),
    })
    .optional(),
  /** Months over which the effect is read. */
  window: z
    .strictObject({
      /** Months before the start that are compared. */
      before: z.strictObject({
        /** First month. */
        from: month,
        /** Last month. */
        to: month,
      }),
      /** Months after it shipped. */
      after: z.strictObject({
        /** First month. */
        from: month,
        /** Last month. */
        to: month,
      }),
    })
    .optional(),
  /**
   * Voices of the metric's source that the change did not reach. They are read over the same months, and their change
   * is taken off: what moved everybody is no effect of the action. Default: none.
   */
  comparison: filter.optional(),
});

/** An action as read, with its defaults filled in. */
export type Action = z.infer<typeof action>;
