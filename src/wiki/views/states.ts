import type { Action } from '../../schema/action.ts';
import type { Insight } from '../../schema/insight.ts';
import type { FreshnessLevel } from '../judgement/freshness.ts';
import type { Stance } from '../judgement/types.ts';

export type { FreshnessLevel } from '../judgement/freshness.ts';
export type { OutcomeVerdict as Outcome } from '../judgement/outcome.ts';
export type { TrendVerdict } from '../judgement/trend.ts';
export type { ConfidenceLevel } from '../judgement/types.ts';

/** What sort of claim an insight is. */
export type InsightKind = Insight['kind'];

/** How much it hurts. */
export type Severity = Insight['severity'];

/** Where an action stands. */
export type ActionStatus = Action['status'];

/** How fresh what an entry rests on is, by the half-life of its method; `overdue` once its review day has passed. */
export type FreshnessState = FreshnessLevel | 'overdue';

/** What an item of evidence says about the claim; `describes` where nothing was expected of it. */
export type EvidenceVerdict = Stance | 'describes';

/** Freshness with the day it is reckoned from. */
export type FreshnessView = {
  /** The level. */
  level: FreshnessState;
  /** Day of the newest voice or finding, `YYYY-MM-DD`. */
  newest?: string;
  /** Day by which the owner should look again, `YYYY-MM-DD`. */
  reviewBy?: string;
};
