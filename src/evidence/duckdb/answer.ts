import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { Moments, QueryAnswer } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { readRows } from './rows.ts';
import { scopeOf } from './scope.ts';
import { parameters } from './sql.ts';
import { representative } from './verbatims.ts';

const countsRow = z.object({
  set: z.number(),
  source: z.string().nullable(),
  month: z.string().nullable(),
  span: z.string().nullable(),
  hits: z.number(),
  base: z.number(),
  undated: z.number(),
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
});
type CountsRow = z.infer<typeof countsRow>;

/** Bits of `grouping(source, month, span)` for each level of the counts. */
const LEVEL = { all: 7, source: 3, month: 1, span: 2 } as const;

/**
 * Answers one query by two statements: all counts by grouping sets, then the voices shown.
 * @throws EvidenceError where the engine refuses.
 */
export async function answerQuery(
  connection: DuckDBConnection,
  query: StoreQuery,
  context: AnswerContext,
): Promise<QueryAnswer> {
  const rows = await countRows(connection, query, context);
  const all = rows.find((row) => row.set === LEVEL.all);
  const answer: QueryAnswer = {
    hits: all?.hits ?? 0,
    base: all?.base ?? 0,
    bySource: query.sources.toSorted().map((source) => sourceCounts(rows, source)),
    byMonth: monthCounts(rows),
    recent: spanCounts(rows, 'recent'),
    baseline: spanCounts(rows, 'baseline'),
    undated: all?.undated ?? 0,
    ...(all?.oldest == null ? {} : { oldest: all.oldest }),
    ...(all?.newest == null ? {} : { newest: all.newest }),
    verbatims: await representative(connection, scopeOf(query, context), 5),
    sharedRespondents: await sharedRespondents(connection, query.sources),
  };
  return query.measure === 'mean'
    ? { ...answer, moments: await momentsOf(connection, query, context) }
    : answer;
}

async function countRows(
  connection: DuckDBConnection,
  query: StoreQuery,
  context: AnswerContext,
): Promise<CountsRow[]> {
  const { parameters: values, base, hit } = scopeOf(query, context);
  const { recent, baseline } = context;
  const statement = `
    with scope as (
      select voice, source, month, day, (${hit}) as hit,
        case
          when month between ${values.add(recent.from)} and ${values.add(recent.to)} then 'recent'
          when month between ${values.add(baseline.from)} and ${values.add(baseline.to)} then 'baseline'
        end as span
      from voices where ${base}
    )
    select grouping(source, month, span)::int as set, source, month, span,
      count(distinct voice) filter (hit)::int as hits, count(distinct voice)::int as base,
      count(distinct voice) filter (hit and month is null)::int as undated,
      min(day) filter (hit) as oldest, max(day) filter (hit) as newest
    from scope group by grouping sets ((), (source), (source, month), (source, span))
    order by month, source`;
  return readRows(connection, statement, values.values, countsRow);
}

function sourceCounts(rows: CountsRow[], source: string): QueryAnswer['bySource'][number] {
  const row = rows.find((each) => each.set === LEVEL.source && each.source === source);
  return {
    source,
    hits: row?.hits ?? 0,
    base: row?.base ?? 0,
    ...(row?.oldest == null ? {} : { oldest: row.oldest }),
    ...(row?.newest == null ? {} : { newest: row.newest }),
  };
}

function monthCounts(rows: CountsRow[]): QueryAnswer['byMonth'] {
  return rows.flatMap((row) =>
    row.set === LEVEL.month && row.month !== null && row.source !== null
      ? [{ source: row.source, month: row.month, hits: row.hits, base: row.base }]
      : [],
  );
}

function spanCounts(rows: CountsRow[], span: 'recent' | 'baseline'): QueryAnswer['recent'] {
  return rows.flatMap((row) =>
    row.set === LEVEL.span && row.span === span && row.source !== null
      ? [{ source: row.source, hits: row.hits, base: row.base }]
      : [],
  );
}

const momentsRow = z.object({ source: z.string(), n: z.number(), sum: z.number(), sumSquares: z.number() });

const VALUE = {
  rating: 'rating',
  nps: 'nps',
  sentiment: `case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end`,
} as const;

/** Moments over voices: a person who speaks twice counts once, with the mean of both. */
async function momentsOf(
  connection: DuckDBConnection,
  query: StoreQuery,
  context: AnswerContext,
): Promise<({ source: string } & Moments)[]> {
  const { parameters: values, base, hit } = scopeOf(query, context);
  const statement = `
    with people as (
      select source, voice, avg(${VALUE[query.of ?? 'rating']})::double as value
      from voices where ${base} and (${hit}) group by source, voice
    )
    select source, count(value)::int as n, coalesce(sum(value), 0)::double as sum,
      coalesce(sum(value * value), 0)::double as "sumSquares"
    from people group by source order by source`;
  return readRows(connection, statement, values.values, momentsRow);
}

const pairRow = z.object({ a: z.string(), b: z.string() });

/**
 * Pairs of sources in which a pseudonym occurs in both: they are not independent of each other. One of the two is asked
 * here, the other may be asked by another query of the same claim.
 */
async function sharedRespondents(
  connection: DuckDBConnection,
  sources: readonly string[],
): Promise<[string, string][]> {
  if (sources.length === 0) return [];
  const values = parameters();
  const list = values.addAll(sources);
  const rows = await readRows(
    connection,
    `with people as (select distinct source, respondent from voices where respondent is not null)
     select distinct x.source as a, y.source as b
     from people x join people y on x.respondent = y.respondent and x.source < y.source
     where x.source in (${list}) or y.source in (${list}) order by a, b`,
    values.values,
    pairRow,
  );
  return rows.map(({ a, b }) => [a, b]);
}
