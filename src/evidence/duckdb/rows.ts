import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';
import { EvidenceError } from '../error.ts';

/**
 * Runs a statement and parses its rows.
 * @throws EvidenceError where the engine refuses or a row has another shape.
 */
export async function readRows<T extends z.ZodType>(
  connection: DuckDBConnection,
  statement: string,
  values: DuckDBValue[],
  row: T,
): Promise<z.infer<T>[]> {
  try {
    const reader = await connection.runAndReadAll(statement, values);
    return z.array(row).parse(reader.getRowObjectsJS());
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new EvidenceError(`The evidence cannot be counted: ${said}`, { cause: error });
  }
}
