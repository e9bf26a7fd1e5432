import { scaleLinear } from 'd3-scale';
import type { DotPlotView } from '../../wiki/views/scores.ts';
import type { ChartFrame } from './timeFrame.ts';

/** Width of a plot, and where its names stand. */
export type DotSize = {
  /** Width in user units. */
  width: number;
  /** Width of the column of names; 0 puts each above its row. */
  names: number;
  /** Width of the column of values. */
  values: number;
};

/** For columns of text: names and values beside the plot. */
export const WIDE: DotSize = { width: 704, names: 220, values: 132 };

/** For phones from 320 pixels on: names and values above each row. */
export const NARROW: DotSize = { width: 328, names: 0, values: 0 };

/** All that the SVG needs, in user units; `y` grows downwards. */
export type DotDrawing = ChartFrame & {
  /** Values that the axis names. */
  ticks: { x: number; value: number }[];
  /** Points with their intervals, their name and their words. */
  rows: { y: number; nameY: number; x: number; low: number; high: number; label: string; words: string }[];
  /** Where names begin, and whether they stand beside the plot. */
  beside: boolean;
};

const ROW = { beside: 30, above: 46 };
const AXIS = 28;

/** Reckons a plot of points with intervals; the lowest value of the scale, or zero, is always in it, and no interval is cut. */
export function drawDots({ rows, least }: DotPlotView, size: DotSize): DotDrawing {
  const beside = size.names > 0;
  const left = beside ? size.names : 8;
  const right = size.width - (beside ? size.values : 8);
  const height = beside ? ROW.beside : ROW.above;
  const top = 4;
  const bottom = top + rows.length * height;
  // What lies a rounding error beyond the axis stands at its end.
  const x = scaleLinear(domainOf(rows, least), [left, right])
    .nice(beside ? 5 : 4)
    .clamp(true);
  return {
    width: size.width,
    height: bottom + AXIS,
    left,
    right,
    top,
    bottom,
    beside,
    ticks: x.ticks(beside ? 5 : 4).map((value) => ({ x: x(value), value })),
    rows: rows.map(({ label, words, value, low, high }, index) => {
      const y = top + index * height + (beside ? height / 2 : height - 12);
      const nameY = beside ? y + 4.5 : y - 14;
      return { y, nameY, x: x(value), low: x(low), high: x(high), label, words };
    }),
  };
}

function domainOf(rows: DotPlotView['rows'], least = 0): [low: number, high: number] {
  // An interval that ends a rounding error below zero must not open the axis to the left.
  const ends = [least, ...rows.flatMap(({ low, high }) => [low, high])].map((end) => Number(end.toFixed(9)));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  // Where all that is known is a single value, the axis still needs a length.
  return high - low < 1e-6 ? [low, low + 1] : [low, high];
}
