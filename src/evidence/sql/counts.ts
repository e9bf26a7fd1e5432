import { z } from 'zod';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { forEach, marksOf } from './marks.ts';
import { readRows } from './rows.ts';

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

const number = z.number();
const day = z.string().nullable().default(null);

/**
 * Counts voices for several queries at once, reading all rows twice: who is in one row alone is counted by rows; what
 * others said in several rows is first brought together, for each level of the counts.
 * @returns Counts by the query's number, none without anybody.
 */
export async function countVoices(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<Count[][]> {
  const rows = [...(await once(engine, queries, context)), ...(await often(engine, queries, context))];
  return queries.map((_, n) => rows.map((row) => countOf(row, n)).filter(({ base }) => base > 0));
}

function countOf({ level, source, month, span, ...row }: z.infer<typeof wideRow>, n: number): Count {
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

async function once(engine: SqlEngine, queries: readonly StoreQuery[], context: AnswerContext) {
  const { statement, values } = marksOf(engine, queries, context, 'lone');
  const { dayText } = engine.dialect;
  const columns = forEach(
    queries,
    (n) => `count(*) filter (where b${n})::int as b${n}, count(*) filter (where h${n})::int as h${n},
      ${dayText(`min(day) filter (where h${n})`)} as o${n}, ${dayText(`max(day) filter (where h${n})`)} as n${n}`,
  );
  const counting = `select 'once' as level, source, month, null as span, ${columns}
    from (${statement}) as marks group by source, month`;
  return readRows(engine, counting, values.values, wideRow);
}

async function often(engine: SqlEngine, queries: readonly StoreQuery[], context: AnswerContext) {
  const { statement, values } = marksOf(engine, queries, context, 'not lone');
  const { recent, baseline } = context;
  const [from, to, before, until] = [recent.from, recent.to, baseline.from, baseline.to].map(values.add);
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
  const counting = `
    with said as materialized (
      select voice, source, month,
        case when month between ${from} and ${to} then 'recent' when month between ${before} and ${until} then 'baseline' end as span,
        ${either}, ${days}
      from (${statement}) as marks group by voice, source, month
    )
    select 'month' as level, source, month, null as span, ${counts}, ${extremes} from said group by source, month
    union all
    select 'source', source, null, null, ${counts}, ${none}
    from (select source, voice, ${either} from said group by source, voice) as people group by source
    union all
    select 'span', source, null, span, ${counts}, ${none}
    from (select source, span, voice, ${either} from said where span is not null group by source, span, voice) as people
    group by source, span
    union all
    select 'undated', null, null, null, ${counts}, ${none}
    from (select voice, ${either} from said where month is null group by voice) as people
    union all
    select 'all', null, null, null, ${counts}, ${none}
    from (select voice, ${either} from said group by voice) as people`;
  return readRows(engine, counting, values.values, wideRow);
}
