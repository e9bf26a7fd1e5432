import { z } from 'zod';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { baseOf, hitOf, untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { isSet, marked } from './masks.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { type Spans, spans, windowsOf } from './spans.ts';
import { numbered, type Together, together } from './together.ts';

/**
 * What is counted together. `once`: a source and month, of voices in no other row; the others are of all others, and
 * `days` holds theirs by source and month.
 */
const level = z.enum(['once', 'days', 'month', 'source', 'span', 'undated', 'all']);

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
  /** Day of the oldest hit, where days are told. */
  oldest: string | null;
  /** Day of the newest hit, likewise. */
  newest: string | null;
};

const row = z.object({
  level,
  bit: z.coerce.number(),
  source: z.string().nullable(),
  month: z.string().nullable(),
  span: z.number().nullable(),
  voices: z.number(),
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
});
type Row = z.infer<typeof row>;

/**
 * Counts voices for several queries at once: who is in one row alone is counted by rows; what others said in several rows
 * is first brought together, for each level of the counts. Denominators and hits that several queries share are counted
 * once.
 * @returns Counts by the query's number, none without anybody.
 */
export async function countVoices(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<Count[][]> {
  const wanted = queries.map((query) => ({ query, base: baseOf(query), hit: hitOf(query) }));
  const { conditions, numberOf } = numbered(wanted.flatMap(({ base, hit }) => [base, hit]));
  const windows = spans();
  const counted = wanted.map(({ query, base, hit }) => {
    const [b, h] = [numberOf(base), numberOf(hit)];
    const { recent, baseline } = windowsOf(query, context);
    for (const number of [b, h]) for (const span of [recent, baseline]) windows.add(span, number);
    return { base: b, hit: h, recent: windows.add(recent, h), baseline: windows.add(baseline, h) };
  });
  const rows: Row[][] = conditions.map(() => []);
  for (const some of together(conditions)) {
    const found = [...(await once(engine, some, context)), ...(await often(engine, some, context, windows))];
    for (const each of found) rows[some.numbers[each.bit] ?? -1]?.push(each);
  }
  const places = rows.map((list) => new Map(list.map((each) => [placeOf(each), each])));
  return counted.map(({ base, hit, recent, baseline }) =>
    countsOf(rows[base] ?? [], places[hit] ?? new Map<string, Row>(), { recent, baseline }),
  );
}

/** Brings the denominator of a query and its hits together, place by place. */
function countsOf(
  base: readonly Row[],
  hits: ReadonlyMap<string, Row>,
  windows: Record<'recent' | 'baseline', number>,
): Count[] {
  return base.flatMap(({ voices, ...place }): Count[] => {
    const hit = hits.get(placeOf(place));
    const count = {
      level: place.level,
      source: place.source,
      month: place.month,
      hits: hit?.voices ?? 0,
      base: voices,
      oldest: hit?.oldest ?? null,
      newest: hit?.newest ?? null,
    };
    if (place.level !== 'span') return [{ ...count, span: null }];
    const named = (['recent', 'baseline'] as const).filter((name) => windows[name] === place.span);
    return named.map((span) => ({ ...count, span }));
  });
}

function placeOf({ level, source, month, span }: Pick<Row, 'level' | 'source' | 'month' | 'span'>): string {
  return `${level} ${source} ${month} ${span}`;
}

function once(engine: SqlEngine, { conditions }: Together, context: AnswerContext): Promise<Row[]> {
  const values = parameters();
  const { ctes, lone, bits } = marked(engine, conditions, context, values);
  const { dayText } = engine.dialect;
  const statement = `with ${ctes}
    select 'once' as level, bit, source, month, null::int as span, sum(n)::int as voices,
      ${dayText('min(oldest)')} as oldest, ${dayText('max(newest)')} as newest
    from (
      select source, month, mask, sum(n) as n, min(oldest) as oldest, max(newest) as newest
      from ${lone} as lone group by source, month, mask
    ) as masks, ${bits} where ${isSet} group by bit, source, month`;
  return readRows(engine, statement, values.values, row);
}

function often(
  engine: SqlEngine,
  { conditions, numbers }: Together,
  context: AnswerContext,
  windows: Spans,
): Promise<Row[]> {
  const values = parameters();
  const { ctes, rows, bits } = marked(engine, conditions, context, values);
  const { dayText } = engine.dialect;
  const near = rows(['voice', 'source', 'month', 'day'], `not v.lone and ${untilOf(context, values)}`);
  // Each window by itself: they may overlap, as a year's look back does.
  const statement = `with ${ctes},
    near as materialized (select voice, source, month, day, mask from ${near} as found),
    said as materialized (
      select voice, source, month, bit_or(mask) as mask from near group by voice, source, month
    ),
    people as (
      select 'month' as level, source, month, null::int as span, mask from said
      union all
      select 'source', source, null, null, bit_or(mask) from said group by source, voice
      union all
      select 'span', source, null, span, bit_or(mask & wants)
      from said join ${windows.relation(numbers, values)}
        on month between first_month and last_month and (mask & wants) <> 0
      group by span, source, voice
      union all
      select 'undated', null, null, null, bit_or(mask) from said where month is null group by voice
      union all
      select 'all', null, null, null, bit_or(mask) from said group by voice
    ),
    counted as (
      select level, source, month, span, mask, count(*) as n, null::date as oldest, null::date as newest
      from people group by level, source, month, span, mask
      union all
      select 'days', source, month, null, mask, 0, min(day), max(day) from near group by source, month, mask
    )
    select level, bit, source, month, span, sum(n)::int as voices,
      ${dayText('min(oldest)')} as oldest, ${dayText('max(newest)')} as newest
    from counted, ${bits} where ${isSet} group by level, bit, source, month, span`;
  return readRows(engine, statement, values.values, row);
}
