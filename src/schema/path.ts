import { z } from 'zod';
import { anyRef, entryFields, id } from './fields.ts';

/** A question with which a reader checks the own understanding. */
export const check = z.strictObject({
  /** The question. */
  question: z.string().min(1),
  /** Possible answers, two to five. */
  options: z.array(z.string().min(1)).min(2).max(5),
  /** Which option is right, counted from 1. */
  right: z.number().int().positive(),
  /** Why. */
  because: z.string().min(1),
});

/** A lesson: what to read and how to check that it was understood. */
export const lesson = z.strictObject({
  /** Id, unique within the path. */
  id,
  /** Headline of the lesson. */
  title: z.string().min(1).max(120),
  /** Minutes it takes. */
  minutes: z.number().int().positive(),
  /** What to do and why, a few sentences. */
  text: z.string().min(1),
  /** Entries to read, as `kind/id`. */
  reads: z.array(anyRef).min(1),
  /** Checks of understanding. Default: none. */
  checks: z.array(check).default([]),
});

/** A learning path for a role. */
export const path = z.strictObject({
  ...entryFields,
  /** Name of the path. */
  title: z.string().min(1).max(120),
  /** One sentence on what one can do afterwards. */
  summary: z.string().max(400).optional(),
  /** For whom. */
  role: z.string().min(1),
  /** How deep. Default: `basic`. */
  level: z.enum(['basic', 'advanced']).default('basic'),
  /** True for the path a new hire reads on the first day. Default: false. */
  firstDay: z.boolean().default(false),
  /** The lessons in order. */
  lessons: z.array(lesson).min(1),
});

/** A learning path as read, with its defaults filled in. */
export type Path = z.infer<typeof path>;
