import { addMonths, monthOf } from '../statistics/months.ts';

/**
 * The first month whose records a source may still hold. A month is past when its last day lies before the day that is
 * the given number of months before `asOf`: with 24 months, on 2026-10-15 September 2024 is past and October is not.
 * @param asOf Day for which everything is computed, `YYYY-MM-DD`.
 * @param retentionMonths Months for which the source keeps records.
 * @returns `YYYY-MM`; undefined where a source keeps records without end.
 */
export function keptFrom(asOf: string, retentionMonths: number | undefined): string | undefined {
  return retentionMonths === undefined ? undefined : addMonths(monthOf(asOf), -retentionMonths);
}

/**
 * Whether a record is past its source's retention.
 * - Known to the month or finer: its month, in the wiki's time zone, lies before the first month that is kept.
 * - Known to the year: the whole year lies before it.
 * - Without a date: never, as nothing says how old it is; the report counts such records.
 * @param month Month of the record, `YYYY-MM`; undefined where it has none.
 * @param at The record's `at`.
 * @param from First month that is kept; undefined where all are.
 */
export function isPast(month: string | undefined, at: string | undefined, from: string | undefined): boolean {
  if (from === undefined) return false;
  if (month !== undefined) return month < from;
  return at !== undefined && at.length === 4 && at < from.slice(0, 4);
}
