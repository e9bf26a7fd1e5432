import type { Evidence } from '../../schema/insight.ts';
import type { QueryAnswer, Verbatim } from '../answer.ts';
import type { Confidence } from '../judgement/confidence.ts';
import type { FreshnessLevel } from '../judgement/freshness.ts';
import type { Priority } from '../judgement/priority.ts';
import type { Support } from '../judgement/support.ts';
import type { Trend } from '../judgement/trend.ts';
import type { EvidenceItem, Stance } from '../judgement/types.ts';

/** A query with what came out. */
export type QueryItem = {
  /** Marks the item as a query. */
  type: 'query';
  /** Name within the insight: as written, else `q1`, `q2` ... by position. */
  id: string;
  /** The query as written. */
  evidence: Extract<Evidence, { type: 'query' }>;
  /** Sources asked. */
  sources: string[];
  /** What the store answered. */
  answer: QueryAnswer;
  /** The arithmetic against what was expected. */
  support: Support;
  /** What the item says. */
  stance: Stance;
};

/** A study's finding with the study's figures. */
export type FindingItem = {
  /** Marks the item as a study's finding. */
  type: 'finding';
  /** `study/finding`. */
  id: string;
  /** The item as written. */
  evidence: Extract<Evidence, { type: 'finding' }>;
  /** Study id. */
  study: string;
  /** The finding as a sentence. */
  text: string;
  /** Participants who showed it. */
  seen?: number;
  /** Participants who could have shown it. */
  of?: number;
  /** Last day in the field, `YYYY-MM-DD`. */
  on: string;
  /** What the item says. */
  stance: Stance;
};

/** A pinned record with its words. */
export type RecordItem = {
  /** Marks the item as a pinned record. */
  type: 'record';
  /** `source/record`. */
  id: string;
  /** The item as written. */
  evidence: Extract<Evidence, { type: 'record' }>;
  /** The voice; absent where it is gone or may not be quoted. */
  verbatim?: Verbatim;
  /** What the item says. */
  stance: Stance;
};

/** One item of a claim's evidence, answered. */
export type ClaimItem = QueryItem | FindingItem | RecordItem;

/** All that is known of one insight's claim on the day of the build. */
export type Claim = {
  /** Insight id. */
  insight: string;
  /** Every item of evidence in the order written. */
  items: ClaimItem[];
  /** The items as confidence saw them. */
  weighed: EvidenceItem[];
  /** How sure we are. */
  confidence: Confidence;
  /** What the share of the first query does; absent where no share is asked. */
  trend?: Trend;
  /** The first query that asks a share: the one that charts and trends show. */
  main?: QueryItem;
  /** Oldest and newest voice or finding of all items, `YYYY-MM-DD`. */
  oldest?: string;
  newest?: string;
  /** How fresh the newest of it is, by the half-life of its method. */
  freshness: FreshnessLevel;
  /** Reach x severity x confidence. */
  priority: Priority;
};
