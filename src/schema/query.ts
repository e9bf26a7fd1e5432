import { z } from 'zod';
import { day, id, language, ref, stageRef } from './fields.ts';

/** Bounds of a number, both inclusive; at least one of them. */
const bounds = z
  .strictObject({
    /** Lowest value that still counts. */
    atLeast: z.number().optional(),
    /** Highest value that still counts. */
    atMost: z.number().optional(),
  })
  .refine((b) => b.atLeast !== undefined || b.atMost !== undefined, 'name `atLeast`, `atMost` or both');

/** Bounds as read: at least one of the two is there. */
export type Bounds = z.infer<typeof bounds>;

/** One value or several of which any will do. */
function oneOrMore<T extends z.ZodType>(value: T) {
  return z.union([value, z.array(value).min(1)]);
}

/** What an answer to a question must be: a value, one of several, a number within bounds, or merely given. */
const answerTest = z.union([
  oneOrMore(z.union([z.string(), z.number()])),
  bounds,
  z.strictObject({
    /** True: the question was answered. False: it was asked and not answered. */
    answered: z.boolean(),
  }),
]);

const plainFilter = z.strictObject({
  /** Theme coded by rule, column, model or person. */
  theme: oneOrMore(ref('theme')).optional(),
  /** Stage of a journey, `journey/stage`. */
  stage: oneOrMore(stageRef).optional(),
  /** Coded sentiment. */
  sentiment: oneOrMore(z.enum(['positive', 'neutral', 'negative', 'unknown'])).optional(),
  /** Channel the voice came through. */
  channel: oneOrMore(ref('channel')).optional(),
  /** Product the voice speaks of. */
  product: oneOrMore(ref('product')).optional(),
  /** Segment as given by the source. */
  segment: oneOrMore(ref('segment')).optional(),
  /** Language of the voice. */
  lang: oneOrMore(z.union([language, z.literal('other')])).optional(),
  /** Rating as given, on the source's own scale. */
  rating: bounds.optional(),
  /** Answer to the recommendation question, 0 to 10. */
  nps: bounds.optional(),
  /** Asked for (survey) or not (complaint, review). */
  solicited: z.boolean().optional(),
  /** Words that the text contains, without regard to case. */
  text: oneOrMore(z.string().min(2)).optional(),
  /** Answers by question id. */
  answer: z.record(z.string(), answerTest).optional(),
  /** Only voices from this day on. */
  since: day.optional(),
  /** Only voices until the end of this day. */
  until: day.optional(),
});

/** A filter over feedback records: all named fields must hold; `any` and `not` combine further filters. */
export type Filter = z.infer<typeof plainFilter> & {
  /** At least one of these must hold. */
  any?: Filter[] | undefined;
  /** None of these may hold. */
  not?: Filter | undefined;
};

/** Schema of {@link Filter}. */
export const filter: z.ZodType<Filter> = plainFilter.extend({
  get any() {
    return z.array(filter).min(1).optional();
  },
  get not() {
    return filter.optional();
  },
});

/** A query over feedback: the living part of an insight's evidence. */
export const queryEvidence = z.strictObject({
  /** Marks the item as a query. */
  type: z.literal('query'),
  /** Short name by which components refer to it, unique within the insight. Default: `q1`, `q2` ... by position. */
  id: id.optional(),
  /** Source asked, or several. */
  source: oneOrMore(ref('source')),
  /** Voices that count as hits (for a mean: voices that are averaged). */
  where: filter,
  /**
   * Denominator: voices among which hits are counted. Default: all voices of the sources; where
   * `where` tests answers, those who answered all of these questions (for `answered`, those who were asked).
   */
  among: filter.optional(),
  /** What is reckoned. `share`: hits of the denominator; `mean`: mean of `of` over the hits. Default: `share`. */
  measure: z.enum(['share', 'mean']).default('share'),
  /** Which number a mean is taken of. Needed with `measure: mean`. */
  of: z.enum(['rating', 'nps', 'sentiment']).optional(),
  /** What should hold if the claim is true; shares as 0 to 1. Without it the query describes and proves nothing. */
  expect: bounds.optional(),
  /** One sentence on how the query bears on the claim. */
  note: z.string().optional(),
});

/** A query as read, with its defaults filled in. */
export type QueryEvidence = z.infer<typeof queryEvidence>;
