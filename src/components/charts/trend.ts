import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { monthNumber } from '../../wiki/statistics/months.ts';
import type { MonthWindow, TrendPoint, TrendView } from '../../wiki/views/figures.ts';
import type { PlacedLabel } from './labels.ts';
import { placeLabels } from './labels.ts';
import { dayPlace } from './months.ts';

/** Width of the drawing and how dense it may be. */
export type TrendSize = {
  /** Width in user units, which are CSS pixels when the chart is as wide. */
  width: number;
  /** Height of the plot alone. */
  plot: number;
  /** Fewest months between two labels of the axis. */
  everyMonths: number;
  /** Most characters in a line of an event's label. */
  labelChars: number;
};

/** For columns of text. */
export const WIDE: TrendSize = { width: 704, plot: 200, everyMonths: 3, labelChars: 30 };

/** For phones from 320 pixels on. */
export const NARROW: TrendSize = { width: 328, plot: 170, everyMonths: 6, labelChars: 20 };

/** All that the SVG needs, in user units; `y` grows downwards. */
export type TrendDrawing = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  yTicks: { y: number; value: number }[];
  xTicks: { x: number; month: string; newYear: boolean }[];
  windows: { name: 'recent' | 'baseline'; x: number; width: number; y?: number; share?: number }[];
  band: string;
  line: string;
  points: { x: number; y: number; thin: boolean }[];
  events: (PlacedLabel & { y: number })[];
};

const MARGIN = { left: 44, right: 14, bottom: 40, windowLabel: 20 };
const LABEL_LINE = 15;
const CHAR_WIDTH = 6.4;
/** A month with fewer voices is drawn hollow. */
const THIN = 20;

type Scale = (value: number) => number;

function windowsOf(view: TrendView, x: Scale, y: Scale): TrendDrawing['windows'] {
  const box = (name: 'recent' | 'baseline', window: MonthWindow | undefined, share: number | undefined) => {
    if (!window) return [];
    const from = x(monthNumber(window.from) - 0.5);
    const width = x(monthNumber(window.to) + 0.5) - from;
    return [{ name, x: from, width, ...(share !== undefined && { share, y: y(share) }) }];
  };
  return [
    ...box('baseline', view.baseline, view.baselineShare),
    ...box('recent', view.recent, view.recentShare),
  ];
}

function xTicksOf(points: readonly TrendPoint[], x: Scale, every: number): TrendDrawing['xTicks'] {
  return points
    .filter(({ month }) => monthNumber(month) % every === 0)
    .map(({ month }) => ({ x: x(monthNumber(month)), month, newYear: month.endsWith('-01') }));
}

/** Highest value that must fit, rounded up by the scale; never under 2 %, so that a rare theme does not look like a flood. */
function highest(points: readonly TrendPoint[]): number {
  const peak = Math.max(0, ...points.map(({ value = 0 }) => value));
  const band = Math.max(0, ...points.map(({ high = 0 }) => high));
  // A month with few voices has a band that would flatten all others: it may be cut.
  return Math.min(1, Math.max(0.02, peak * 1.08, Math.min(band, peak * 3)));
}

/** Reckons the drawing of a share over time. */
export function drawTrend(view: TrendView, size: TrendSize): TrendDrawing {
  const numbers = view.points.map(({ month }) => monthNumber(month));
  const left = MARGIN.left;
  const right = size.width - MARGIN.right;
  const x = scaleLinear([Math.min(...numbers) - 0.5, Math.max(...numbers) + 0.5], [left, right]);
  const inside = view.events.filter(({ on }) => x(dayPlace(on)) >= left && x(dayPlace(on)) <= right);
  const labels = placeLabels(
    inside.map(({ on, what }) => ({ x: x(dayPlace(on)), what })),
    { from: left, to: right, charWidth: CHAR_WIDTH, most: size.labelChars },
  );
  const linesPerRow = Math.max(0, ...labels.map(({ lines }) => lines.length));
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const rowHeight = linesPerRow * LABEL_LINE + 4;
  const top = 6 + rows * rowHeight + MARGIN.windowLabel;
  const bottom = top + size.plot;
  const y = scaleLinear([0, highest(view.points)], [bottom, top])
    .nice(4)
    .clamp(true);
  const known = (point: TrendPoint) => point.value !== undefined;
  const place = (point: TrendPoint) => x(monthNumber(point.month));
  const bands = area<TrendPoint>()
    .defined(known)
    .x(place)
    .y0((point) => y(point.low ?? 0))
    .y1((point) => y(point.high ?? 0))
    .digits(1);
  const shares = line<TrendPoint>()
    .defined(known)
    .x(place)
    .y((point) => y(point.value ?? 0))
    .digits(1);
  return {
    width: size.width,
    height: bottom + MARGIN.bottom,
    left,
    right,
    top,
    bottom,
    yTicks: y.ticks(4).map((value) => ({ y: y(value), value })),
    xTicks: xTicksOf(view.points, x, size.everyMonths),
    windows: windowsOf(view, x, y),
    band: bands(view.points) ?? '',
    line: shares(view.points) ?? '',
    points: view.points
      .filter(known)
      .map((point) => ({ x: place(point), y: y(point.value ?? 0), thin: point.base < THIN })),
    events: labels.map((label) => ({ ...label, y: 6 + label.row * rowHeight + LABEL_LINE - 4 })),
  };
}
