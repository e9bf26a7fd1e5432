import { DuckDBInstance } from '@duckdb/node-api';
import type { EvidenceStore } from '../store.ts';
import { answerQueries } from './answer.ts';
import { breakdownBy } from './breakdown.ts';
import { type LoadOptions, loadVoices } from './load.ts';
import { scopeOf } from './scope.ts';
import { findVerbatims, knownRecords, listVerbatims } from './verbatims.ts';

/**
 * Opens the embedded engine over the JSON Lines of the sources that the audience may see.
 * @throws EvidenceError where a record is malformed, with its file and line.
 */
export async function openDuckDb(options: LoadOptions): Promise<EvidenceStore> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  function close(): void {
    connection.closeSync();
    instance.closeSync();
  }
  try {
    await loadVoices(connection, options);
  } catch (error) {
    close();
    throw error;
  }
  const sources = options.sources.map((source) => source.id);
  return {
    answer: (queries, context) => answerQueries(connection, queries, context),
    verbatims({ where, sources: asked, limit }, context) {
      return listVerbatims(
        connection,
        scopeOf({ sources: asked ?? sources, where, among: {} }, context),
        limit,
      );
    },
    records: (refs) => findVerbatims(connection, refs),
    known: (refs) => knownRecords(connection, refs),
    breakdown: (field, context) => breakdownBy(connection, field, context.asOf),
    close: async () => close(),
  };
}
