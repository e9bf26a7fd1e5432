import { z } from 'zod';
import { id, month } from './fields.ts';

/** A value given to a question. A list for multiple choice. */
const answerValue = z.union([z.string(), z.number(), z.array(z.string())]);

/**
 * One voice: one response, review, ticket or note, by one person at one moment, as one line of
 * `content/evidence/<source>/<month>.jsonl`. Absent fields are unknown.
 */
export const record = z.strictObject({
  /** Keyed hash (HMAC-SHA-256, 20 hex digits) of source and key, or of the raw cells and an ordinal. */
  id: z.string().regex(/^[a-f0-9]{20}$/),
  /** Source it belongs to. */
  source: id,
  /** Channel it came through. */
  channel: id,
  /** Language of the text. */
  lang: z.enum(['de', 'en', 'other']),
  /** Asked for or not. */
  solicited: z.boolean(),
  /** When it was said: `2026-03-31`, `2026-03` or `2026`, or with time in UTC `2026-03-31T12:00:00Z`. The length is the precision. */
  at: z.string().optional(),
  /** When the row was last changed, likewise. */
  revisedAt: z.string().optional(),
  /** Headline, redacted. */
  title: z.string().optional(),
  /** Words, redacted. Empty where there were none. */
  text: z.string().default(''),
  /** Rating on the source's scale. */
  rating: z.number().optional(),
  /** Recommendation, 0 to 10. */
  nps: z.number().min(0).max(10).optional(),
  /** Answers by question id: a value, or null where asked and not answered; absent where not asked. */
  answers: z.record(z.string(), answerValue.nullable()).optional(),
  /** Pseudonym of the person (HMAC, 16 hex digits). */
  respondent: z
    .string()
    .regex(/^[a-f0-9]{16}$/)
    .optional(),
  /** Segments as given. */
  segments: z.array(id).optional(),
  /** Products as given. */
  products: z.array(id).optional(),
  /** Weight of the voice. Default: 1. */
  weight: z.number().positive().optional(),
  /** Pseudonym of the conversation. */
  conversation: z.string().optional(),
  /** The company's answer; never counts as a voice. */
  reply: z
    .strictObject({
      /** Its words, redacted. */
      text: z.string(),
      /** When it was given. */
      at: z.string().optional(),
    })
    .optional(),
  /** Whether the words may be shown, and to whom. Default: the source's `quote`. */
  consent: z
    .strictObject({
      /** To whom they may be shown. */
      quote: z.enum(['public', 'internal', 'none']),
    })
    .optional(),
  /** Short keyed hash of the raw row that brought it: the same row, read anew, replaces it. */
  batch: z.string().optional(),
});

/** A voice as read, with its defaults filled in. */
export type FeedbackRecord = z.infer<typeof record>;

/** Sentiment as coded. */
export const sentiment = z.enum(['positive', 'neutral', 'negative', 'unknown']);

/** One of the sentiments. */
export type Sentiment = z.infer<typeof sentiment>;

/**
 * What somebody or something read in a record, as one line of
 * `content/evidence/<source>/<month>.codes.jsonl`. A record may have one line per coder.
 */
export const code = z.strictObject({
  /** Record it belongs to. */
  id: z.string().regex(/^[a-f0-9]{20}$/),
  /** Who coded: rules of the codebook, a mapped column, a model, a person. */
  coder: z.enum(['rule', 'column', 'model', 'person']),
  /** Version of the coder: hash of the codebook, name of the model, role of the person. */
  version: z.string(),
  /** Question in which it was read; absent for the record's text. */
  question: z.string().optional(),
  /** Themes found. */
  themes: z.array(id).default([]),
  /** Stages found, as `journey/stage`. */
  stages: z.array(z.string()).default([]),
  /** Sentiment. */
  sentiment: sentiment.default('unknown'),
});

/** A coding as read, with its defaults filled in. */
export type Code = z.infer<typeof code>;

/**
 * Voices of a month that is past its source's retention, counted without their words, as one line of
 * `content/evidence/<source>/counts.jsonl`. A number under 5, and whatever would let one be reckoned, is not there.
 */
export const keptCount = z.strictObject({
  /** Month, in the wiki's time zone. */
  month,
  /** What was counted: all voices, those of a value, or those who gave a number. */
  dimension: z.enum(['all', 'theme', 'stage', 'sentiment', 'channel', 'rating', 'nps']),
  /** The theme, stage, sentiment or channel; absent for the others. */
  value: z.string().min(1).optional(),
  /** Distinct voices: one per respondent, else one per record; 5 or more. */
  voices: z.number().int().min(5),
  /** Sum of the numbers given, a person's being their mean; only of ratings and recommendations. */
  sum: z.number().optional(),
});

/** A count as read. */
export type KeptCount = z.infer<typeof keptCount>;

/**
 * What an erasure leaves behind so that no import brings the words back, as one line of
 * `content/evidence/<source>/erased.jsonl`. Nothing can be read from it without the key.
 */
export const tombstone = z.strictObject({
  /** What was erased: one record, or all that a person said. */
  of: z.enum(['record', 'respondent']),
  /** Keyed hash (HMAC-SHA-256, 32 hex digits) of the record's id or the person's pseudonym. */
  hash: z.string().regex(/^[a-f0-9]{32}$/),
});

/** A tombstone as read. */
export type Tombstone = z.infer<typeof tombstone>;
