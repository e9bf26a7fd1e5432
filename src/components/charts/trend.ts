import type { MonthWindow, TrendPoint, TrendView } from '../../wiki/views/figures.ts';
import { type Course, type CourseDrawing, drawCourse } from './course.ts';
import type { TimeChartSize } from './timeFrame.ts';

/** For columns of text. */
export const WIDE: TimeChartSize = { width: 704, plot: 200, everyMonths: 3, labelChars: 30 };

/** For phones from 320 pixels on. */
export const NARROW: TimeChartSize = { width: 328, plot: 170, everyMonths: 6, labelChars: 20 };

/** Highest value that must fit, rounded up by the scale; never under 2 %, so that a rare theme does not look like a flood. */
function highest(points: readonly TrendPoint[]): number {
  const peak = Math.max(0, ...points.map(({ value = 0 }) => value));
  const band = Math.max(0, ...points.map(({ high = 0 }) => high));
  // A month with few voices has a band that would flatten all others: it may be cut.
  return Math.min(1, Math.max(0.02, peak * 1.08, Math.min(band, peak * 3)));
}

function windowOf(
  name: 'recent' | 'baseline',
  months: MonthWindow | undefined,
  share: number | undefined,
): Course['windows'] {
  return months ? [{ name, ...months, ...(share !== undefined && { value: share }) }] : [];
}

/** Reckons the drawing of a share over time. */
export function drawTrend(view: TrendView, size: TimeChartSize): CourseDrawing {
  const course = {
    points: view.points.map(({ base, ...point }) => ({ ...point, n: base })),
    windows: [
      ...windowOf('baseline', view.baseline, view.baselineShare),
      ...windowOf('recent', view.recent, view.recentShare),
    ],
    events: view.events,
  };
  return drawCourse(course, { domain: [0, highest(view.points)], ticks: 4, left: 44 }, size);
}
