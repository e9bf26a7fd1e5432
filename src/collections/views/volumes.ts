import type { Breakdown } from '../../evidence/store.ts';
import { lastCompleteMonth, monthsIn } from '../../wiki/statistics/months.ts';

/** Voices of one month. */
export type MonthCount = {
  /** Month, `YYYY-MM`. */
  month: string;
  /** Voices heard in it; 0 in a gap. */
  count: number;
};

const totals = new WeakMap<readonly Breakdown[], ReadonlyMap<string, number>>();
const groups = new WeakMap<readonly Breakdown[], ReadonlyMap<string, Breakdown[]>>();

/** All voices of each source, dated or not; added up once for a breakdown. */
export function voicesBySource(volumes: readonly Breakdown[]): ReadonlyMap<string, number> {
  const known = totals.get(volumes) ?? sumBy(volumes, ({ source }) => source);
  totals.set(volumes, known);
  return known;
}

/** The counts of a breakdown by the field's values; grouped once for a breakdown. */
export function byValue(breakdown: readonly Breakdown[]): ReadonlyMap<string, Breakdown[]> {
  const known = groups.get(breakdown) ?? Map.groupBy(breakdown, ({ value }) => value);
  groups.set(breakdown, known);
  return known;
}

/** Voices by month up to the last complete month before `asOf`, gaps included; empty where no voice has a date. */
export function monthCounts(breakdown: readonly Breakdown[], asOf: string): MonthCount[] {
  const to = lastCompleteMonth(asOf);
  const dated = breakdown.flatMap((count) =>
    count.month === undefined || count.month > to ? [] : [{ ...count, month: count.month }],
  );
  const from = dated.reduce<string | undefined>(
    (first, { month }) => (first === undefined || month < first ? month : first),
    undefined,
  );
  if (from === undefined) return [];
  const counts = sumBy(dated, ({ month }) => month);
  return monthsIn({ from, to }).map((month) => ({ month, count: counts.get(month) ?? 0 }));
}

/** All voices of a breakdown, dated or not. */
export function voicesIn(breakdown: readonly Breakdown[]): number {
  return breakdown.reduce((sum, { voices }) => sum + voices, 0);
}

function sumBy<T extends Breakdown>(breakdown: readonly T[], key: (count: T) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const count of breakdown) sums.set(key(count), (sums.get(key(count)) ?? 0) + count.voices);
  return sums;
}
