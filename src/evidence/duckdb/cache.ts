import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { LoadOptions } from '../options.ts';
import { type FileState, stateOf } from './fileState.ts';
import type { EvidenceFileList } from './files.ts';
import { limits } from './limits.ts';
import { loadVoices } from './load.ts';

/** Bytes of evidence from which reading it anew takes longer than keeping it is worth. */
const KEPT_FROM = 16 * 1024 ** 2;

/** Changes whenever the stored tables do. */
const LAYOUT = 3;

/**
 * Large evidence as it was loaded before, else loads it and keeps it. A kept file is named after everything that it
 * was made from, so that it is found while nothing changed, and never otherwise; what is outdated is removed.
 * @returns Nothing where the evidence is small or nothing may be kept.
 * @throws EvidenceError where a record is malformed, with its file and line.
 */
export async function openKept(
  files: EvidenceFileList,
  options: LoadOptions,
): Promise<DuckDBInstance | undefined> {
  const { cache } = options;
  if (cache === undefined) return undefined;
  const states = await Promise.all([...files.records, ...files.codes].map(stateOf));
  const size = states.reduce((total, state) => total + state.size, 0);
  if (size < KEPT_FROM) {
    await rm(cache, { recursive: true, force: true });
    return undefined;
  }
  const name = `${nameOf(states, options)}.duckdb`;
  const file = join(cache, name);
  await mkdir(cache, { recursive: true });
  await sweep(cache, name);
  return (await openIfWhole(file, cache)) ?? (await make(file, files, options, cache));
}

function nameOf(states: readonly FileState[], { sources, audience, timeZone }: LoadOptions): string {
  const from = {
    layout: LAYOUT,
    states: states.map(({ file, state }) => [file, state]),
    sources,
    audience,
    timeZone,
  };
  return createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 32);
}

async function openIfWhole(file: string, cache: string): Promise<DuckDBInstance | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    return await DuckDBInstance.create(file, { ...limits(cache), access_mode: 'READ_ONLY' });
  } catch {
    // Another version of the engine wrote it, or it is damaged: it can be made again.
    await rm(file, { force: true });
    return undefined;
  }
}

async function make(
  file: string,
  files: EvidenceFileList,
  options: LoadOptions,
  cache: string,
): Promise<DuckDBInstance> {
  const part = `${file}.${process.pid}.part`;
  try {
    const instance = await DuckDBInstance.create(part, limits(cache));
    try {
      const connection = await instance.connect();
      await loadVoices(connection, files, options);
      connection.closeSync();
    } finally {
      instance.closeSync();
    }
    await rename(part, file);
  } catch (error) {
    for (const left of [part, `${part}.wal`]) await rm(left, { force: true });
    throw error;
  }
  return DuckDBInstance.create(file, { ...limits(cache), access_mode: 'READ_ONLY' });
}

/** Removes what was made from other states, and what processes left that were killed. */
async function sweep(cache: string, keep: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /\.(\d+)\.part(?:\.wal)?$|^spill-(\d+)$/.exec(name);
    const alive = pid !== null && lives(Number(pid[1] ?? pid[2]));
    if (name !== keep && !alive) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
