import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { Breakdown } from '../store.ts';
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

/** Distinct voices by source, month and a field's values, ordered by value, source, month. */
export async function breakdownBy(
  connection: DuckDBConnection,
  field: BreakdownField,
  asOf: string,
): Promise<Breakdown[]> {
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
  return rows.map(({ month, ...rest }) => ({ ...rest, ...(month === null ? {} : { month }) }));
}
