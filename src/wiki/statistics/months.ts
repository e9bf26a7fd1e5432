import { addDays, dayNumber } from './days.ts';

/** A span of whole months, both ends included, each written `YYYY-MM`. */
export type MonthSpan = { readonly from: string; readonly to: string };

/** How many months each window holds; both 1 or more. */
export type WindowLengths = { readonly recentMonths: number; readonly baselineMonths: number };

/** The two windows of a trend: `recent` ends with the last complete month, `baseline` ends just before `recent` begins. */
export type MonthWindows = { readonly recent: MonthSpan; readonly baseline: MonthSpan };

const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The number of a month, counted from the year 0, so that neighbours differ by one. Throws a `RangeError` unless it is written `YYYY-MM`. */
export function monthNumber(month: string): number {
  const [, year, inYear] = monthPattern.exec(month) ?? [];
  if (year === undefined || inYear === undefined)
    throw new RangeError(`"${month}" is no month: write it as year-month, such as 2026-03.`);
  return Number(year) * 12 + Number(inYear) - 1;
}

/** The month `count` months after (before, where negative) the given one: `addMonths('2026-11', 2)` is `2027-01`. */
export function addMonths(month: string, count: number): string {
  const number = monthNumber(month) + count;
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((((number % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** Months from one to another: 0 for the same month, negative where `to` lies before `from`. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** The month of an ISO date that is known to the day or the month; the date is taken as written, without a time zone. */
export function monthOf(date: string): string {
  dayNumber(date);
  const month = date.slice(0, 7);
  monthNumber(month);
  return month;
}

/** Every month of a span in order, both ends included; empty where the span ends before it begins. */
export function monthsIn({ from, to }: MonthSpan): string[] {
  return Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i));
}

/** The last day of a month, `YYYY-MM-DD`. */
export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/**
 * The last month that is over on the day `asOf` (an ISO date): `2026-10` as of 2026-11-21.
 * On a month's own last day it is not over yet.
 */
export function lastCompleteMonth(asOf: string): string {
  return addMonths(monthOf(asOf), -1);
}

/** The recent window and the baseline before it, as of a day. Throws a `RangeError` for a window without a month. */
export function windows(asOf: string, { recentMonths, baselineMonths }: WindowLengths): MonthWindows {
  for (const length of [recentMonths, baselineMonths])
    if (!Number.isInteger(length) || length < 1)
      throw new RangeError(`A window holds one month or more, but its length is ${length}.`);
  const to = lastCompleteMonth(asOf);
  const from = addMonths(to, 1 - recentMonths);
  return {
    recent: { from, to },
    baseline: { from: addMonths(from, -baselineMonths), to: addMonths(from, -1) },
  };
}
