import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { monthNumber } from '../../wiki/statistics/months.ts';
import type { MonthWindow } from '../../wiki/views/figures.ts';

/** Left and right edge of a plot, in user units. */
export type Edges = { left: number; right: number };

/** Where a plot lies in its drawing, in user units; `y` grows downwards. */
export type ChartFrame = Edges & {
  /** Size of the whole drawing. */
  width: number;
  height: number;
  /** Upper and lower edge of the plot. */
  top: number;
  bottom: number;
};

/** Width of a drawing over time and how dense it may be. */
export type TimeChartSize = {
  /** Width in user units, which are CSS pixels when the chart is as wide. */
  width: number;
  /** Height of the plot alone. */
  plot: number;
  /** Fewest months between two labels of the axis. */
  everyMonths: number;
  /** Most characters in a line of an event's label; 0 leaves events and windows without words. */
  labelChars: number;
};

/** The frame of a chart over months, with its axes. */
export type TimeFrame = ChartFrame & {
  /** Room above the plot for the names of windows; 0 where they have none. */
  above: number;
  /** Values that the axis names. */
  yTicks: { y: number; value: number }[];
  /** Months that the axis names, `YYYY-MM`. */
  xTicks: { x: number; month: string; newYear: boolean }[];
};

/** Places a number along an axis, in user units. */
export type Scale = (value: number) => number;

/** Room right of every plot over time. */
export const RIGHT = 14;
/** Room below it, for months and years. */
export const BELOW = 40;
/** Room above it in which windows are named. */
export const WINDOW_NAME = 20;
/** A month with fewer cases is drawn hollow. */
export const THIN = 20;

/** Places month numbers across a plot; a month's point stands in its middle. */
export function monthScale(first: number, last: number, { left, right }: Edges): Scale {
  return scaleLinear([first - 0.5, last + 0.5], [left, right]);
}

/** The axes of a plot. @param ticks About how many values the axis names. */
export function axesOf(
  points: readonly { month: string }[],
  { x, y }: { x: Scale; y: ScaleLinear<number, number> },
  ticks: number,
  everyMonths: number,
): Pick<TimeFrame, 'xTicks' | 'yTicks'> {
  return {
    yTicks: y.ticks(ticks).map((value) => ({ y: y(value), value })),
    xTicks: points
      .filter(({ month }) => monthNumber(month) % everyMonths === 0)
      .map(({ month }) => ({ x: x(monthNumber(month)), month, newYear: month.endsWith('-01') })),
  };
}

/** Where a window lies, as far as it lies in the plot; undefined where it lies beside it. */
export function windowBox(
  { from, to }: MonthWindow,
  x: Scale,
  { left, right }: Edges,
): { x: number; width: number } | undefined {
  const start = Math.max(left, x(monthNumber(from) - 0.5));
  const width = Math.min(right, x(monthNumber(to) + 0.5)) - start;
  return width <= 0 ? undefined : { x: start, width };
}
