import { z } from 'zod';
import { day, entryFields, id, ref, refs, stageRef } from './fields.ts';

/** A finding of a study: a claim that others can link to. */
const finding = z.strictObject({
  /** Id, unique within the study. */
  id,
  /** The finding as a sentence. */
  text: z.string().min(1),
  /** Number of participants who showed it. */
  seen: z.number().int().nonnegative().optional(),
  /** Number of participants who could have shown it. */
  of: z.number().int().positive().optional(),
});

/** A question of a study, with the assumptions that its answer would settle. */
const researchQuestion = z.strictObject({
  /** The question. */
  text: z.string().min(1),
  /** Insights that are assumptions so far. Default: none. */
  insights: refs('insight'),
  /** Stages whose emotion is assumed so far, as `journey/stage`. Default: none. */
  stages: z.array(stageRef).default([]),
  /** Personas with assumed statements that it looks at. Default: none. */
  personas: refs('persona'),
});

/** A piece of research. */
export const study = z.strictObject({
  ...entryFields,
  /** Name of the study. */
  title: z.string().min(1).max(160),
  /** One sentence on what came out. */
  summary: z.string().max(400).optional(),
  /** Planned, in the field, or over. Default: `done`. */
  status: z.enum(['planned', 'running', 'done']).default('done'),
  /** How it was done. */
  method: ref('method'),
  /** What we wanted to know. */
  question: z.string().min(1),
  /** The question in its parts. Default: none. */
  questions: z.array(researchQuestion).default([]),
  /** First day in the field. */
  from: day,
  /** Last day in the field. */
  to: day,
  /** Number of participants; never who they are. */
  participants: z.number().int().nonnegative(),
  /** How they were found and who they were, as a group. */
  recruited: z.string().optional(),
  /** What participants were told of the purpose. */
  told: z.string().optional(),
  /** What they agreed to. */
  consent: z.string().optional(),
  /** Personas it speaks about. Default: none. */
  personas: refs('persona'),
  /** Segments it speaks about. Default: none. */
  segments: refs('segment'),
  /** Source that holds its notes, if they were imported. */
  source: ref('source').optional(),
  /** What was found. Default: nothing yet. */
  findings: z.array(finding).default([]),
  /** What it cannot tell. Default: none named. */
  limits: z.array(z.string()).default([]),
});

/** A study as read, with its defaults filled in. */
export type Study = z.infer<typeof study>;
