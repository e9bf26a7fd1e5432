import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { EvidenceError } from '../error.ts';
import type { LoadOptions } from '../options.ts';
import type { SqlEngine } from '../sql/engine.ts';
import type { Recalled } from '../sql/recalled.ts';
import { sqlStore } from '../sql/store.ts';
import type { EvidenceStore } from '../store.ts';
import { openKept } from './cache.ts';
import { duckDbDialect } from './dialect.ts';
import { type EvidenceFileList, filesOf } from './files.ts';
import { openLasting } from './lasting.ts';
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
  const kept = await openKept(files, options);
  if (recalled === undefined || kept !== undefined) {
    const instance = kept ?? (await openFresh(files, options));
    return storeOver(instance, options, recalled, () => instance.closeSync());
  }
  const instance = await openLasting(recalled.memory, options, recalled.states);
  return storeOver(instance, options, recalled, () =>
    recalled.memory.engine.put({ instance, states: recalled.states }),
  );
}

async function openFresh(files: EvidenceFileList, options: LoadOptions): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', limits(options.cache));
  try {
    const connection = await instance.connect();
    await loadVoices(connection, files, options);
    connection.closeSync();
  } catch (error) {
    instance.closeSync();
    throw error;
  }
  return instance;
}

async function storeOver(
  instance: DuckDBInstance,
  { sources }: LoadOptions,
  recalled: Recalled | undefined,
  leave: () => void,
): Promise<EvidenceStore> {
  const connection = await instance.connect();
  const ids = sources.map(({ id }) => id);
  const close = async () => {
    connection.closeSync();
    leave();
  };
  return sqlStore(engineOf(connection), ids, close, recalled);
}

function engineOf(connection: DuckDBConnection): SqlEngine {
  return {
    dialect: duckDbDialect,
    newestFirst: 'nth',
    fence: '',
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
