import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { monthNumber } from '../../wiki/statistics/months.ts';
import type { ScoreChartView, ScorePoint } from '../../wiki/views/scores.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';
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

/** What is drawn of a value over time. */
export type Course = Pick<ScoreChartView, 'points' | 'windows' | 'events' | 'target'>;

/** The axis of its values. */
export type ValueAxis = {
  /** Lowest and highest value to show; rounded outwards. */
  domain: readonly [low: number, high: number];
  /** Value below which rounding may not go. Default: none. */
  least?: number | undefined;
  /** About how many values it names. */
  ticks: number;
  /** Room left of the plot for their words. */
  left: number;
};

/** All that the SVG of a value over time needs. */
export type CourseDrawing = TimeFrame & {
  /** Shaded windows, with their values where they can be shown. */
  windows: { name: 'recent' | 'baseline'; x: number; width: number; y?: number; value?: number }[];
  /** Path of the intervals, broken where nobody was heard. */
  band: string;
  /** Path of the values, likewise. */
  line: string;
  /** Months with a value. */
  points: { x: number; y: number; thin: boolean }[];
  /** Value that the company wants. */
  target?: { y: number; value: number };
  /** What happened, with where its label begins, and its language where it is not the page's. */
  events: (PlacedLabel & { y: number; lang?: string | undefined })[];
};

const LABEL_LINE = 15;
const CHAR_WIDTH = 6.4;
/** Room above the uppermost label. */
const EDGE = 6;

/** Reckons the drawing of a value over time. */
export function drawCourse(course: Course, axis: ValueAxis, size: TimeChartSize): CourseDrawing {
  const { points, target } = course;
  const numbers = points.map(({ month }) => monthNumber(month));
  const edges = { left: axis.left, right: size.width - RIGHT };
  const x = monthScale(Math.min(...numbers), Math.max(...numbers), edges);
  const above = size.labelChars > 0 ? WINDOW_NAME : 0;
  const { events, height } = eventLabels(course, x, edges, size.labelChars);
  const top = EDGE + height + above;
  const bottom = top + size.plot;
  const y = heightOf(axis, [bottom, top]);
  const place = ({ month }: ScorePoint) => x(monthNumber(month));
  return {
    width: size.width,
    height: bottom + BELOW,
    ...edges,
    top,
    bottom,
    above,
    ...axesOf(points, { x, y }, axis.ticks, size.everyMonths),
    windows: course.windows.flatMap(({ name, from, to, value }) => {
      const box = windowBox({ from, to }, x, edges);
      return box ? [{ name, ...box, ...(value !== undefined && { value, y: y(value) }) }] : [];
    }),
    ...pathsOf(points, place, y),
    points: points.flatMap((point) =>
      point.value === undefined ? [] : [{ x: place(point), y: y(point.value), thin: point.n < THIN }],
    ),
    ...(target !== undefined && { target: { y: y(target), value: target } }),
    events,
  };
}

function heightOf({ domain, least, ticks }: ValueAxis, range: [bottom: number, top: number]) {
  const y = scaleLinear(domain, range).nice(ticks).clamp(true);
  const [low = 0, high = 1] = y.domain();
  return least !== undefined && low < least ? y.domain([least, high]) : y;
}

/** Labels of the events within the plot, and the height that they take. */
function eventLabels(
  { events }: Course,
  x: Scale,
  { left, right }: Edges,
  most: number,
): { events: CourseDrawing['events']; height: number } {
  if (most === 0) return { events: [], height: 0 };
  const inside = events
    .map(({ on, what, lang }) => ({ x: x(dayPlace(on)), what, lang }))
    .filter(({ x: at }) => at >= left && at <= right);
  const labels = placeLabels(inside, { from: left, to: right, charWidth: CHAR_WIDTH, most });
  const rowHeight = Math.max(0, ...labels.map(({ lines }) => lines.length)) * LABEL_LINE + 4;
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  return {
    events: labels.map((label, index) => ({
      ...label,
      lang: inside[index]?.lang,
      y: EDGE + label.row * rowHeight + LABEL_LINE - 4,
    })),
    height: rows * rowHeight,
  };
}

function pathsOf(
  points: readonly ScorePoint[],
  place: (point: ScorePoint) => number,
  y: Scale,
): Pick<CourseDrawing, 'band' | 'line'> {
  const known = ({ value }: ScorePoint) => value !== undefined;
  const band = area<ScorePoint>()
    .defined(known)
    .x(place)
    .y0(({ low = 0 }) => y(low))
    .y1(({ high = 0 }) => y(high))
    .digits(1);
  const values = line<ScorePoint>()
    .defined(known)
    .x(place)
    .y(({ value = 0 }) => y(value))
    .digits(1);
  return { band: band(points) ?? '', line: values(points) ?? '' };
}
