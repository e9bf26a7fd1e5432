import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { monthNumber } from '../../wiki/statistics/months.ts';
import type { OutcomeChartView, OutcomePoint } from '../../wiki/views/outcome.ts';
import { dayPlace } from './months.ts';
import type { TrendSize } from './trend.ts';

/** All that the SVG needs, in user units; `y` grows downwards. */
export type OutcomeDrawing = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  yTicks: { y: number; value: number }[];
  xTicks: { x: number; month: string; newYear: boolean }[];
  /** Shaded windows, their level with its band. */
  windows: {
    name: 'before' | 'after';
    x: number;
    width: number;
    level?: { y: number; top: number; bottom: number; value: number };
  }[];
  line: string;
  /** Months with their interval as a whisker. */
  points: { x: number; y: number; low: number; high: number; thin: boolean }[];
  /** Where the shipping day stands. */
  shipped?: number;
};

const MARGIN = { left: 48, right: 14, top: 44, bottom: 40 };
/** A month with fewer cases is drawn hollow. */
const THIN = 20;

/** Reckons the drawing of a metric before and after. Shares begin at zero; other scales show the span that is used. */
export function drawOutcome(view: OutcomeChartView, size: TrendSize): OutcomeDrawing {
  const numbers = view.points.map(({ month }) => monthNumber(month));
  const ends = view.windows.flatMap(({ from, to }) => [monthNumber(from), monthNumber(to)]);
  const last = Math.max(...numbers);
  const [left, right] = [MARGIN.left, size.width - MARGIN.right];
  const first = Math.min(...numbers, ...ends.filter((end) => end <= last));
  const x = scaleLinear([first - 0.5, last + 0.5], [left, right]);
  const [top, bottom] = [MARGIN.top, MARGIN.top + size.plot];
  const y = scaleLinear(domainOf(view), [bottom, top]).nice(4).clamp(true);
  const known = view.points.filter(({ value }) => value !== undefined);
  const place = ({ month }: OutcomePoint) => x(monthNumber(month));
  const path = line<OutcomePoint>()
    .defined(({ value }) => value !== undefined)
    .x(place)
    .y(({ value = 0 }) => y(value))
    .digits(1);
  const shipped = view.shippedOn === undefined ? undefined : x(dayPlace(view.shippedOn));
  return {
    width: size.width,
    height: bottom + MARGIN.bottom,
    left,
    right,
    top,
    bottom,
    yTicks: y.ticks(4).map((value) => ({ y: y(value), value })),
    xTicks: view.points
      .filter(({ month }) => monthNumber(month) % size.everyMonths === 0)
      .map(({ month }) => ({ x: x(monthNumber(month)), month, newYear: month.endsWith('-01') })),
    windows: view.windows
      .filter(({ from }) => monthNumber(from) <= last)
      .map(({ name, from, to, level }) => {
        const start = x(monthNumber(from) - 0.5);
        const width = x(Math.min(last, monthNumber(to)) + 0.5) - start;
        const drawn = level && {
          y: y(level.value),
          top: y(level.high),
          bottom: y(level.low),
          value: level.value,
        };
        return { name, x: start, width, ...(drawn && { level: drawn }) };
      }),
    line: path(view.points) ?? '',
    points: known.map((point) => ({
      x: place(point),
      y: y(point.value ?? 0),
      low: y(point.low ?? 0),
      high: y(point.high ?? 0),
      thin: point.n < THIN,
    })),
    ...(shipped !== undefined && shipped >= left && shipped <= right && { shipped }),
  };
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
