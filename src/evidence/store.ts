import type { Filter, QueryEvidence } from '../schema/query.ts';
import type { Sentiment } from '../schema/record.ts';
import type { QueryAnswer, Verbatim } from '../wiki/answer.ts';

/** For which day and windows queries are answered. */
export type AnswerContext = {
  /** Day up to which records count, `YYYY-MM-DD`. */
  asOf: string;
  /** First and last month of the recent window, `YYYY-MM`. */
  recent: { from: string; to: string };
  /** First and last month of the baseline window. */
  baseline: { from: string; to: string };
};

/** A query to answer; `source` is already resolved to sources that the audience may see. */
export type StoreQuery = Pick<QueryEvidence, 'where' | 'among' | 'measure' | 'of'> & {
  /** Sources asked. */
  sources: string[];
  /** Whether voices that stand for the hits are wanted: finding them costs as much as counting. Default: true. */
  quoted?: boolean;
  /** Windows of its own, first and last month of each. Default: those of the context. */
  windows?: Pick<AnswerContext, 'recent' | 'baseline'> | undefined;
};

/** What is asked when records themselves are listed. */
export type VerbatimRequest = {
  /** Which records. */
  where: Filter;
  /** Sources asked; all where absent. */
  sources?: string[];
  /** How many at most. */
  limit: number;
};

/** How many voices marked something in the same way. */
export type VoiceMark = {
  /** Sentiment as coded. */
  sentiment: Sentiment;
  /** Rating as given, on the source's own scale. */
  rating?: number;
  /** Answer to the recommendation question, 0 to 10. */
  nps?: number;
  /** Distinct voices; one who spoke more than once counts with the newest record. */
  count: number;
};

/** Two fields at once, the first named first; a voice counts at each pair of its values. */
export type CrossField =
  | 'stage|segment'
  | 'stage|channel'
  | 'stage|theme'
  | 'theme|segment'
  | 'theme|channel'
  | 'theme|product';

/** Fields by which voices can be broken down. */
export type BreakdownField = 'theme' | 'stage' | 'channel' | 'product' | 'segment' | 'all' | CrossField;

/** Counts of voices by a field, for overviews. */
export type Breakdown = {
  /** Source id. */
  source: string;
  /** Value of the field; of two fields both values, parted by `|`, which no id holds. */
  value: string;
  /** Month, `YYYY-MM`; absent for undated records. */
  month?: string;
  /** Distinct voices. */
  voices: number;
  /** Sum of sentiment scores (-1, 0, 1) of those with a sentiment. */
  sentimentSum: number;
  /** Voices with a sentiment. */
  sentimentN: number;
  /** What the voices gave as rating, recommendation and sentiment; in the month of each voice's newest record. */
  marks: VoiceMark[];
};

/**
 * Answers questions over feedback records. Engines return integer counts and ordered rows; all
 * statistics are TypeScript, so that every engine gives the same site.
 */
export type EvidenceStore = {
  /** Answers queries, in the order asked. Throws an EvidenceError that names source, file and line of a malformed record. */
  answer(queries: readonly StoreQuery[], context: AnswerContext): Promise<QueryAnswer[]>;
  /** Lists records that may be quoted, newest first, ties by id, for each request in the order asked. */
  verbatims(requests: readonly VerbatimRequest[], context: AnswerContext): Promise<Verbatim[][]>;
  /** Records by `source/id`, in the order asked; unknown ones are left out. */
  records(refs: readonly string[]): Promise<Verbatim[]>;
  /** Those of the records, by `source/id`, that are there, whether they may be quoted or not; in the order asked. */
  known(refs: readonly string[]): Promise<string[]>;
  /** Distinct voices by month and the values of each of several fields, in the order of the fields. */
  breakdowns(fields: readonly BreakdownField[], context: AnswerContext): Promise<Breakdown[][]>;
  /** Distinct voices by month and a field's values. */
  breakdown(field: BreakdownField, context: AnswerContext): Promise<Breakdown[]>;
  /** Frees the engine. */
  close(): Promise<void>;
};
