import { DuckDBInstance } from '@duckdb/node-api';
import type { EvidenceMemory } from '../memory.ts';
import type { LoadOptions } from '../options.ts';
import { filesOf } from './files.ts';
import { limits } from './limits.ts';
import { loadChanged } from './load.ts';

/**
 * The engine that a memory holds, in which sources that have changed are read again; another one where it holds none.
 * Whoever opens it has it alone, until it is put back.
 * @param states What tells one state of a source's records from another, by source id.
 * @throws EvidenceError where a record is malformed, with its file and line.
 */
export async function openLasting(
  memory: EvidenceMemory,
  options: LoadOptions,
  states: ReadonlyMap<string, string>,
): Promise<DuckDBInstance> {
  const before = memory.engine.take();
  const instance = before?.instance ?? (await DuckDBInstance.create(':memory:', limits(options.cache)));
  try {
    const isSame = (id: string) => before?.states.get(id) === states.get(id);
    const files = await filesOf({ ...options, sources: options.sources.filter(({ id }) => !isSame(id)) });
    const unchanged = options.sources.map(({ id }) => id).filter(isSame);
    const connection = await instance.connect();
    try {
      await loadChanged(connection, files, options, unchanged);
    } finally {
      connection.closeSync();
    }
    return instance;
  } catch (error) {
    instance.closeSync();
    throw error;
  }
}
