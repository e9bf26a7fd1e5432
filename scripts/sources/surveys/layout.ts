import { z } from 'zod';
import { SKIP_RULES } from '../types.ts';

/** One column of the rows as they leave the survey tools. */
const output = z.strictObject({
  /** Its name. */
  to: z.string(),
  /** Column of the file that it is taken from. Default: its options. */
  from: z.string().optional(),
  /** What is done with the cell: its number kept without the words beside it, or its options told apart by what separates them. */
  how: z.enum(['number', ',', ', ', ';']).optional(),
  /** Columns of the file that each stand for one option, with the option. */
  options: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Whether it is an answer. */
  asked: z.boolean(),
});

/** What the row function of survey tools needs to know of a file: plain data. */
export const surveyLayout = z.strictObject({
  /** Columns in their order. */
  outputs: z.array(output),
  /** Responses passed over: those whose cell matches, as a regular expression without regard to case. */
  skip: z.array(z.strictObject({ column: z.string(), matches: z.string(), rule: z.enum(SKIP_RULES) })),
  /** Responses that were not finished: they count where a question was answered. */
  unfinished: z.array(z.strictObject({ column: z.string(), matches: z.string() })),
});

/** One column of the rows. */
export type Output = z.infer<typeof output>;
/** What is known of a file. */
export type SurveyLayout = z.infer<typeof surveyLayout>;
