import { z } from 'zod';
import type { Moments } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { scopeOf, untilOf } from './scope.ts';

const VALUE = {
  rating: 'rating',
  nps: 'nps',
  sentiment: `case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end::double precision`,
} as const;

const valuesRow = z.object({ source: z.string(), gave: z.array(z.number()).nullable(), voices: z.number() });

/**
 * Moments over voices: a person who speaks twice counts once, with the mean of both. The engine only counts who gave
 * the same values, and we reckon in one order: sums of fractions depend on it, and engines have none.
 */
export async function momentsOf(
  engine: SqlEngine,
  query: StoreQuery,
  context: AnswerContext,
): Promise<({ source: string } & Moments)[]> {
  const values = parameters();
  const { base, hit } = scopeOf(query, values, engine.dialect);
  const until = untilOf(context, values);
  const value = VALUE[query.of ?? 'rating'];
  const statement = `
    with people as (
      select source, voice, array_agg(${value} order by ${value}) filter (where ${value} is not null) as gave
      from voices where not lone and ${until} and ${base} and (${hit}) group by source, voice
    )
    select source, gave, count(*)::int as voices from people group by source, gave
    union all
    select source, case when ${value} is not null then array[${value}] end as gave, count(*)::int as voices
    from voices where lone and ${until} and ${base} and (${hit}) group by source, ${value}`;
  const rows = await readRows(engine, statement, values.values, valuesRow);
  return [...Map.groupBy(rows, ({ source }) => source)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, list]) => ({ source, ...momentsOfMeans(list) }));
}

function momentsOfMeans(rows: readonly z.infer<typeof valuesRow>[]): Moments {
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
