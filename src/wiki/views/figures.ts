import type { Language } from '../../schema/fields.ts';
/** A share of people with its uncertainty. */
export type ShareFigure = {
  /** Marks it as a share. */
  type: 'share';
  /** 0 to 1. */
  value: number;
  /** Lower end of the 95 % interval, 0 to 1. */
  low: number;
  /** Upper end of the 95 % interval, 0 to 1. */
  high: number;
  /** Voices that say so. */
  hits: number;
  /** Voices among which was counted: the n. */
  base: number;
};

/** A mean with its uncertainty. */
export type MeanFigure = {
  /** Marks it as a mean. */
  type: 'mean';
  /** The mean in its own unit. */
  value: number;
  /** Lower end of the 95 % interval. */
  low: number;
  /** Upper end of the 95 % interval. */
  high: number;
  /** Voices averaged: the n. */
  base: number;
};

/** Any estimate; none is shown without its n. */
export type Figure = ShareFigure | MeanFigure;

/** One month of a spark line. `value` is absent where nobody was heard. */
export type SparkPoint = {
  /** Month, `YYYY-MM`. */
  month: string;
  /** Share, 0 to 1. */
  value?: number;
};

/** One month of a chart. */
export type TrendPoint = {
  /** Month, `YYYY-MM`. */
  month: string;
  /** Voices that say so. */
  hits: number;
  /** Voices heard in the month; 0 draws a gap. */
  base: number;
  /** Share, 0 to 1; absent where `base` is 0. */
  value?: number;
  /** Lower end of the interval, 0 to 1. */
  low?: number;
  /** Upper end of the interval, 0 to 1. */
  high?: number;
};

/** First and last month of a window, both `YYYY-MM` and both included. */
export type MonthWindow = { from: string; to: string };

/** A share over time, as the chart draws it. */
export type TrendView = {
  /** What is counted, in a few words: "Bewertungen zur Anmeldung". Shown in the caption. */
  what: string;
  /** Among what: "alle App-Bewertungen". Shown in the caption. */
  among: string;
  /** Months in order, gaps included as points with `base` 0. */
  points: TrendPoint[];
  /** Months called "recent", shaded. */
  recent?: MonthWindow;
  /** Months compared with. */
  baseline?: MonthWindow;
  /** Share in the recent window and in the baseline as the trend was reckoned, 0 to 1. */
  recentShare?: number;
  baselineShare?: number;
  /** What happened, with its day `YYYY-MM-DD`; labelled in the chart. */
  events: { on: string; what: string; lang?: Language }[];
};
