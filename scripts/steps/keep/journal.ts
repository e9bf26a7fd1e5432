import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { journalFolder } from './runFolder.ts';

const step = z.strictObject({
  /** Folder from which the paths count, absolute. Default: the content folder. */
  root: z.string().optional(),
  /** The file's path. */
  path: z.string(),
  /** The new bytes, beside the file until they take its place; absent where the file is removed. */
  temporary: z.string().optional(),
  /** SHA-256 of the new bytes. */
  after: z.string().optional(),
  /** The former bytes, in the run's folder; absent where the file is new. */
  backup: z.string().optional(),
});

const journal = z.strictObject({
  /** Content folder, absolute. */
  contentRoot: z.string(),
  /** Sources that were imported. */
  sources: z.array(z.string()),
  /** False until every file is in its place. */
  done: z.boolean(),
  /** True where a database keeps the records and has to commit the run, too. */
  store: z.boolean().optional(),
  /** True from the moment in which it is being taken back. */
  undoing: z.boolean().optional(),
  /** What was done to each file. */
  steps: z.array(step),
});

/** What a run does to files, told before it does it. */
export type Journal = z.infer<typeof journal>;

/** What a run does to one file. */
export type Step = Journal['steps'][number];

/** Absolute path of something that a step names. */
export function placeOf(plan: Journal, { root }: Step, path: string): string {
  return join(root ?? plan.contentRoot, path);
}

/** Writes the journal of a run, whole or not at all. */
export function writeJournal(root: string, run: string, plan: Journal): void {
  const file = join(journalFolder(root), `${run}.json`);
  writeFileSync(`${file}.tmp`, JSON.stringify(plan));
  renameSync(`${file}.tmp`, file);
}

/** Reads the journal of a run. */
export function readJournal(root: string, run: string): Journal {
  return journal.parse(JSON.parse(readFileSync(join(journalFolder(root), `${run}.json`), 'utf8')));
}

/** Removes a journal and what belongs to it. */
export function dropJournal(root: string, run: string): void {
  rmSync(join(journalFolder(root), `${run}.json`), { force: true });
  rmSync(join(journalFolder(root), run), { recursive: true, force: true });
}

/** Runs into a content folder that have a journal, oldest first. */
export function runsInto(root: string, contentRoot: string): string[] {
  const folder = journalFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
    .filter((run) => readJournal(root, run).contentRoot === contentRoot);
}
