import { z } from 'zod';
import { day, entryFields } from './fields.ts';

/** A score from 1 (not at all) to 5 (fully lived). */
const score = z.number().int().min(1).max(5);

/** A unit's own view of its ten habits. */
export const assessment = z.strictObject({
  ...entryFields,
  /** Headline, for example "Selbstbild der Filialen, Herbst 2026". */
  title: z.string().min(1).max(160),
  /** The unit that judged itself. */
  unit: z.string().min(1),
  /** Day of the assessment. */
  on: day,
  /** Number of people who took part. */
  participants: z.number().int().positive().optional(),
  /** The ten habits, each 1 to 5. */
  habits: z.strictObject({
    /** Listen to customers continuously. */
    listening: score,
    /** Follow up consistently on their feedback. */
    followUp: score,
    /** Act proactively to anticipate needs. */
    anticipation: score,
    /** Build empathy and voice into processes and policies. */
    processes: score,
    /** Respect their privacy. */
    privacy: score,
    /** Share knowledge internally and with customers. */
    sharing: score,
    /** Motivate employees to stay engaged. */
    engagement: score,
    /** Act systematically to improve the experience. */
    systematic: score,
    /** Create accountability for improving it. */
    accountability: score,
    /** Adapt to customers' demands in real time. */
    realTime: score,
  }),
  /** What the unit wants to do next. */
  next: z.string().optional(),
});

/** An assessment as read, with its defaults filled in. */
export type Assessment = z.infer<typeof assessment>;
