import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { sentiment } from '../../schema/record.ts';
import type { Breakdown, VoiceMark } from '../store.ts';
import { readRows } from './rows.ts';

/** Fields by which voices can be broken down. */
export type BreakdownField = 'theme' | 'stage' | 'channel' | 'product' | 'segment' | 'all';

const breakdownRow = z.object({
  source: z.string(),
  value: z.string(),
  month: z.string().nullable(),
  voices: z.number(),
  sentimentSum: z.number(),
  sentimentN: z.number(),
});

const VALUES: Readonly<Record<BreakdownField, string>> = {
  theme: 'unnest(themes)',
  stage: 'unnest(stages)',
  channel: 'channel',
  product: 'unnest(products)',
  segment: 'unnest(segments)',
  all: `'all'`,
};

const markRow = z.object({
  source: z.string(),
  value: z.string(),
  month: z.string().nullable(),
  sentiment,
  rating: z.number().nullable(),
  nps: z.number().nullable(),
  count: z.number(),
});

/** Distinct voices by source, month and a field's values, ordered by value, source, month. */
export async function breakdownBy(
  connection: DuckDBConnection,
  field: BreakdownField,
  asOf: string,
): Promise<Breakdown[]> {
  const marks = await marksBy(connection, field, asOf);
  const statement = `
    with valued as (
      select source, ${VALUES[field]} as value, month, voice,
        case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end as score
      from voices where day is null or day <= $1
    )
    select source, value, month, count(distinct voice)::int as voices,
      coalesce(sum(score), 0)::int as "sentimentSum", count(score)::int as "sentimentN"
    from valued group by source, value, month order by value, source, month`;
  const rows = await readRows(connection, statement, [asOf], breakdownRow);
  return rows.map((row) => {
    const { month, ...rest } = row;
    return { ...rest, ...(month === null ? {} : { month }), marks: marks.get(placeOf(row)) ?? [] };
  });
}

/** What each voice gave with its newest record, counted by place. */
async function marksBy(
  connection: DuckDBConnection,
  field: BreakdownField,
  asOf: string,
): Promise<ReadonlyMap<string, VoiceMark[]>> {
  const statement = `
    with valued as (
      select id, source, ${VALUES[field]} as value, month, day, voice, sentiment, rating, nps
      from voices where day is null or day <= $1
    ), newest as (
      select * from valued
      qualify row_number() over (partition by source, value, voice order by day desc nulls last, id) = 1
    )
    select source, value, month, sentiment, rating, nps, count(*)::int as count
    from newest group by all order by source, value, month, sentiment, rating, nps`;
  const rows = await readRows(connection, statement, [asOf], markRow);
  const places = Map.groupBy(rows, placeOf);
  return new Map([...places].map(([place, list]) => [place, list.map(toMark)]));
}

function toMark({ sentiment: coded, rating, nps, count }: z.infer<typeof markRow>): VoiceMark {
  return { sentiment: coded, ...(rating !== null && { rating }), ...(nps !== null && { nps }), count };
}

function placeOf({ source, value, month }: { source: string; value: string; month: string | null }): string {
  return JSON.stringify([source, value, month]);
}
