import { z } from 'zod';
import { day, entryFields, findingRef, id, recordRef, refs, stageRef } from './fields.ts';
import { queryEvidence } from './query.ts';

/** Whether an item speaks for the claim or against it. */
const stance = z.enum(['supports', 'refutes']);

const resolved = z.strictObject({
  /** Day on which the contradiction was settled. */
  on: day,
  /** How it was settled: by segment, channel, period or new research. */
  how: z.string().min(1),
});

/** A finding of a study as evidence. */
const findingEvidence = z.strictObject({
  /** Marks the item as a study's finding. */
  type: z.literal('finding'),
  /** Which finding, as `study/finding`. */
  finding: findingRef,
  /** Speaks for the claim or against it. */
  stance,
  /** Why a refutation is settled. Default: it is not. */
  resolved: resolved.optional(),
  /** One sentence on how it bears on the claim. */
  note: z.string().optional(),
});

/** A single record as evidence, pinned by its id. */
const recordEvidence = z.strictObject({
  /** Marks the item as a pinned record. */
  type: z.literal('record'),
  /** Which record, as `source/record`. */
  record: recordRef,
  /** Speaks for the claim or against it. */
  stance,
  /** Why a refutation is settled. Default: it is not. */
  resolved: resolved.optional(),
  /** One sentence on how it bears on the claim. */
  note: z.string().optional(),
});

/** A query whose refutation is settled says so like the others. */
const settledQuery = queryEvidence.extend({
  /** Why a refutation is settled. Default: it is not. */
  resolved: resolved.optional(),
});

/** One item of evidence of any type. */
export const evidence = z.discriminatedUnion('type', [settledQuery, findingEvidence, recordEvidence]);

/** An item of evidence as read; its `type` tells which. */
export type Evidence = z.infer<typeof evidence>;

/** What an insight is about: a claim about customers, as a sentence, with a query behind it. */
export const insight = z.strictObject({
  ...entryFields,
  /** The claim as one full sentence; the page's headline. */
  title: z.string().min(1).max(200),
  /** One sentence that says what follows or where it holds. */
  summary: z.string().max(400).optional(),
  /** `draft` entries are shown in the checks and in no build; `retired` ones stay readable. Default: `published`. */
  status: z.enum(['draft', 'published', 'retired']).default('published'),
  /** What sort of claim it is. */
  kind: z.enum(['need', 'pain', 'behaviour', 'expectation', 'opportunity']),
  /** How much it hurts or matters to those concerned. Default: `medium`. */
  severity: z.enum(['low', 'medium', 'high', 'critical']).default('medium'),
  /** Themes of the codebook. Default: none. */
  themes: refs('theme'),
  /** Personas concerned. Default: none. */
  personas: refs('persona'),
  /** Segments concerned. Default: none. */
  segments: refs('segment'),
  /** Stages where it shows, as `journey/stage`. Default: none. */
  stages: z.array(stageRef).default([]),
  /** Channels concerned. Default: none. */
  channels: refs('channel'),
  /** Products concerned. Default: none. */
  products: refs('product'),
  /** What the claim rests on. Default: nothing. */
  evidence: z.array(evidence).default([]),
  /** True where the claim is believed without evidence, on purpose. Default: false. */
  assumption: z.boolean().default(false),
  /** What would have to be found out, as a question; for claims that nobody has checked. */
  question: z.string().min(1).max(200).optional(),
  /** Insights that this one replaces. Default: none. */
  supersedes: refs('insight'),
  /** Day on which it was first published. */
  published: day.optional(),
  /** Marked events in the chart over time. Default: none. */
  events: z
    .array(
      z.strictObject({
        /** Day of the event. */
        on: day,
        /** What happened, in a few words. */
        what: z.string().min(1).max(60),
      }),
    )
    .default([]),
  /** Anchor of the draft command: which theme it was drafted for. */
  draftedFor: id.optional(),
});

/** An insight as read, with its defaults filled in. */
export type Insight = z.infer<typeof insight>;
