import { z } from 'zod';
import { sentiment } from '../../schema/record.ts';
import type { Breakdown, VoiceMark } from '../store.ts';

const place = { field: z.number(), source: z.string(), value: z.string(), month: z.string().nullable() };

/** Voices counted at a place. */
export const countRow = z.object({
  ...place,
  voices: z.number(),
  sentimentSum: z.number(),
  sentimentN: z.number(),
});

/** Voices that marked a place in the same way. */
export const markRow = z.object({
  ...place,
  sentiment,
  rating: z.number().nullable(),
  nps: z.number().nullable(),
  count: z.number(),
});

type CountRow = Omit<z.infer<typeof countRow>, 'field'>;

type MarkRow = Omit<z.infer<typeof markRow>, 'field'>;

const SCORE = { positive: 1, neutral: 0, negative: -1, unknown: undefined } as const;

/**
 * Brings rows together by place, ordered by value, source and month, the undated last.
 * @param once Marks of voices in one row alone.
 * @param counts Others, counted.
 * @param often Marks of others, each with its newest row: its month may lie elsewhere than a count's.
 */
export function breakdownOf(
  once: readonly MarkRow[],
  counts: readonly CountRow[],
  often: readonly MarkRow[],
): Breakdown[] {
  const places = Map.groupBy([...once.map(countOf), ...counts], placeOf);
  const marks = Map.groupBy([...once, ...often], placeOf);
  return [...places].map(([place, rows]) => merged(rows, marks.get(place) ?? [])).sort(byPlace);
}

/** The order of an overview: by value, source and month, the undated last. */
export function byPlace(a: Breakdown, b: Breakdown): number {
  return compare(a.value, b.value) || compare(a.source, b.source) || nullsLast(a.month, b.month);
}

function merged(rows: readonly CountRow[], marks: readonly MarkRow[]): Breakdown {
  const sum = (key: 'voices' | 'sentimentSum' | 'sentimentN') =>
    rows.reduce((total, row) => total + row[key], 0);
  const { source = '', value = '', month = null } = rows[0] ?? {};
  return {
    source,
    value,
    voices: sum('voices'),
    sentimentSum: sum('sentimentSum'),
    sentimentN: sum('sentimentN'),
    ...(month === null ? {} : { month }),
    marks: mergedMarks(marks),
  };
}

function countOf({ source, value, month, sentiment, count }: MarkRow): CountRow {
  const score = SCORE[sentiment];
  return {
    source,
    value,
    month,
    voices: count,
    sentimentSum: (score ?? 0) * count,
    sentimentN: score === undefined ? 0 : count,
  };
}

/** Equal marks as one, by sentiment, rating and recommendation. */
function mergedMarks(rows: readonly MarkRow[]): VoiceMark[] {
  const equal = Map.groupBy(rows, ({ sentiment, rating, nps }) => JSON.stringify([sentiment, rating, nps]));
  return [...equal.values()]
    .map((same) => ({ row: same[0], count: same.reduce((total, { count }) => total + count, 0) }))
    .flatMap(({ row, count }) => (row === undefined ? [] : [{ ...row, count }]))
    .sort(
      (a, b) => compare(a.sentiment, b.sentiment) || nullsLast(a.rating, b.rating) || nullsLast(a.nps, b.nps),
    )
    .map(({ sentiment, rating, nps, count }) => ({
      sentiment,
      ...(rating !== null && { rating }),
      ...(nps !== null && { nps }),
      count,
    }));
}

function placeOf({ source, value, month }: Pick<MarkRow, 'source' | 'value' | 'month'>): string {
  return JSON.stringify([source, value, month]);
}

function nullsLast<T extends string | number>(a: T | null | undefined, b: T | null | undefined): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return compare(a, b);
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
