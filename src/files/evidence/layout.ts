import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_OF_KIND } from '../../schema/kinds.ts';

/** Folder of one source, relative to the content folder, with forward slashes. */
export function sourceFolder(source: string): string {
  return `${FOLDER_OF_KIND.source}/${source}`;
}

/** Manifest of a source, relative to the content folder. */
export function manifestFile(source: string): string {
  return `${sourceFolder(source)}/source.yaml`;
}

/** File of the rows that an import could not use; git ignores it. */
export function rejectsFile(source: string): string {
  return `${sourceFolder(source)}/rejects.jsonl`;
}

/** Counts of a source's months that are past its retention, relative to the content folder. */
export function countsFile(source: string): string {
  return `${sourceFolder(source)}/counts.jsonl`;
}

/** What was erased of a source, as keyed hashes, relative to the content folder. */
export function erasedFile(source: string): string {
  return `${sourceFolder(source)}/erased.jsonl`;
}

const recordName = /^(?:\d{4}-\d{2}|undated)\.jsonl$/;
const codeName = /^(?:\d{4}-\d{2}|undated)\.codes\.jsonl$/;

/** Record and code files in a folder, as names, sorted. */
export function monthFiles(folder: string): { records: string[]; codes: string[] } {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return {
    records: names.filter((name) => recordName.test(name)),
    codes: names.filter((name) => codeName.test(name)),
  };
}

/** Ids of all sources that have a folder, sorted. */
export function sourceIds(contentRoot: string): string[] {
  const folder = join(contentRoot, FOLDER_OF_KIND.source);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(folder, item.name, 'source.yaml')))
    .map((item) => item.name)
    .sort();
}
