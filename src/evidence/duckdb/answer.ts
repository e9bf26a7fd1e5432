import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { Moments, QueryAnswer } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { markVoices } from './marks.ts';
import { readRows } from './rows.ts';
import { scopeOf } from './scope.ts';
import { representatives } from './verbatims.ts';

const countsRow = z.object({
  query: z.number(),
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

/** Voices that one batch may mark: a statement costs much to begin with, and a table of marks costs memory. */
const MARKS_AT_ONCE = 2_000_000;

/**
 * Answers queries in batches, by a few statements for all queries of a batch together: beginning a statement costs
 * the engine far more than counting some thousand voices.
 * @returns The answers in the order of the queries.
 * @throws EvidenceError where the engine refuses.
 */
export async function answerQueries(
  connection: DuckDBConnection,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<QueryAnswer[]> {
  const pairs = await sharedRespondents(connection);
  const [size] = await readRows(
    connection,
    'select count(*)::int as n from voices',
    [],
    z.object({ n: z.number() }),
  );
  const atOnce = Math.min(100, Math.max(1, Math.floor(MARKS_AT_ONCE / Math.max(1, size?.n ?? 0))));
  const answers: QueryAnswer[] = [];
  for (let from = 0; from < queries.length; from += atOnce) {
    answers.push(...(await answerBatch(connection, queries.slice(from, from + atOnce), context, pairs)));
  }
  return answers;
}

async function answerBatch(
  connection: DuckDBConnection,
  queries: readonly StoreQuery[],
  context: AnswerContext,
  pairs: readonly [string, string][],
): Promise<QueryAnswer[]> {
  await markVoices(connection, queries, context);
  const rows = Map.groupBy(await countRows(connection, context), ({ query }) => query);
  const verbatims = await representatives(connection, 5);
  const answers: QueryAnswer[] = [];
  for (const [number, query] of queries.entries()) {
    const answer = answerOf(query, rows.get(number) ?? [], verbatims.get(number) ?? [], pairs);
    const moments = query.measure === 'mean' && { moments: await momentsOf(connection, query, context) };
    answers.push({ ...answer, ...moments });
  }
  return answers;
}

function answerOf(
  { sources }: StoreQuery,
  rows: CountsRow[],
  verbatims: QueryAnswer['verbatims'],
  pairs: readonly [string, string][],
): QueryAnswer {
  const all = rows.find((row) => row.set === LEVEL.all);
  return {
    hits: all?.hits ?? 0,
    base: all?.base ?? 0,
    bySource: sources.toSorted().map((source) => sourceCounts(rows, source)),
    byMonth: monthCounts(rows),
    recent: spanCounts(rows, 'recent'),
    baseline: spanCounts(rows, 'baseline'),
    undated: all?.undated ?? 0,
    ...(all?.oldest == null ? {} : { oldest: all.oldest }),
    ...(all?.newest == null ? {} : { newest: all.newest }),
    verbatims,
    // One of the two is asked here, the other may be asked by another query of the same claim.
    sharedRespondents: pairs.filter(([a, b]) => sources.includes(a) || sources.includes(b)),
  };
}

async function countRows(
  connection: DuckDBConnection,
  { recent, baseline }: AnswerContext,
): Promise<CountsRow[]> {
  const statement = `
    with scope as (
      select *,
        case
          when month between $1 and $2 then 'recent'
          when month between $3 and $4 then 'baseline'
        end as span
      from marks
    )
    select query, grouping(source, month, span)::int as set, source, month, span,
      count(distinct voice) filter (hit)::int as hits, count(distinct voice)::int as base,
      count(distinct voice) filter (hit and month is null)::int as undated,
      min(day) filter (hit) as oldest, max(day) filter (hit) as newest
    from scope group by grouping sets ((query), (query, source), (query, source, month), (query, source, span))
    order by query, month, source`;
  const values = [recent.from, recent.to, baseline.from, baseline.to];
  return readRows(connection, statement, values, countsRow);
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

/** Pairs of sources in which a pseudonym occurs in both: they are not independent of each other. */
async function sharedRespondents(connection: DuckDBConnection): Promise<[string, string][]> {
  const rows = await readRows(
    connection,
    `with people as (select distinct source, respondent from voices where respondent is not null)
     select distinct x.source as a, y.source as b
     from people x join people y on x.respondent = y.respondent and x.source < y.source order by a, b`,
    [],
    pairRow,
  );
  return rows.map(({ a, b }) => [a, b]);
}
