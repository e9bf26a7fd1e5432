import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { monthNumber } from '../../wiki/statistics/months.ts';
import type { OutcomeChartView, OutcomePoint } from '../../wiki/views/outcome.ts';
import { dayPlace } from './months.ts';
import {
  axesOf,
  BELOW,
  type Edges,
  monthScale,
  RIGHT,
  type Scale,
  THIN,
  type TimeChartSize,
  type TimeFrame,
  WINDOW_NAME,
  windowBox,
} from './timeFrame.ts';

/** All that the SVG of a metric before and after needs. */
export type OutcomeDrawing = TimeFrame & {
  /** Shaded windows, their level with its band. */
  windows: {
    name: 'before' | 'after';
    x: number;
    width: number;
    level?: { y: number; top: number; bottom: number; value: number };
  }[];
  /** Path of the values, broken where nobody was heard. */
  line: string;
  /** Months with their interval as a whisker. */
  points: { x: number; y: number; low: number; high: number; thin: boolean }[];
  /** Where the shipping day stands. */
  shipped?: number;
};

const [LEFT, TOP] = [48, 44];
const TICKS = 4;

/** Reckons the drawing of a metric before and after. Shares begin at zero; other scales show the span that is used. */
export function drawOutcome(view: OutcomeChartView, size: TimeChartSize): OutcomeDrawing {
  const numbers = view.points.map(({ month }) => monthNumber(month));
  const ends = view.windows.flatMap(({ from, to }) => [monthNumber(from), monthNumber(to)]);
  const last = Math.max(...numbers);
  const edges = { left: LEFT, right: size.width - RIGHT };
  const x = monthScale(Math.min(...numbers, ...ends.filter((end) => end <= last)), last, edges);
  const bottom = TOP + size.plot;
  const y = scaleLinear(domainOf(view), [bottom, TOP]).nice(TICKS).clamp(true);
  const place = ({ month }: OutcomePoint) => x(monthNumber(month));
  const path = line<OutcomePoint>()
    .defined(({ value }) => value !== undefined)
    .x(place)
    .y(({ value = 0 }) => y(value))
    .digits(1);
  const shipped = view.shippedOn === undefined ? undefined : x(dayPlace(view.shippedOn));
  return {
    width: size.width,
    height: bottom + BELOW,
    ...edges,
    top: TOP,
    bottom,
    above: WINDOW_NAME,
    ...axesOf(view.points, { x, y }, TICKS, size.everyMonths),
    windows: windowsOf(view, x, y, edges),
    line: path(view.points) ?? '',
    points: view.points.flatMap((point) => {
      const { value, low = 0, high = 0, n } = point;
      if (value === undefined) return [];
      return [{ x: place(point), y: y(value), low: y(low), high: y(high), thin: n < THIN }];
    }),
    ...(shipped !== undefined && shipped >= edges.left && shipped <= edges.right && { shipped }),
  };
}

function windowsOf(
  { windows }: OutcomeChartView,
  x: Scale,
  y: Scale,
  edges: Edges,
): OutcomeDrawing['windows'] {
  return windows.flatMap(({ name, from, to, level }) => {
    const box = windowBox({ from, to }, x, edges);
    const drawn = level && {
      y: y(level.value),
      top: y(level.high),
      bottom: y(level.low),
      value: level.value,
    };
    return box ? [{ name, ...box, ...(drawn && { level: drawn }) }] : [];
  });
}

function domainOf({ points, windows, isShare }: OutcomeChartView): [number, number] {
  const values = points.flatMap(({ value }) => value ?? []);
  const levels = windows.flatMap(({ level }) => (level ? [level.low, level.high] : []));
  const highs = points.flatMap(({ high }) => high ?? []);
  const peak = Math.max(...values, ...levels);
  // The interval of a month with few cases would flatten all others: it may be cut.
  if (isShare) return [0, Math.min(1, Math.max(0.02, peak * 1.08, Math.min(Math.max(...highs), peak * 2)))];
  const lowest = Math.min(...points.flatMap(({ low }) => low ?? []), ...levels);
  return [lowest, Math.max(peak, ...highs)];
}
