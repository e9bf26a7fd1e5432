import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadOptions, StoreSource } from '../options.ts';

/** Files that hold evidence, absolute, by source and name. */
export type EvidenceFileList = { records: string[]; codes: string[] };

const CODES = /^(\d{4}-\d{2}|undated)\.codes\.jsonl$/;
const RECORDS = /^(\d{4}-\d{2}|undated)\.jsonl$/;

/** The files of the months that are read; a missing folder has none. */
export async function filesOf({
  folder,
  sources,
}: Pick<LoadOptions, 'folder' | 'sources'>): Promise<EvidenceFileList> {
  const list: EvidenceFileList = { records: [], codes: [] };
  for (const source of sources) {
    const names = await readdir(join(folder, source.id)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const name of names.sort()) {
      const path = join(folder, source.id, name);
      if (isRead(CODES.exec(name)?.[1], source)) list.codes.push(path);
      else if (isRead(RECORDS.exec(name)?.[1], source)) list.records.push(path);
    }
  }
  return list;
}

function isRead(month: string | undefined, { keptFrom }: StoreSource): boolean {
  if (month === undefined) return false;
  // A month is past as a whole; years without a month lie in a file with what has no date.
  return month === 'undated' || keptFrom === undefined || month >= keptFrom;
}
