import { z } from 'zod';
import type { Moments, QueryAnswer } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { hitOf, untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { isSet, marked } from './masks.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { type Spans, spans, windowsOf } from './spans.ts';
import { numbered, type Together, together } from './together.ts';

const VALUE = {
  rating: 'rating',
  nps: 'nps',
  sentiment: `case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end::double precision`,
} as const;

const valuesRow = z.object({
  /** What is counted together. `once`: a source and month, of voices in no other row; the others are of all others. */
  level: z.enum(['once', 'all', 'month', 'span']),
  bit: z.coerce.number(),
  source: z.string(),
  month: z.string().nullable(),
  span: z.number().nullable(),
  gave: z.array(z.number()).nullable(),
  voices: z.number(),
});

type ValuesRow = z.infer<typeof valuesRow>;

/** What an answer to a query for a mean holds besides its counts. */
export type MeanAnswer = Required<Pick<QueryAnswer, 'moments' | 'monthMoments' | 'windowMoments'>>;

/**
 * Moments over voices, over all time, by month and in the two windows, for all queries for a mean at once: a person who
 * speaks twice counts once in each, with the mean of both. The engine only counts who gave the same values, and we reckon
 * in one order: sums of fractions depend on it, and engines have none.
 * @returns Moments by the query's number; undefined where it asks for no mean.
 */
export async function momentsOf(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<(MeanAnswer | undefined)[]> {
  const answers: (MeanAnswer | undefined)[] = queries.map(() => undefined);
  const means = [...queries.entries()].filter(([, { measure }]) => measure === 'mean');
  for (const [of, same] of Map.groupBy(means, ([, query]) => query.of ?? 'rating')) {
    const found = await meansOf(
      engine,
      same.map(([, query]) => query),
      of,
      context,
    );
    for (const [index, [number]] of same.entries()) answers[number] = found[index];
  }
  return answers;
}

async function meansOf(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  of: keyof typeof VALUE,
  context: AnswerContext,
): Promise<MeanAnswer[]> {
  const wanted = queries.map((query) => ({ hit: hitOf(query), ...windowsOf(query, context) }));
  const { conditions, numberOf } = numbered(wanted.map(({ hit }) => hit));
  const windows = spans();
  const asked = wanted.map(({ hit, recent, baseline }) => {
    const number = numberOf(hit);
    const span = { recent: windows.add(recent, number), baseline: windows.add(baseline, number) };
    return { number, spans: { recent, baseline }, span };
  });
  const rows: ValuesRow[][] = conditions.map(() => []);
  for (const some of together(conditions)) {
    for (const row of await valuesOf(engine, some, of, context, windows))
      rows[some.numbers[row.bit] ?? -1]?.push(row);
  }
  return asked.map(({ number, spans, span }) => {
    const own = rows[number] ?? [];
    const at = (level: ValuesRow['level']) => own.filter((row) => row.level === level);
    const inSpan = (name: 'recent' | 'baseline') => {
      const { from, to } = spans[name];
      const within = at('once').filter(({ month }) => month !== null && from <= month && month <= to);
      return bySource([...within, ...at('span').filter((row) => row.span === span[name])]);
    };
    return {
      moments: bySource([...at('once'), ...at('all')]),
      monthMoments: byMonth([...at('once'), ...at('month')]),
      windowMoments: { recent: inSpan('recent'), baseline: inSpan('baseline') },
    };
  });
}

function valuesOf(
  engine: SqlEngine,
  { conditions, numbers }: Together,
  of: keyof typeof VALUE,
  context: AnswerContext,
  windows: Spans,
): Promise<ValuesRow[]> {
  const values = parameters();
  const { ctes, rows, lone, bits } = marked(engine, conditions, context, values, VALUE[of]);
  const near = rows(['source', 'voice', 'month'], `not v.lone and ${untilOf(context, values)}`);
  const whole = (level: string, columns: string, from: string, by: string) => `
    select '${level}' as level, ${columns}, gave, count(*)::int as voices
    from (
      select ${by}, array_agg(value order by value) filter (where value is not null) as gave
      from ${from} group by ${by}, voice
    ) as people group by ${by}, gave`;
  const inSpans = `said join ${windows.relation(numbers, values)}
    on month between first_month and last_month and (wants >> bit::int) & 1 = 1`;
  const statement = `with ${ctes},
    said as (select bit, source, voice, month, value from ${near} as near_rows, ${bits} where ${isSet})
    select 'once' as level, bit, source, month, null::int as span, gave, sum(n)::int as voices
    from (
      select bit, source, month, n, case when value is not null then array[value] end as gave
      from (select source, month, mask, value, sum(n) as n from ${lone} as lone group by source, month, mask, value) as masks,
        ${bits}
      where ${isSet}
    ) as once group by bit, source, month, gave
    union all ${whole('all', 'bit, source, null as month, null as span', 'said', 'bit, source')}
    union all ${whole('month', 'bit, source, month, null as span', 'said where month is not null', 'bit, source, month')}
    union all ${whole('span', 'bit, source, null as month, span', inSpans, 'bit, source, span')}`;
  return readRows(engine, statement, values.values, valuesRow);
}

function byMonth(rows: readonly ValuesRow[]): MeanAnswer['monthMoments'] {
  return [...Map.groupBy(rows, ({ month }) => month)]
    .flatMap(([month, list]) => (month === null ? [] : [{ month, list }]))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap(({ month, list }) => bySource(list).map((each) => ({ month, ...each })));
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
