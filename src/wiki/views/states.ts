import type { Action } from '../../schema/action.ts';
import type { Insight } from '../../schema/insight.ts';

/** What sort of claim an insight is. */
export type InsightKind = Insight['kind'];

/** How much it hurts. */
export type Severity = Insight['severity'];

/** Where an action stands. */
export type ActionStatus = Action['status'];

/** How sure we are of a claim, from least to most; `disputed` where a refutation is not settled. */
export const CONFIDENCE_LEVELS = ['assumption', 'emerging', 'supported', 'established', 'disputed'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

/** What the share of a claim does over time. */
export const TREND_VERDICTS = ['strengthening', 'stable', 'weakening', 'silent', 'tooLittleData'] as const;
export type TrendVerdict = (typeof TREND_VERDICTS)[number];

/** How fresh what an entry rests on is, by the half-life of its method; `overdue` once its review day has passed. */
export const FRESHNESS_LEVELS = ['fresh', 'ageing', 'stale', 'overdue', 'unknown'] as const;
export type FreshnessLevel = (typeof FRESHNESS_LEVELS)[number];

/** What became of an action's metric. */
export const OUTCOMES = ['moved', 'unchanged', 'worse', 'tooEarly', 'tooLittleData', 'notDeclared'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an item of evidence says about the claim; `describes` where nothing was expected of it. */
export const EVIDENCE_VERDICTS = ['supports', 'refutes', 'inconclusive', 'describes'] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

/** Freshness with the day it is reckoned from. */
export type FreshnessView = {
  /** The level. */
  level: FreshnessLevel;
  /** Day of the newest voice or finding, `YYYY-MM-DD`. */
  newest?: string;
  /** Day by which the owner should look again, `YYYY-MM-DD`. */
  reviewBy?: string;
};
