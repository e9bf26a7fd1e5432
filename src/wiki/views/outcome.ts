import type { MonthWindow } from './figures.ts';
import type { Outcome } from './states.ts';

/** A metric over one window, in words with its unit. */
export type WindowFigure = {
  /** What it is: before, after, those whom the change did not reach ... */
  label: string;
  /** Months, in words. */
  months: string;
  /** The value. */
  value: string;
  /** Ends of the 95 % interval. */
  low: string;
  high: string;
  /** Cases. */
  n: number;
};

/** One month of the chart; without a value where nobody was heard. */
export type OutcomePoint = {
  /** Month, `YYYY-MM`. */
  month: string;
  /** Value with the ends of its 95 % interval, in the metric's own unit. */
  value?: number;
  low?: number;
  high?: number;
  /** Cases. */
  n: number;
};

/** A window as it is drawn: shaded, with its level and the interval around it. */
export type OutcomeWindow = MonthWindow & {
  /** Which of the two. */
  name: 'before' | 'after';
  /** Its level; absent where it may not or cannot be told. */
  level?: { value: number; low: number; high: number };
};

/** A metric before and after an action, as the chart draws it. */
export type OutcomeChartView = {
  /** Name of the metric. */
  metric: string;
  /** Whether values are told in percent. */
  isShare: boolean;
  /** Unit behind a number. Default: none. */
  unit?: string;
  /** Months in order. */
  points: OutcomePoint[];
  /** Both windows. */
  windows: OutcomeWindow[];
  /** Day on which it shipped, `YYYY-MM-DD`. */
  shippedOn?: string;
};

/** What became of an action, as its page tells it. */
export type OutcomeView = {
  /** The verdict. */
  verdict: Outcome;
  /** Why, as a sentence. */
  because: string;
  /** Before and after on a chart; absent where nothing was measured. */
  chart?: OutcomeChartView;
  /** Before, after, and what they are compared with. */
  figures: WindowFigure[];
  /** Why the declared baseline is not the measured one, and which counts; absent where both are told alike. */
  baseline?: string;
  /** The arithmetic, step by step; empty where nothing was reckoned. */
  arithmetic: { label: string; value: string }[];
  /** What else may explain the change: season, a start at a peak. Empty where nothing was reckoned. */
  doubts: string[];
  /** Whether it was declared before it shipped; absent for what has not shipped. */
  declared?: { state: 'before' | 'changed' | 'unverified'; sentence: string };
};
