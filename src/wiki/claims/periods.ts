import { addMonths } from '../statistics/months.ts';

/** Months of one period, and periods at most: contradictions are looked at by half-years. */
const MONTHS = 6;
const MOST = 4;

/** Spans of half a year that end with `to`, the oldest first; none begins after the first month that was heard. */
export function periodsUntil(to: string, firstHeard: string): { from: string; to: string }[] {
  const periods: { from: string; to: string }[] = [];
  for (let end = to; end >= firstHeard && periods.length < MOST; end = addMonths(end, -MONTHS))
    periods.unshift({ from: addMonths(end, 1 - MONTHS), to: end });
  return periods;
}
