import { z } from 'zod';
import type { SqlEngine } from './engine.ts';
import type { Value } from './parameters.ts';

/**
 * Runs a statement and parses its rows.
 * @throws EvidenceError where the engine refuses.
 */
export async function readRows<T extends z.ZodType>(
  engine: SqlEngine,
  statement: string,
  values: readonly Value[],
  row: T,
): Promise<z.infer<T>[]> {
  return z.array(row).parse(await engine.rows(statement, values));
}
