import { line } from 'd3-shape';
import type { SparkPoint } from '../../wiki/views/figures.ts';

/** A spark line in user units. */
export type SparkDrawing = {
  /** Path through the months; gaps stay open. */
  path: string;
  /** The last known month. */
  last?: { x: number; y: number };
};

/** Reckons a spark line from 0 at the bottom to the highest month; at least two known months make a line. */
export function drawSpark(points: readonly SparkPoint[], width: number, height: number): SparkDrawing {
  const known = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (known.length < 2) return { path: '' };
  const highest = Math.max(...known) || 1;
  const pad = 3;
  const x = (index: number) => pad + (index / Math.max(1, points.length - 1)) * (width - 2 * pad);
  const y = (value: number) => height - 1.5 - (value / highest) * (height - 1.5 - pad);
  const path = line<SparkPoint>()
    .defined(({ value }) => value !== undefined)
    .x((_, index) => x(index))
    .y(({ value = 0 }) => y(value))
    .digits(1)([...points]);
  const lastIndex = points.findLastIndex(({ value }) => value !== undefined);
  const lastValue = points[lastIndex]?.value;
  if (lastValue === undefined) return { path: path ?? '' };
  return { path: path ?? '', last: { x: x(lastIndex), y: y(lastValue) } };
}
