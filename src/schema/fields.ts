import { z } from 'zod';
import type { Kind, Vocabulary } from './kinds.ts';

/** What a reference points at: an entry's kind, a vocabulary's value, or a part of an entry. */
export type ReferenceTarget = Kind | Vocabulary | 'stage' | 'finding' | 'record' | 'any';

declare module 'zod' {
  interface GlobalMeta {
    /** Marks a string as a reference and names what it must point at. */
    ref?: ReferenceTarget;
  }
}

/** Shape of an id: lower-case letters, digits and hyphens, as in a file name; at most 80 characters. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An entry's or value's id, the same as its file name without ending. */
export const id = z
  .string()
  .max(80)
  .regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens, for example `app-login`');

/** A language of the wiki: German or English. */
export const language = z.enum(['de', 'en']);

/** One of the two languages. */
export type Language = z.infer<typeof language>;

/** Who may see an entry: everybody, employees (default), or a named circle. */
export const visibility = z.enum(['public', 'internal', 'restricted']);

/** One of the three circles of readers. */
export type Visibility = z.infer<typeof visibility>;

/** The same words in both languages. */
export const words = z.strictObject({
  /** German wording. */
  de: z.string().min(1),
  /** English wording. */
  en: z.string().min(1),
});

/** The same words in both languages, neither empty. */
export type Words = z.infer<typeof words>;

/** Lists of words in both languages, each empty by default. */
export const wordLists = z.strictObject({
  /** German words. */
  de: z.array(z.string().min(1)).default([]),
  /** English words. */
  en: z.array(z.string().min(1)).default([]),
});

/** A calendar day. Written `2026-03-31`; kept as the start of that day in UTC. Days that no calendar has are refused. */
export const day = z.preprocess(asDay, z.date('write a day as `2026-03-31`'));

function asDay(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const date = new Date(`${value}T00:00:00Z`);
  // The clock turns 30 February into 2 March; whoever wrote it meant neither.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? date : value;
}

/** A calendar month, written `2026-03`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write a month as `2026-03`');

/** A share or probability between 0 and 1. */
export const share = z.number().min(0).max(1);

/** A reference to one entry of `kind`, by its id. */
export function ref(target: Kind | Vocabulary) {
  return id.meta({ ref: target });
}

/** A list of references, empty by default. */
export function refs(target: Kind | Vocabulary) {
  return z.array(ref(target)).default([]);
}

/** A reference to a stage of a journey, written `journey/stage`. */
export const stageRef = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a stage as `journey/stage`')
  .meta({ ref: 'stage' });

/** A reference to a finding of a study, written `study/finding`. */
export const findingRef = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a finding as `study/finding`')
  .meta({ ref: 'finding' });

/** A reference to one feedback record, written `source/record`. */
export const recordRef = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9]+$/, 'write a record as `source/record`')
  .meta({ ref: 'record' });

/** A reference to an entry of any kind, written `kind/id`, for example `persona/familie-neubau`. */
export const anyRef = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+$/, 'write a reference as `kind/id`')
  .meta({ ref: 'any' });

/**
 * Fields of every entry of every kind. Spread them into a kind's `z.strictObject`.
 */
export const entryFields = {
  /** Language the entry is written in. Default: the wiki's default language. */
  lang: language.optional(),
  /** Who may see it. Default: `internal`. */
  visibility: visibility.default('internal'),
  /** Earlier ids; their addresses redirect here. Default: none. */
  formerIds: z.array(id).default([]),
  /** Contact (a role or team) who answers for the entry. */
  owner: ref('contact').optional(),
  /** Day by which the owner should have looked at it again. */
  reviewBy: day.optional(),
  /** Other words under which people look for it. Default: none. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Further entries worth reading, as `kind/id`. Default: none. */
  related: z.array(anyRef).default([]),
};

/** One sentence to a statement with what it rests on; without evidence it is an assumption. */
export const statement = z.strictObject({
  /** The statement, one or two sentences. */
  text: z.string().min(1),
  /** Insights that it rests on. Default: none. */
  insights: refs('insight'),
  /** Findings of studies that it rests on, as `study/finding`. Default: none. */
  findings: z.array(findingRef).default([]),
  /** True where it is assumed on purpose, without evidence. Default: false. */
  assumed: z.boolean().default(false),
});

/** A statement as read, with its defaults filled in. */
export type Statement = z.infer<typeof statement>;
