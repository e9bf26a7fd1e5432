import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { EvidenceError } from '../error.ts';
import type { LoadOptions } from '../options.ts';
import type { SqlEngine } from '../sql/engine.ts';
import { sqlStore } from '../sql/store.ts';
import type { EvidenceStore } from '../store.ts';
import { openKept } from './cache.ts';
import { duckDbDialect } from './dialect.ts';
import { filesOf } from './files.ts';
import { limits } from './limits.ts';
import { loadVoices } from './load.ts';
import { sourceStates } from './sourceStates.ts';

/**
 * Opens the embedded engine over the JSON Lines of the sources that the audience may see.
 * @throws EvidenceError where a record is malformed, with its file and line.
 */
export async function openDuckDb(options: LoadOptions): Promise<EvidenceStore> {
  const files = await filesOf(options);
  const { memory } = options;
  const recalled = memory && { memory, states: await sourceStates(files, options) };
  const instance =
    (await openKept(files, options)) ?? (await DuckDBInstance.create(':memory:', limits(options.cache)));
  const connection = await instance.connect();
  const ids = options.sources.map(({ id }) => id);
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
  };
  const store = sqlStore(engineOf(connection), ids, close, recalled);
  try {
    const { length } = (
      await connection.runAndReadAll(`from duckdb_views() where view_name = 'voices'`)
    ).getRows();
    if (length === 0) await loadVoices(connection, files, options);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function engineOf(connection: DuckDBConnection): SqlEngine {
  return {
    dialect: duckDbDialect,
    newestFirst: 'nth',
    sharedHint: 'materialized',
    async rows(statement, values) {
      try {
        return (await connection.runAndReadAll(statement, [...values])).getRowObjectsJS();
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        throw new EvidenceError(`The evidence cannot be counted: ${said}`, { cause: error });
      }
    },
  };
}
