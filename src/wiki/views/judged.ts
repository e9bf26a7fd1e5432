import type { Figure } from './figures.ts';
import type { Link, StageLink } from './links.ts';
import type { ConfidenceLevel, EvidenceVerdict, TrendVerdict } from './states.ts';

/** One item of evidence in the table behind "how sure are we". */
export type EvidenceItemView = {
  /** Anchor of the row: `q1`, `q2` ... or the finding's id. */
  id: string;
  /** What sort of evidence. */
  type: 'query' | 'finding' | 'record';
  /** What is measured, as a sentence or phrase in the page's language. */
  measure: string;
  /** Among whom: the denominator in words. */
  among?: string;
  /** Sources asked, or the study. */
  sources: Link[];
  /** What came out. Absent for findings without counts and for records. */
  figure?: Figure;
  /** What should hold if the claim is true; shares as 0 to 1. */
  expected?: { atLeast?: number; atMost?: number };
  /** What the item says about the claim. */
  verdict: EvidenceVerdict;
  /** The author's sentence on how it bears. */
  note?: string;
  /** Why a refutation is settled. */
  resolved?: { on: string; how: string };
  /** Oldest voice, `YYYY-MM-DD`. */
  oldest?: string;
  /** Newest voice, `YYYY-MM-DD`. */
  newest?: string;
  /** Voices without a date, which count in the share and not in the trend. */
  undated?: number;
};

/** What one independent source adds to confidence: `weight x volume x age = points`. */
export type ConfidenceStepView = {
  /** The source or study. */
  source: Link;
  /** Method, in the page's language. */
  method: string;
  /** Weight of the method, 0 to 1. */
  weight: number;
  /** Voices of it that count. */
  n: number;
  /** Factor for volume, 0 to 1. */
  volume: number;
  /** Days since its newest voice. */
  ageDays: number;
  /** Factor for age, 0 to 1. */
  age: number;
  /** Product of the three. */
  points: number;
};

/** A claim's recent share against its baseline. */
export type TrendSentenceView = {
  /** The verdict. */
  verdict: TrendVerdict;
  /** Recent share; absent where nobody was heard. */
  recent?: Figure;
  /** Share before. */
  baseline?: Figure;
  /** Difference of the shares with its interval, as shares (0.02 = two points). */
  difference?: { value: number; low: number; high: number };
  /** p-value adjusted for all claims of the build. */
  adjustedP?: number;
  /** Which test. */
  test?: 'mantelHaenszel' | 'exact';
  /** Margin from which a change is called a trend, as a share. */
  margin: number;
};

/** All that stands behind "how sure are we". */
export type ArithmeticView = {
  /** The level. */
  level: ConfidenceLevel;
  /** Sum of the points. */
  score: number;
  /** Score from which a claim is supported, and from which it is established. */
  thresholds: { supported: number; established: number };
  /** Independent supporting sources. */
  independentSources: number;
  /** Different methods among them. */
  methods: number;
  /** Unsettled refutations. */
  refutations: number;
  /** Every item of evidence. */
  items: EvidenceItemView[];
  /** How the score came about. */
  steps: ConfidenceStepView[];
  /** How the trend came about. Absent where no query was asked. */
  trend?: TrendSentenceView;
  /** Oldest and newest voice of all, `YYYY-MM-DD`. */
  oldest?: string;
  newest?: string;
};

/** How customers feel at a stage. */
export type EmotionView =
  /** From asked-for feedback, -2 to +2, with its interval. */
  | { basis: 'measured'; value: number; low: number; high: number; n: number }
  /** Only complaints and reviews that nobody asked for: drawn hollow. */
  | { basis: 'complaintsOnly'; value: number; n: number }
  /** Nothing but the author's belief: drawn dashed. */
  | { basis: 'assumed'; value: number }
  /** Nothing at all. */
  | { basis: 'unknown' };

/** A journey with the stages concerned marked, for the tiny strip. */
export type StageStripView = {
  /** The journey. */
  journey: Link;
  /** Its stages in order; `marked` ones are meant. */
  stages: (StageLink & { marked: boolean })[];
};
