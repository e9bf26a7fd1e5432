import type { DuckDBConnection } from '@duckdb/node-api';
import { EvidenceError } from '../error.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { scopeOf } from './scope.ts';
import { parameters } from './sql.ts';

/**
 * Makes the table `marks`: for each query, by its number, every voice of its denominator and whether it is a hit.
 * @throws EvidenceError where the engine refuses.
 */
export async function markVoices(
  connection: DuckDBConnection,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<void> {
  const values = parameters();
  const parts = queries.map((query, number) => {
    const { base, hit } = scopeOf(query, context, values);
    return `select ${number}::int as query, rowid as "row", source, voice, month, day, (${hit}) as hit from voices where ${base}`;
  });
  try {
    await connection.run(`create or replace temp table marks as ${parts.join(' union all ')}`, values.values);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new EvidenceError(`The evidence cannot be counted: ${said}`, { cause: error });
  }
}
