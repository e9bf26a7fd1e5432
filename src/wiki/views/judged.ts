import type { Language } from '../../schema/fields.ts';
import type { Confidence } from '../judgement/confidence.ts';
import type { Trend } from '../judgement/trend.ts';
import type { Figure, MonthWindow } from './figures.ts';
import type { Link, StageLink } from './links.ts';
import type { EvidenceVerdict } from './states.ts';

/** One item of evidence in the table behind "how sure are we". */
export type EvidenceItemView = {
  /** Anchor of the row: `q1`, `q2` ... or the finding's id. */
  id: string;
  /** What sort of evidence. */
  type: 'query' | 'finding' | 'record';
  /** What is measured, as a sentence or phrase in the page's language. */
  measure: string;
  /** Language of `measure` where it is a finding's and not the page's. */
  measureLang?: Language;
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
  /** Language of `note` and `how` where it is not the page's. */
  lang?: Language;
  /** Oldest voice, `YYYY-MM-DD`. */
  oldest?: string;
  /** Newest voice, `YYYY-MM-DD`. */
  newest?: string;
  /** Voices without a date, which count in the share and not in the trend. */
  undated?: number;
};

/** All that stands behind "how sure are we". */
export type ArithmeticView = {
  /** Level, score and steps as computed. */
  confidence: Confidence;
  /** Every item of evidence. */
  items: EvidenceItemView[];
  /** Name and page of every source and study that the steps name, by id. */
  sources: Readonly<Record<string, Link>>;
  /** Name of every method that the steps name, by id, in the page's language. */
  methods: Readonly<Record<string, string>>;
  /** How the trend came about. Absent where no query was asked. */
  trend?: Trend;
  /** Windows that the trend compares. */
  recent?: MonthWindow;
  baseline?: MonthWindow;
  /** Oldest and newest voice of all, `YYYY-MM-DD`. */
  oldest?: string;
  newest?: string;
};

/** How customers feel at a stage. */
export type EmotionView =
  /** From asked-for feedback, -2 to +2, with its interval. */
  | { basis: 'measured'; value: number; low: number; high: number; n: number }
  /** Only complaints and reviews that nobody asked for, with the interval of those who came: drawn hollow. */
  | { basis: 'complaintsOnly'; value: number; low: number; high: number; n: number }
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
