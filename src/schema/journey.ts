import { z } from 'zod';
import { entryFields, id, ref, refs, wordLists } from './fields.ts';

/** One stage of a journey, with its lanes. */
export const stage = z.strictObject({
  /** Id, unique within the journey. */
  id,
  /** Name of the stage. */
  title: z.string().min(1).max(80),
  /** Phase it belongs to: before, during or after the purchase. */
  phase: ref('phase'),
  /** On a journey as it should be: stages of today's journey that this one takes the place of. Default: the one of the same id. */
  replaces: z.array(id).default([]),
  /** What the customer wants to reach here. */
  goal: z.string().optional(),
  /** What the customer does. Default: nothing noted. */
  doing: z.array(z.string()).default([]),
  /** What the customer thinks. Default: nothing noted. */
  thinking: z.array(z.string()).default([]),
  /** Channels in use. Default: none. */
  channels: refs('channel'),
  /** Concrete touchpoints, for example "Unterlagen-Upload in der App". Default: none. */
  touchpoints: z.array(z.string()).default([]),
  /** A break between channels on the way to the next stage. */
  mediaBreak: z
    .strictObject({
      /** Channel that the customer leaves. */
      from: ref('channel'),
      /** Channel that the customer is sent to. */
      to: ref('channel'),
      /** What breaks. */
      what: z.string().min(1),
      /** Theme by which voices at the stage speak of the break; their share measures it. Default: it is assumed. */
      theme: ref('theme').optional(),
    })
    .optional(),
  /** Insights that hurt here. Default: none. */
  pains: refs('insight'),
  /** Actions that help here. Default: none. */
  opportunities: refs('action'),
  /** What the company does behind the scenes. Default: nothing noted. */
  backstage: z.array(z.string()).default([]),
  /** Systems involved. Default: none. */
  systems: z.array(z.string()).default([]),
  /** Contact who answers for the stage. */
  owner: ref('contact').optional(),
  /** Metrics watched here. Default: none. */
  metrics: refs('metric'),
  /** Emotion assumed where no feedback speaks, -2 to +2. */
  assumedEmotion: z.number().min(-2).max(2).optional(),
  /** Words and phrases by which feedback is coded to this stage; `wort*` begins, `*wort` ends a compound. */
  code: wordLists.optional(),
  /** Words that veto the coding. */
  codeNot: wordLists.optional(),
});

/** A stage as read, with its defaults filled in. */
export type Stage = z.infer<typeof stage>;

/** The questions to put to every journey that begins on a phone, each with its key. */
export const MOBILE_QUESTIONS = [
  'why',
  'feedback',
  'distraction',
  'reward',
  'unique',
  'joined',
  'newBehaviour',
] as const;

/** What is known about one of the questions to a mobile journey. */
const mobileAnswer = z.strictObject({
  /**
   * Which question: why customers choose mobile, how they give feedback on the way, how distractions are countered, how
   * being mobile is rewarded, what makes it unique, how online and offline are joined, what new behaviour new devices
   * could create.
   */
  question: z.enum(MOBILE_QUESTIONS),
  /** The answer of today, one or two sentences. */
  answer: z.string().min(1),
  /** Insights that it rests on; without any it is assumed. Default: none. */
  insights: refs('insight'),
});

/** A customer's way through a task, in phases and stages. */
export const journey = z.strictObject({
  ...entryFields,
  /** Name of the journey. */
  title: z.string().min(1).max(120),
  /** One sentence on what the customer wants to get done. */
  summary: z.string().max(400).optional(),
  /** As it is, or as it should be. Default: `as-is`. */
  state: z.enum(['as-is', 'to-be']).default('as-is'),
  /** On a journey as it should be: the journey of today that it would replace. Default: none. */
  of: ref('journey').optional(),
  /** Personas that go this way. Default: none. */
  personas: refs('persona'),
  /** Products concerned. Default: none. */
  products: refs('product'),
  /** The stages in order. */
  stages: z.array(stage).min(1),
  /** Answers to the questions of the mobile journey. Default: none; then the page asks them. */
  mobile: z.array(mobileAnswer).default([]),
});

/** A journey as read, with its defaults filled in. */
export type Journey = z.infer<typeof journey>;
