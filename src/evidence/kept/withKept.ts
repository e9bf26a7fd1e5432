import type { Filter } from '../../schema/query.ts';
import type { KeptCount } from '../../schema/record.ts';
import { compareTexts } from '../../text/order.ts';
import type { MonthCounts, QueryAnswer } from '../../wiki/answer.ts';
import { type MonthSpan, monthsIn } from '../../wiki/statistics/months.ts';
import type { AnswerContext, Breakdown, BreakdownField, EvidenceStore, StoreQuery } from '../store.ts';
import type { KeptCounts } from './readCounts.ts';

/** One kept dimension, with its value where it has one. */
type Cell = Pick<KeptCount, 'dimension' | 'value'>;

/**
 * A store that also knows the kept counts of months that are past. They join in
 * - the months of an overview by theme, stage, channel or of all voices, and
 * - the months and windows of a query for a share whose filter is one kept dimension with one value, or empty, and
 *   that names no denominator. Every other query begins where the records do.
 *
 * A window takes its past months only where the number is kept for each of them: one that was too small to be kept
 * is not zero. Totals over all time hold records only, for a person may have spoken in several months.
 */
export function withKept(store: EvidenceStore, counts: KeptCounts): EvidenceStore {
  if (counts.size === 0) return store;
  return {
    ...store,
    async answer(queries, context) {
      const answers = await store.answer(queries, context);
      return answers.map((answer, index) => {
        const query = queries[index];
        return query ? joined(answer, query, counts, { ...context, ...query.windows }) : answer;
      });
    },
    async breakdowns(fields, context) {
      const found = await store.breakdowns(fields, context);
      return fields.map((field, number) => withPast(found[number] ?? [], field, counts, context));
    },
    async breakdown(field, context) {
      return withPast(await store.breakdown(field, context), field, counts, context);
    },
  };
}

function withPast(
  rows: Breakdown[],
  field: BreakdownField,
  counts: KeptCounts,
  context: AnswerContext,
): Breakdown[] {
  if (field !== 'all' && field !== 'theme' && field !== 'stage' && field !== 'channel') return rows;
  return [...rows, ...pastRows(rows, field, counts, context)].sort(
    (a, b) =>
      compareTexts(a.value, b.value) ||
      compareTexts(a.source, b.source) ||
      compareTexts(a.month ?? '~', b.month ?? '~'),
  );
}

/** The kept dimension that a query asks for; undefined where it asks for anything else. */
function cellOf({ where, among, measure }: StoreQuery): Cell | undefined {
  if (measure !== 'share' || (among !== undefined && fieldsOf(among).length > 0)) return undefined;
  const [field, ...more] = fieldsOf(where);
  if (field === undefined) return { dimension: 'all' };
  const [dimension, given] = field;
  const [value, ...others] = [given].flat();
  const isKept =
    dimension === 'theme' || dimension === 'stage' || dimension === 'sentiment' || dimension === 'channel';
  if (more.length > 0 || others.length > 0 || !isKept || typeof value !== 'string') return undefined;
  return { dimension, value };
}

function fieldsOf(filter: Filter): [string, unknown][] {
  return Object.entries(filter).filter(([, value]) => value !== undefined);
}

function joined(
  answer: QueryAnswer,
  query: StoreQuery,
  counts: KeptCounts,
  { asOf, recent, baseline }: AnswerContext,
): QueryAnswer {
  const cell = cellOf(query);
  if (!cell) return answer;
  const past = query.sources.flatMap((source) => pastMonths(source, cell, counts, answer.byMonth));
  const added = past.flatMap(({ source, month, hits, base }) =>
    hits === undefined || month > asOf.slice(0, 7) ? [] : [{ source, month, hits, base }],
  );
  if (past.length === 0) return answer;
  return {
    ...answer,
    byMonth: [...answer.byMonth, ...added].sort(
      (a, b) => compareTexts(a.month, b.month) || compareTexts(a.source, b.source),
    ),
    recent: joinedSpan(answer.recent, past, recent),
    baseline: joinedSpan(answer.baseline, past, baseline),
  };
}

/** A month that is past: its hits are unknown where the number was too small to be kept. */
type PastMonth = Omit<MonthCounts, 'hits'> & { hits: number | undefined };

/** Months of a source of which counts are left and no records, as the query sees them. */
function pastMonths(
  source: string,
  cell: Cell,
  counts: KeptCounts,
  live: readonly MonthCounts[],
): PastMonth[] {
  const own = counts.get(source) ?? [];
  const alive = new Set(live.flatMap((each) => (each.source === source ? [each.month] : [])));
  const hits = new Map(own.filter((count) => isOf(count, cell)).map(({ month, voices }) => [month, voices]));
  return own
    .filter(({ dimension, month }) => dimension === 'all' && !alive.has(month))
    .map(({ month, voices }) => ({ source, month, base: voices, hits: hits.get(month) }));
}

function isOf(count: KeptCount, { dimension, value }: Cell): boolean {
  return count.dimension === dimension && count.value === value;
}

type SpanCounts = QueryAnswer['recent'];

function joinedSpan(live: SpanCounts, past: readonly PastMonth[], span: MonthSpan): SpanCounts {
  const months = new Set(monthsIn(span));
  const within = Map.groupBy(
    past.filter(({ month }) => months.has(month)),
    ({ source }) => source,
  );
  const spans = new Map(live.map((counts) => [counts.source, counts]));
  for (const [source, list] of within) {
    if (list.some(({ hits }) => hits === undefined)) continue;
    const before = spans.get(source) ?? { source, hits: 0, base: 0 };
    const hits = list.reduce((sum, month) => sum + (month.hits ?? 0), before.hits);
    const base = list.reduce((sum, month) => sum + month.base, before.base);
    spans.set(source, { source, hits, base });
  }
  return [...spans.values()].sort((a, b) => compareTexts(a.source, b.source));
}

function pastRows(
  rows: readonly Breakdown[],
  field: 'all' | 'theme' | 'stage' | 'channel',
  counts: KeptCounts,
  { asOf }: AnswerContext,
): Breakdown[] {
  const live = new Set(rows.map(({ source, month }) => `${source} ${month}`));
  return [...counts].flatMap(([source, own]) =>
    own
      .filter(({ dimension, month }) => dimension === field && month <= asOf.slice(0, 7))
      .filter(({ month }) => !live.has(`${source} ${month}`))
      .map(({ month, value = 'all', voices }) => ({
        source,
        value,
        month,
        voices,
        sentimentSum: 0,
        sentimentN: 0,
        marks: [],
      })),
  );
}
