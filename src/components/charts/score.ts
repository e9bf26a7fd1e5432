import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { monthNumber } from '../../wiki/statistics/months.ts';
import type { ScoreChartView, ScorePoint } from '../../wiki/views/pulse.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';
import { dayPlace } from './months.ts';

/** Width of the drawing and how dense it may be. */
export type ScoreSize = {
  /** Width in user units, which are CSS pixels when the chart is as wide. */
  width: number;
  /** Height of the plot alone. */
  plot: number;
  /** Fewest months between two labels of the axis. */
  everyMonths: number;
  /** Most characters in a line of an event's label; 0 leaves events and windows without words. */
  labelChars: number;
};

/** For columns of text. */
export const WIDE: ScoreSize = { width: 704, plot: 220, everyMonths: 3, labelChars: 30 };

/** For phones from 320 pixels on. */
export const NARROW: ScoreSize = { width: 328, plot: 180, everyMonths: 6, labelChars: 20 };

/** For many charts side by side. */
export const SMALL: ScoreSize = { width: 328, plot: 96, everyMonths: 6, labelChars: 0 };

/** All that the SVG needs, in user units; `y` grows downwards. */
export type ScoreDrawing = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** False where events and windows have no words. */
  worded: boolean;
  yTicks: { y: number; value: number }[];
  xTicks: { x: number; month: string; newYear: boolean }[];
  windows: { name: 'recent' | 'baseline'; x: number; width: number; y?: number; value?: number }[];
  band: string;
  line: string;
  points: { x: number; y: number; thin: boolean }[];
  target?: { y: number; value: number };
  events: (PlacedLabel & { y: number })[];
};

const MARGIN = { left: 48, right: 14, bottom: 40, windowLabel: 20 };
const LABEL_LINE = 15;
const CHAR_WIDTH = 6.4;
/** A month with fewer cases is drawn hollow. */
const THIN = 20;
/** Tick labels need this much room, else every second of them is left out by the scale. */
const TICK_ROOM = 44;

/** Lowest and highest value to draw: shares from zero, anything else around what there is, the foot of the scale where it is near. */
export function domainOf({ points, target, style, least = 0 }: ScoreChartView): [low: number, high: number] {
  const values = points.flatMap(({ value }) => value ?? []);
  const ends = points.flatMap(({ low, high }) => [low, high].flatMap((end) => end ?? []));
  const all = [...values, ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const spread = Math.max(high - low, style.percent ? 0.02 : Math.abs(high) * 0.05, 1e-6);
  // A month with few voices has a band that would flatten all others: it may be cut.
  const bottom = Math.max(Math.min(low, ...ends), low - spread);
  const top = Math.min(Math.max(high, ...ends), high + spread);
  if (style.percent) return [0, Math.min(1, top)];
  return [bottom > least && bottom - least < spread ? least : bottom, top];
}

/** Heights of values, rounded outwards, but never below the foot of the scale. */
function heightOf(view: ScoreChartView, range: [bottom: number, top: number], ticks: number) {
  const y = scaleLinear(domainOf(view), range).nice(ticks).clamp(true);
  const [low = 0, high = 1] = y.domain();
  return view.least !== undefined && low < view.least ? y.domain([view.least, high]) : y;
}

/** Reckons the drawing of a score over time; the view has two months with a value or more. */
export function drawScore(view: ScoreChartView, size: ScoreSize): ScoreDrawing {
  const numbers = view.points.map(({ month }) => monthNumber(month));
  const [left, right] = [MARGIN.left, size.width - MARGIN.right];
  const x = scaleLinear([Math.min(...numbers) - 0.5, Math.max(...numbers) + 0.5], [left, right]);
  const worded = size.labelChars > 0;
  const { labels, rowHeight, height } = worded ? labelled(view, x, size) : unlabelled;
  const top = 6 + height + (worded ? MARGIN.windowLabel : 0);
  const bottom = top + size.plot;
  const ticks = Math.max(3, Math.floor(size.plot / TICK_ROOM));
  const y = heightOf(view, [bottom, top], ticks);
  const place = ({ month }: ScorePoint) => x(monthNumber(month));
  return {
    width: size.width,
    height: bottom + MARGIN.bottom,
    left,
    right,
    top,
    bottom,
    worded,
    yTicks: y.ticks(ticks).map((value) => ({ y: y(value), value })),
    xTicks: view.points
      .filter(({ month }) => monthNumber(month) % size.everyMonths === 0)
      .map(({ month }) => ({ x: x(monthNumber(month)), month, newYear: month.endsWith('-01') })),
    windows: windowsOf(view, x, y, [left, right]),
    ...pathsOf(view.points, place, y),
    points: view.points.flatMap((point) =>
      point.value === undefined ? [] : [{ x: place(point), y: y(point.value), thin: point.n < THIN }],
    ),
    ...(view.target !== undefined && { target: { y: y(view.target), value: view.target } }),
    events: labels.map((label) => ({ ...label, y: 6 + label.row * rowHeight + LABEL_LINE - 4 })),
  };
}

type Scale = (value: number) => number;

const unlabelled = { labels: [], rowHeight: 0, height: 0 };

function labelled({ events }: ScoreChartView, x: Scale, size: ScoreSize) {
  const [from, to] = [MARGIN.left, size.width - MARGIN.right];
  const inside = events.filter(({ on }) => x(dayPlace(on)) >= from && x(dayPlace(on)) <= to);
  const labels = placeLabels(
    inside.map(({ on, what }) => ({ x: x(dayPlace(on)), what })),
    { from, to, charWidth: CHAR_WIDTH, most: size.labelChars },
  );
  const rowHeight = Math.max(0, ...labels.map(({ lines }) => lines.length)) * LABEL_LINE + 4;
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  return { labels, rowHeight, height: rows * rowHeight };
}

function pathsOf(
  points: readonly ScorePoint[],
  place: (point: ScorePoint) => number,
  y: Scale,
): Pick<ScoreDrawing, 'band' | 'line'> {
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

/** Windows as far as they lie in the drawing. */
function windowsOf(
  { windows }: ScoreChartView,
  x: Scale,
  y: Scale,
  [left, right]: readonly [number, number],
): ScoreDrawing['windows'] {
  return windows.flatMap(({ name, from, to, value }) => {
    const start = Math.max(left, x(monthNumber(from) - 0.5));
    const width = Math.min(right, x(monthNumber(to) + 0.5)) - start;
    return width <= 0 ? [] : [{ name, x: start, width, ...(value !== undefined && { value, y: y(value) }) }];
  });
}
