import { z } from 'zod';
import type { SqlEngine } from './engine.ts';
import { readRows } from './rows.ts';

const pairRow = z.object({ a: z.string(), b: z.string() });

/** Pairs of sources in which a pseudonym occurs in both: they are not independent of each other. */
export async function sharedRespondents(engine: SqlEngine): Promise<[string, string][]> {
  const statement = `
    with people as materialized (select distinct source, respondent from voices where not lone and respondent is not null)
    select distinct x.source as a, y.source as b
    from people x join people y on x.respondent = y.respondent and x.source < y.source order by a, b`;
  const rows = await readRows(engine, statement, [], pairRow);
  return rows.map(({ a, b }) => [a, b]);
}
