import { z } from 'zod';
import type { Moments, QueryAnswer } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { type Parameters, parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { scopeOf, untilOf } from './scope.ts';

const VALUE = {
  rating: 'rating',
  nps: 'nps',
  sentiment: `case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end::double precision`,
} as const;

const valuesRow = z.object({
  /** What is counted together. `once`: a source and month, of voices in no other row; the others are of all others. */
  level: z.enum(['once', 'all', 'month', 'span']),
  source: z.string(),
  month: z.string().nullable(),
  span: z.enum(['recent', 'baseline']).nullable(),
  gave: z.array(z.number()).nullable(),
  voices: z.number(),
});

type ValuesRow = z.infer<typeof valuesRow>;

/** What an answer to a query for a mean holds besides its counts. */
type MeanAnswer = Required<Pick<QueryAnswer, 'moments' | 'monthMoments' | 'windowMoments'>>;

/**
 * Moments over voices, over all time, by month and in the two windows: a person who speaks twice counts once in each,
 * with the mean of both. The engine only counts who gave the same values, and we reckon in one order: sums of fractions
 * depend on it, and engines have none.
 */
export async function momentsOf(
  engine: SqlEngine,
  query: StoreQuery,
  context: AnswerContext,
): Promise<MeanAnswer> {
  const values = parameters();
  const rows = await readRows(engine, statementOf(engine, query, context, values), values.values, valuesRow);
  const at = (level: ValuesRow['level']) => rows.filter((row) => row.level === level);
  const once = at('once');
  const months = Map.groupBy([...once, ...at('month')], ({ month }) => month);
  const inSpan = (span: 'recent' | 'baseline') => {
    const { from, to } = context[span];
    const within = once.filter(({ month }) => month !== null && from <= month && month <= to);
    return bySource([...within, ...at('span').filter((row) => row.span === span)]);
  };
  return {
    moments: bySource([...once, ...at('all')]),
    monthMoments: [...months]
      .flatMap(([month, list]) => (month === null ? [] : [{ month, list }]))
      .sort((a, b) => (a.month < b.month ? -1 : 1))
      .flatMap(({ month, list }) => bySource(list).map((each) => ({ month, ...each }))),
    windowMoments: { recent: inSpan('recent'), baseline: inSpan('baseline') },
  };
}

function statementOf(
  { dialect }: SqlEngine,
  query: StoreQuery,
  context: AnswerContext,
  values: Parameters,
): string {
  const { base, hit } = scopeOf(query, values, dialect);
  const wanted = `${untilOf(context, values)} and ${base} and (${hit})`;
  const value = VALUE[query.of ?? 'rating'];
  const { recent, baseline } = context;
  const [from, to, before, until] = [recent.from, recent.to, baseline.from, baseline.to].map(values.add);
  const together = (level: string, columns: string, where: string, by: string) => `
    select '${level}' as level, ${columns}, gave, count(*)::int as voices
    from (
      select ${by}, array_agg(value order by value) filter (where value is not null) as gave
      from said where ${where} group by ${by}, voice
    ) as people group by ${by}, gave`;
  return `
    with said as (
      select source, voice, month, ${value} as value,
        case when month between ${from} and ${to} then 'recent' when month between ${before} and ${until} then 'baseline' end as span
      from voices where not lone and ${wanted}
    )
    select 'once' as level, source, month, null as span,
      case when ${value} is not null then array[${value}] end as gave, count(*)::int as voices
    from voices where lone and ${wanted} group by source, month, ${value}
    union all ${together('all', 'source, null as month, null as span', 'true', 'source')}
    union all ${together('month', 'source, month, null as span', 'month is not null', 'source, month')}
    union all ${together('span', 'source, null as month, span', 'span is not null', 'source, span')}`;
}

function bySource(rows: readonly ValuesRow[]): ({ source: string } & Moments)[] {
  return [...Map.groupBy(rows, ({ source }) => source)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, list]) => ({ source, ...momentsOfMeans(list) }));
}

function momentsOfMeans(rows: readonly ValuesRow[]): Moments {
  const means = rows
    .flatMap(({ gave, voices }) => (gave === null ? [] : [{ mean: meanOf(gave), voices }]))
    .sort((a, b) => a.mean - b.mean);
  return {
    n: means.reduce((total, { voices }) => total + voices, 0),
    sum: means.reduce((total, { mean, voices }) => total + mean * voices, 0),
    sumSquares: means.reduce((total, { mean, voices }) => total + mean * mean * voices, 0),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
