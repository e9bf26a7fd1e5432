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

/** A customer's way through a task, in phases and stages. */
export const journey = z.strictObject({
  ...entryFields,
  /** Name of the journey. */
  title: z.string().min(1).max(120),
  /** One sentence on what the customer wants to get done. */
  summary: z.string().max(400).optional(),
  /** As it is, or as it should be. Default: `as-is`. */
  state: z.enum(['as-is', 'to-be']).default('as-is'),
  /** Personas that go this way. Default: none. */
  personas: refs('persona'),
  /** Products concerned. Default: none. */
  products: refs('product'),
  /** The stages in order. */
  stages: z.array(stage).min(1),
});

/** A journey as read, with its defaults filled in. */
export type Journey = z.infer<typeof journey>;
