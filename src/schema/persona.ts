import { z } from 'zod';
import { entryFields, findingRef, recordRef, ref, refs, statement } from './fields.ts';

/** How a type of customer uses a channel. */
const channelUse = z
  .strictObject({
    /** Which channel. */
    channel: ref('channel'),
    /** Number of people counted who use it; the share and its interval follow. Only together with `of`. */
    seen: z.number().int().nonnegative().optional(),
    /** Number of people counted in all. */
    of: z.number().int().positive().optional(),
    /** A few words on how they use it. */
    note: z.string().optional(),
    /** Insights that it rests on; without any evidence or count it is assumed. Default: none. */
    insights: refs('insight'),
    /** Findings of studies that it rests on, as `study/finding`. Default: none. */
    findings: z.array(findingRef).default([]),
  })
  .refine(
    ({ seen, of }) => (seen === undefined && of === undefined) || (seen ?? Infinity) <= (of ?? -1),
    'name `seen` and `of` together, and no more seen than counted: a share is nothing without its n',
  );

/** A type of customer. Every statement carries its evidence or is marked assumed. */
export const persona = z.strictObject({
  ...entryFields,
  /** Name of the type, for example "Familie vor dem Neubau"; never a person's name. */
  title: z.string().min(1).max(120),
  /** One sentence that says who this is. */
  summary: z.string().max(400).optional(),
  /** One or two letters for the drawn portrait. Default: the title's initials. */
  initials: z.string().min(1).max(3).optional(),
  /** A situation that shows the type at its most typical. */
  context: z.string().optional(),
  /** What they want to reach. Default: none. */
  goals: z.array(statement).default([]),
  /** Jobs to be done: what they hire the bank for. Default: none. */
  jobs: z.array(statement).default([]),
  /** What they need for it. Default: none. */
  needs: z.array(statement).default([]),
  /** What stands in their way. Default: none. */
  pains: z.array(statement).default([]),
  /** What they do. Default: none. */
  behaviours: z.array(statement).default([]),
  /** Channels they use, with counts where people were counted. Default: none. */
  channels: z.array(channelUse).default([]),
  /** What was counted for the channels, among whom and when, such as "way of the last contact, survey, May 2026". */
  channelsCounted: z.string().min(1).optional(),
  /** Segments behind the type. Default: none. */
  segments: refs('segment'),
  /** Records whose words speak for the type, as `source/record`. Default: none. */
  voices: z.array(recordRef).default([]),
});

/** A persona as read, with its defaults filled in. */
export type Persona = z.infer<typeof persona>;
