import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { authoredEntries } from './entries.ts';
import { frameFiles } from './frame.ts';
import { planWiki, type WikiFile, type WikiSize } from './plan.ts';
import { recordFiles } from './records.ts';

/** All files of a generated wiki. The same size and seed give the same files, byte for byte. */
export function* wikiFiles(size: WikiSize): Generator<WikiFile> {
  const plan = planWiki(size);
  yield* frameFiles(plan);
  yield* authoredEntries(plan);
  yield* recordFiles(plan);
}

/** Writes files below a folder and returns how many they are. */
export function writeFiles(folder: string, files: Iterable<WikiFile>): number {
  let count = 0;
  const made = new Set<string>();
  for (const { path, text } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
    count += 1;
  }
  return count;
}
