import { z } from 'zod';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { fewValuesOf } from './fewValues.ts';
import { forEach, marksOf } from './marks.ts';
import { type Parameters, parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { untilOf } from './scope.ts';

/** What is counted together. `once`: a source and month, of voices in no other row; the others are of all others. */
const level = z.enum(['once', 'month', 'source', 'span', 'undated', 'all']);

/** Distinct voices of one query at one place; what does not apply is null. */
export type Count = {
  /** What is counted together. */
  level: z.infer<typeof level>;
  /** Source id. */
  source: string | null;
  /** Month, `YYYY-MM`. */
  month: string | null;
  /** Window. */
  span: 'recent' | 'baseline' | null;
  /** Distinct voices that are hits. */
  hits: number;
  /** Distinct voices of the denominator. */
  base: number;
  /** Day of the oldest hit, where a month is counted. */
  oldest: string | null;
  /** Day of the newest hit, likewise. */
  newest: string | null;
};

const wideRow = z
  .object({
    level,
    source: z.string().nullable(),
    month: z.string().nullable(),
    span: z.enum(['recent', 'baseline']).nullable(),
  })
  .catchall(z.union([z.number(), z.string(), z.null()]));
type WideRow = z.infer<typeof wideRow>;

const number = z.number();
const day = z.string().nullable().default(null);

/**
 * Queries whose voices in several rows are counted together: to plan a statement with very many columns takes longer than
 * to run it.
 */
const OFTEN_AT_ONCE = 12;

/**
 * Counts voices for several queries at once: who is in one row alone is counted by rows; what others said in several rows
 * is first brought together, for each level of the counts. Rows that are equal in all columns that some queries look at
 * are read as one, so those that look at the same columns are asked together: the more columns, the fewer rows are equal.
 * @returns Counts by the query's number, none without anybody.
 */
export async function countVoices(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<Count[][]> {
  const counts: Count[][] = queries.map(() => []);
  const numbers = [...queries.keys()];
  const alike = Map.groupBy(numbers, (n) => lookedAt(queries[n]));
  for (const [columns, some] of alike) {
    await add(some, (them) =>
      once(engine, them, context, columns === undefined ? ungrouped : groups(columns)),
    );
  }
  for (let from = 0; from < numbers.length; from += OFTEN_AT_ONCE) {
    await add(numbers.slice(from, from + OFTEN_AT_ONCE), (some) => often(engine, some, context));
  }
  return counts;

  async function add(some: readonly number[], count: (queries: StoreQuery[]) => Promise<WideRow[]>) {
    const rows = await count(some.flatMap((n) => queries[n] ?? []));
    for (const [index, n] of some.entries()) {
      counts[n]?.push(...rows.map((row) => countOf(row, index)).filter(({ base }) => base > 0));
    }
  }
}

/** The columns of few values that a query looks at, each once and in order; undefined where it looks at others. */
function lookedAt(query: StoreQuery | undefined): string | undefined {
  const columns = query && fewValuesOf(query);
  return columns && [...new Set(columns)].sort().join(', ');
}

function countOf({ level, source, month, span, ...row }: WideRow, n: number): Count {
  return {
    level,
    source,
    month,
    span,
    hits: number.parse(row[`h${n}`]),
    base: number.parse(row[`b${n}`]),
    oldest: day.parse(row[`o${n}`]),
    newest: day.parse(row[`n${n}`]),
  };
}

const ungrouped = { columns: '*, 1 as n, day as oldest, day as newest' };

/** Rows that are equal in all columns asked for, as one. */
function groups(columns: string): { columns: string; by: string } {
  const by = ['source', 'month', ...(columns === '' ? [] : [columns])].join(', ');
  return { columns: `${by}, count(*) as n, min(day) as oldest, max(day) as newest`, by };
}

/** Rows that any of the queries may count, up to the day for which everything is computed. */
function countable(queries: readonly StoreQuery[], context: AnswerContext, values: Parameters): string {
  const sources = [...new Set(queries.flatMap((query) => query.sources))];
  const among = sources.length === 0 ? 'false' : `source in (${values.addAll(sources)})`;
  return `${untilOf(context, values)} and ${among}`;
}

async function once(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
  rows: { columns: string; by?: string },
) {
  const values = parameters();
  const grouping = rows.by === undefined ? '' : ` group by ${rows.by}`;
  const from = `(select ${rows.columns} from voices where lone and ${countable(queries, context, values)}${grouping}) as rows_once`;
  const marks = marksOf(engine, queries, from, 'source, month, n, oldest, newest', values);
  const { dayText } = engine.dialect;
  const columns = forEach(
    queries,
    (
      n,
    ) => `coalesce(sum(n) filter (where b${n}), 0)::int as b${n}, coalesce(sum(n) filter (where h${n}), 0)::int as h${n},
      ${dayText(`min(oldest) filter (where h${n})`)} as o${n}, ${dayText(`max(newest) filter (where h${n})`)} as n${n}`,
  );
  const statement = `select 'once' as level, source, month, null as span, ${columns}
    from (${marks}) as marks group by source, month`;
  return readRows(engine, statement, values.values, wideRow);
}

async function often(engine: SqlEngine, queries: readonly StoreQuery[], context: AnswerContext) {
  const values = parameters();
  const rows = `(select * from voices where not lone and ${countable(queries, context, values)}) as rows_often`;
  const marks = marksOf(engine, queries, rows, 'source, month, day, voice', values);
  const within = (span: 'recent' | 'baseline') =>
    `month between ${values.add(context[span].from)} and ${values.add(context[span].to)}`;
  const { dayText } = engine.dialect;
  const either = forEach(queries, (n) => `bool_or(b${n}) as b${n}, bool_or(h${n}) as h${n}`);
  const days = forEach(
    queries,
    (n) => `min(day) filter (where h${n}) as o${n}, max(day) filter (where h${n}) as n${n}`,
  );
  const counts = forEach(
    queries,
    (n) => `count(*) filter (where b${n})::int as b${n}, count(*) filter (where h${n})::int as h${n}`,
  );
  const extremes = forEach(
    queries,
    (n) => `${dayText(`min(o${n})`)} as o${n}, ${dayText(`max(n${n})`)} as n${n}`,
  );
  const none = forEach(queries, (n) => `null as o${n}, null as n${n}`);
  // Each window by itself: they may overlap, as a year's look back does.
  const spanOf = (span: 'recent' | 'baseline') => `
    select 'span', source, null, '${span}', ${counts}, ${none}
    from (select source, voice, ${either} from said where ${within(span)} group by source, voice) as people
    group by source`;
  const counting = `
    with said as materialized (
      select voice, source, month, ${either}, ${days}
      from (${marks}) as marks group by voice, source, month
    )
    select 'month' as level, source, month, null as span, ${counts}, ${extremes} from said group by source, month
    union all
    select 'source', source, null, null, ${counts}, ${none}
    from (select source, voice, ${either} from said group by source, voice) as people group by source
    union all
    ${spanOf('recent')}
    union all
    ${spanOf('baseline')}
    union all
    select 'undated', null, null, null, ${counts}, ${none}
    from (select voice, ${either} from said where month is null group by voice) as people
    union all
    select 'all', null, null, null, ${counts}, ${none}
    from (select voice, ${either} from said group by voice) as people`;
  return readRows(engine, counting, values.values, wideRow);
}
