import type { ScoreChartView } from '../../wiki/views/scores.ts';
import { type CourseDrawing, drawCourse } from './course.ts';
import type { TimeChartSize } from './timeFrame.ts';

/** For columns of text. */
export const WIDE: TimeChartSize = { width: 704, plot: 220, everyMonths: 3, labelChars: 30 };

/** For phones from 320 pixels on. */
export const NARROW: TimeChartSize = { width: 328, plot: 180, everyMonths: 6, labelChars: 20 };

/** For many charts side by side. */
export const SMALL: TimeChartSize = { width: 328, plot: 96, everyMonths: 6, labelChars: 0 };

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

/** Reckons the drawing of a score over time; the view has two months with a value or more. */
export function drawScore(view: ScoreChartView, size: TimeChartSize): CourseDrawing {
  const ticks = Math.max(3, Math.floor(size.plot / TICK_ROOM));
  return drawCourse(view, { domain: domainOf(view), least: view.least, ticks, left: 48 }, size);
}
