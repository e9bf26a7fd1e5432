import { lastDayOf, monthNumber, monthOf } from '../../wiki/statistics/months.ts';

/** Place of a day `YYYY-MM-DD` on the axis of month numbers: a month's point stands in its middle, so day 1 lies half a month before it. */
export function dayPlace(day: string): number {
  const month = monthOf(day);
  const length = Number(lastDayOf(month).slice(8));
  return monthNumber(month) - 0.5 + (Number(day.slice(8, 10)) - 1) / length;
}
