import type { Language } from '../../schema/fields.ts';
import type { MonthWindow } from './figures.ts';
import type { Link } from './links.ts';

/** How values of a score are written. */
export type ScoreStyle = {
  /** True for shares, which are told in percent. */
  percent: boolean;
  /** Digits after the point. */
  digits: number;
  /** Unit after the number. Default: none. */
  unit?: string;
};

/** A score in words; the value is absent where too few were heard to show one. */
export type ScoreCell = {
  /** Cases that it rests on, in words. */
  n: string;
  /** The value with its unit. */
  value?: string;
  /** Its 95 % interval: "8,1 bis 15,9". */
  interval?: string;
};

/** What a difference says: its interval lies above zero, below it, or holds it. */
export type DifferenceVerdict = 'higher' | 'lower' | 'undecided';

/** A difference in words. */
export type DifferenceCell = {
  /** With its sign. */
  value: string;
  /** Its 95 % interval. */
  interval: string;
  /** What it says. */
  verdict: DifferenceVerdict;
};

/** A point of a chart over time; without voices it is a gap. */
export type ScorePoint = {
  /** Month, `YYYY-MM`. */
  month: string;
  /** Cases. */
  n: number;
  /** Value with the ends of its interval. */
  value?: number;
  low?: number;
  high?: number;
};

/** A score over time, as the chart draws it. */
export type ScoreChartView = {
  /** What is seen, as a sentence. */
  title: string;
  /** What is measured and on how many cases it rests. */
  caption: string;
  /** How values are written. */
  style: ScoreStyle;
  /** Months in order. */
  points: ScorePoint[];
  /** Windows that are compared, with their values where they can be shown. */
  windows: (MonthWindow & { name: 'recent' | 'baseline'; value?: number })[];
  /** Value that the company wants. Default: none. */
  target?: number;
  /** Lowest value of the scale where that is more than zero, such as 1 of 1 to 7: the axis goes no lower. Default: 0. */
  least?: number;
  /** What happened, with its day `YYYY-MM-DD`. */
  events: { on: string; what: string; lang?: Language }[];
};

/** A period with its score, in the table behind a chart. */
export type PeriodRow = ScoreCell & {
  /** Month or quarter, in words. */
  period: string;
};

/** A score in two windows, in a table. */
export type ScoreRow = {
  /** What it is the score of, with the way to the voices behind it. */
  label: Link;
  /** The way to the very voices behind either value. Default: the label's. */
  behind?: Partial<Record<'recent' | 'baseline', string>>;
  /** In the recent window and before. */
  recent: ScoreCell;
  baseline: ScoreCell;
  /** Recent minus baseline. */
  change?: DifferenceCell;
  /** This group minus all others. */
  against?: DifferenceCell;
};

/** A row of a plot of points with their intervals. */
export type DotRow = {
  /** Its name. */
  label: string;
  /** The value with the ends of its interval. */
  value: number;
  low: number;
  high: number;
  /** What stands at its end: the value in words with its n. */
  words: string;
};

/** Points with their intervals, one a row. */
export type DotPlotView = {
  /** What is seen. */
  title: string;
  /** What is measured, and how to read it. */
  caption: string;
  /** How the axis is written. */
  style: ScoreStyle;
  /** Lowest value of the scale where that is more than zero: the axis begins there. Default: 0. */
  least?: number;
  /** The rows in order; none draws nothing. */
  rows: DotRow[];
};
