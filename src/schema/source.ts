import { z } from 'zod';
import { day, entryFields, ref, words } from './fields.ts';

/**
 * Which column of an export means what. Columns are named as in the header (trimmed; nested JSON keys
 * joined by dots, for example `via.channel`; a repeated header gets ` (2)`, ` (3)` ...).
 */
export const mapping = z.strictObject({
  /** Key that makes a row unique; several columns are joined. Default: none, then the content is the key. */
  key: z.array(z.string().min(1)).optional(),
  /** The open answer or message; several columns are joined by a blank line. */
  text: z.array(z.string().min(1)).optional(),
  /** Headline of the text. */
  title: z.string().min(1).optional(),
  /** When it was said. */
  at: z.string().min(1).optional(),
  /** When the row was last changed. */
  revisedAt: z.string().min(1).optional(),
  /** Rating, on the scale in `scale`. */
  rating: z.string().min(1).optional(),
  /** Answer to the recommendation question, 0 to 10. */
  nps: z.string().min(1).optional(),
  /** Who said it; only a pseudonym of it is kept. */
  respondent: z.string().min(1).optional(),
  /** Language of the voice. Default: recognised from the text. */
  lang: z.string().min(1).optional(),
  /** Channel, by id, label or synonym of `channels.yaml`. Default: the source's channel. */
  channel: z.string().min(1).optional(),
  /** Products, by id, label or synonym of `products.yaml`. */
  product: z.array(z.string().min(1)).optional(),
  /** Segments, by id or value of the segment's `values`. */
  segment: z.array(z.string().min(1)).optional(),
  /** Themes; new values become draft themes of the codebook. */
  theme: z.array(z.string().min(1)).optional(),
  /** Stages, as `journey/stage` or a stage's title. */
  stage: z.array(z.string().min(1)).optional(),
  /** Sentiment as given by the tool: a word of either language, or -2 to 2. */
  sentiment: z.string().min(1).optional(),
  /** Weight of the voice, a positive number. */
  weight: z.string().min(1).optional(),
  /** Conversation that the message belongs to. */
  conversation: z.string().min(1).optional(),
  /** The company's reply. */
  reply: z.string().min(1).optional(),
  /** When the company replied. */
  replyAt: z.string().min(1).optional(),
  /** Whether the words may be shown: a yes/no column. */
  quote: z.string().min(1).optional(),
  /** Columns that are closed or open questions; their answers are kept. */
  answers: z.array(z.string().min(1)).optional(),
  /** Columns that are not kept at all. */
  ignore: z.array(z.string().min(1)).optional(),
});

/** A mapping of columns as read. */
export type Mapping = z.infer<typeof mapping>;

/** Whether a field of a mapping takes several columns. */
export function takesSeveral(field: keyof Mapping): boolean {
  return mapping.shape[field].unwrap() instanceof z.ZodArray;
}

/** A question of a survey: its id in `answers`, its column and its wording. */
export const question = z.strictObject({
  /** Id under which answers are kept; made from the header. */
  id: z.string().min(1).max(80),
  /** Column of the export. */
  column: z.string().min(1),
  /** Wording as it was put. */
  text: z.string().min(1),
  /** What sort of question it is. */
  type: z.enum(['single', 'multiple', 'scale', 'number', 'open']),
  /** Question of another wave that asks the same. */
  sameAs: z.string().optional(),
});

/** A question as read. */
export type Question = z.infer<typeof question>;

/** Where feedback comes from. The records lie beside this file. */
export const source = z.strictObject({
  ...entryFields,
  /** Name of the source, for example "NPS-Befragung nach Kontakt". */
  title: words,
  /** What it is and what it is not, in one or two sentences. */
  about: words.optional(),
  /** Tool that the exports come from, for example `qualtrics`; `generic` where columns are mapped. Default: `generic`. */
  tool: z.string().min(1).default('generic'),
  /** Channel that the voices came through. */
  channel: ref('channel'),
  /** How the feedback was collected. */
  method: ref('method'),
  /**
   * Name of the collection. Two sources with the same name are one collection and do not confirm
   * each other. Default: the source's id.
   */
  collection: z.string().min(1).optional(),
  /** Asked for (survey, lab) or not (complaint, review). */
  solicited: z.boolean(),
  /** Invented data of a sample or a test; shown as a badge on every page that rests on it. Default: false. */
  synthetic: z.boolean().default(false),
  /** Purpose for which the feedback is collected. */
  purpose: words.optional(),
  /** Legal basis of the processing, for example "Art. 6 (1) f GDPR". */
  legalBasis: words.optional(),
  /** Months for which records are kept. Default: without end. */
  retentionMonths: z.number().int().positive().optional(),
  /** Whether words may be quoted where the row does not say. Default: `internal`. */
  quote: z.enum(['public', 'internal', 'none']).default('internal'),
  /** Rating scale of the export. */
  scale: z
    .strictObject({
      /** Worst rating. */
      from: z.number(),
      /** Best rating. */
      to: z.number(),
    })
    .optional(),
  /** Language of the voices where it cannot be recognised. */
  voices: z.enum(['de', 'en']).optional(),
  /** How to read the exports: kept by the import, so that the next one needs no flags. */
  format: z
    .strictObject({
      /** File format. Default: recognised. */
      type: z.enum(['csv', 'json', 'jsonl', 'xlsx', 'parquet', 'zip', 'html', 'markdown']).optional(),
      /** Character encoding. Default: recognised. */
      encoding: z.string().optional(),
      /** Delimiter of a CSV. Default: recognised. */
      delimiter: z.string().length(1).optional(),
      /** Line of the header, counted from 1. Default: 1. */
      headerLine: z.number().int().positive().optional(),
      /** Rows after the header that are not voices (wording, import ids). Default: 0. */
      extraHeaderRows: z.number().int().nonnegative().optional(),
      /** Order of day and month in dates such as 03/04/2026. Default: recognised. */
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
      /** Path of the list in a JSON file, for example `tickets`, or name of the sheet. Default: recognised. */
      list: z.string().optional(),
    })
    .optional(),
  /** Column mapping. Kept by the import. */
  mapping: mapping.optional(),
  /** Questions of a survey with their wording. Kept by the import. */
  questions: z.array(question).default([]),
  /** Fingerprint of the key with which ids and pseudonyms were hashed; another key is refused. */
  keyFingerprint: z.string().optional(),
  /** Last day on which it is expected to have delivered; older sources are called silent. */
  expectedEvery: z.enum(['day', 'week', 'month', 'quarter', 'year']).optional(),
  /** First day of the collection. */
  since: day.optional(),
});

/** A source as read, with its defaults filled in. */
export type Source = z.infer<typeof source>;
