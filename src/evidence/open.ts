import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeIo } from '../files/io.ts';
import type { Settings } from '../schema/settings.ts';
import { openDuckDb } from './duckdb/open.ts';
import type { ReadOptions } from './options.ts';
import { evidencePlace, PASSWORD_VARIABLE } from './place.ts';
import { openPostgres } from './postgres/open.ts';
import { postgresRevision } from './postgres/revision.ts';
import type { EvidenceStore } from './store.ts';

/** Where a wiki's records are found. */
export type EvidenceAt = {
  /** The content folder, absolute. */
  root: string;
  /** The environment, which may hold the database's password. */
  env: Readonly<Record<string, string | undefined>>;
  /** Folder for what can be derived from the records again, absolute. Default: nothing is kept. */
  cache?: string | undefined;
};

/**
 * Opens the records of a wiki, wherever they live. All engines give the same answers.
 * @throws EvidenceError where a record is malformed or a database cannot be asked.
 */
export function openStore(
  settings: Settings['evidence'],
  at: EvidenceAt,
  options: ReadOptions,
): Promise<EvidenceStore> {
  const place = evidencePlace(settings, at.root);
  return place.kind === 'files'
    ? openDuckDb({ ...options, folder: place.folder, cache: at.cache })
    : openPostgres(place, at.env[PASSWORD_VARIABLE], options);
}

/**
 * What tells one state of records that live outside the content folder from another, so that a build knows whether it is
 * outdated; undefined where they live in it: its files tell.
 * @throws EvidenceError where a database cannot be asked.
 */
export async function storeState(
  settings: Settings['evidence'],
  at: Pick<EvidenceAt, 'root' | 'env'>,
): Promise<string | undefined> {
  if (settings.store === undefined) return undefined;
  const place = evidencePlace(settings, at.root);
  if (place.kind === 'postgres') return postgresRevision(place, at.env[PASSWORD_VARIABLE]);
  const names = (await nodeIo.list(place.folder)).filter((name) => name.endsWith('.jsonl'));
  const states = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(place.folder, name));
    return `${name} ${size} ${mtimeMs}\n`;
  });
  return (await Promise.all(states)).join('');
}
