import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { InputProblem } from '../../sources/problem.ts';
import { lockHolder } from './lock.ts';
import { readTextIfThere } from './read.ts';

/** A file as it shall be: its text, or undefined where it shall be gone. Paths are relative to the content folder. */
export type FileChange = { path: string; text: string | undefined };

const step = z.strictObject({
  /** Path relative to the content folder. */
  path: z.string(),
  /** The new bytes, beside the file until they take its place; absent where the file is removed. */
  temporary: z.string().optional(),
  /** SHA-256 of the new bytes. */
  after: z.string().optional(),
  /** Copy of the former bytes in the journal's folder; absent where the file is new. */
  backup: z.string().optional(),
});

const journal = z.strictObject({
  /** Content folder, absolute. */
  contentRoot: z.string(),
  /** Sources that were imported. */
  sources: z.array(z.string()),
  /** False until every file is in its place. */
  done: z.boolean(),
  /** True from the moment in which it is being taken back. */
  undoing: z.boolean().optional(),
  /** What was done to each file. */
  steps: z.array(step),
});
type Journal = z.infer<typeof journal>;

/** Imports that can be taken back, one after the other. */
const keptJournals = 10;

function journalFolder(root: string): string {
  return join(root, '.cache', 'import');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Changes that really change a byte. */
export function realChanges(contentRoot: string, changes: readonly FileChange[]): FileChange[] {
  return changes.filter(({ path, text }) => readTextIfThere(join(contentRoot, path)) !== text);
}

/**
 * Writes all changes or none: new bytes first stand beside their files, a journal says what shall happen, then they
 * take their places. An interruption leaves the old state, or one that {@link completeInterrupted} completes.
 *
 * @param run Name of the import; later ones sort after earlier ones.
 */
export function writeAll(
  root: string,
  contentRoot: string,
  changes: readonly FileChange[],
  run: string,
  sources: string[],
): void {
  const plan: Journal = {
    contentRoot,
    sources,
    done: false,
    steps: prepare(root, contentRoot, changes, run),
  };
  writeJournal(root, run, plan);
  complete(root, run, plan);
  for (const old of runs(root, contentRoot).slice(0, -keptJournals)) dropJournal(root, old);
}

/** Puts the new bytes beside their files and copies of the old ones into the journal's folder, or nothing at all. */
function prepare(
  root: string,
  contentRoot: string,
  changes: readonly FileChange[],
  run: string,
): Journal['steps'] {
  try {
    return preparedSteps(join(journalFolder(root), run), contentRoot, changes, run);
  } catch (cause) {
    sweep(contentRoot);
    dropJournal(root, run);
    throw unwritable(cause, 'Nothing was written.');
  }
}

function unwritable(cause: unknown, state: string): unknown {
  if (!(cause instanceof Error && 'code' in cause && 'path' in cause)) return cause;
  return new InputProblem(
    `\`${cause.path}\` cannot be written (${cause.code}). Check who may write there, and that the disk is not full. ${state}`,
    { cause },
  );
}

function preparedSteps(
  folder: string,
  contentRoot: string,
  changes: readonly FileChange[],
  run: string,
): Journal['steps'] {
  mkdirSync(folder, { recursive: true });
  return changes.map(({ path, text }, index) => {
    const file = join(contentRoot, path);
    const former = readTextIfThere(file);
    if (former !== undefined) writeFileSync(join(folder, String(index)), former);
    if (text === undefined) return { path, backup: String(index) };
    // A name with a dot: nothing that reads the content folder takes it for content.
    const temporary = join(dirname(path), `.import-${run}-${index}.tmp`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(contentRoot, temporary), text);
    return {
      path,
      temporary,
      after: digest(text),
      ...(former === undefined ? {} : { backup: String(index) }),
    };
  });
}

function writeJournal(root: string, run: string, plan: Journal): void {
  const file = join(journalFolder(root), `${run}.json`);
  writeFileSync(`${file}.tmp`, JSON.stringify(plan));
  renameSync(`${file}.tmp`, file);
}

function complete(root: string, run: string, plan: Journal): void {
  try {
    for (const { path, temporary } of plan.steps) {
      const file = join(plan.contentRoot, path);
      if (temporary === undefined) rmSync(file, { force: true });
      else if (existsSync(join(plan.contentRoot, temporary)))
        renameSync(join(plan.contentRoot, temporary), file);
    }
  } catch (cause) {
    throw unwritable(cause, 'The next command completes what is begun.');
  }
  writeJournal(root, run, { ...plan, done: true });
}

function dropJournal(root: string, run: string): void {
  rmSync(join(journalFolder(root), `${run}.json`), { force: true });
  rmSync(join(journalFolder(root), run), { recursive: true, force: true });
}

function readJournal(root: string, run: string): Journal {
  return journal.parse(JSON.parse(readFileSync(join(journalFolder(root), `${run}.json`), 'utf8')));
}

/** Imports into a content folder that have a journal, oldest first. */
function runs(root: string, contentRoot: string): string[] {
  const folder = journalFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
    .filter((run) => readJournal(root, run).contentRoot === contentRoot);
}

/**
 * Completes an import that was interrupted after its journal was written, and sweeps away what one left that was
 * interrupted before; an undo likewise. Call it before content is read.
 */
export function completeInterrupted(root: string, contentRoot: string): void {
  // What a living process is writing is not interrupted.
  if (lockHolder(root, contentRoot) !== undefined) return;
  for (const run of runs(root, contentRoot)) {
    const plan = readJournal(root, run);
    if (plan.undoing) takeBack(root, run, plan);
    else if (!plan.done) complete(root, run, plan);
  }
  sweep(contentRoot);
}

/** Removes new bytes that never took their place. */
function sweep(contentRoot: string): void {
  for (const folder of ['taxonomy', 'evidence']) {
    const path = join(contentRoot, folder);
    const names = existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    for (const name of names)
      if (/(?:^|[\\/])\.import-[^\\/]*\.tmp$/.test(name)) rmSync(join(path, name), { force: true });
  }
}

/**
 * Takes the last import that changed something back: every file has its former bytes again.
 *
 * @returns Paths relative to the content folder, and the sources concerned.
 * @throws InputProblem where there is none, or a file was changed since.
 */
export function undoLast(root: string, contentRoot: string): { paths: string[]; sources: string[] } {
  const run = runs(root, contentRoot).at(-1);
  if (run === undefined) throw new InputProblem('There is no import that can be taken back.');
  const plan = readJournal(root, run);
  const touched = plan.steps.find(({ path, after, backup }) => {
    const text = readTextIfThere(join(contentRoot, path));
    const now = text === undefined ? undefined : digest(text);
    // A file that has its former bytes already was put back by an undo that was interrupted.
    return now !== after && text !== (backup && readFileSync(join(journalFolder(root), run, backup), 'utf8'));
  });
  if (touched) {
    throw new InputProblem(
      `\`${touched.path}\` was changed after the import, and taking it back would lose that. Put the file back as the import left it, or restore the former state from git.`,
    );
  }
  writeJournal(root, run, { ...plan, undoing: true });
  takeBack(root, run, plan);
  return { paths: plan.steps.map(({ path }) => path), sources: plan.sources };
}

function takeBack(root: string, run: string, plan: Journal): void {
  try {
    for (const { path, backup } of plan.steps.toReversed()) {
      const file = join(plan.contentRoot, path);
      if (backup === undefined) rmSync(file, { force: true });
      else restore(file, readFileSync(join(journalFolder(root), run, backup)));
    }
    removeEmptyFolders(plan.contentRoot, plan);
  } catch (cause) {
    throw unwritable(cause, 'The next command completes what is begun.');
  }
  dropJournal(root, run);
}

function restore(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), '.import-undo.tmp');
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
}

function removeEmptyFolders(contentRoot: string, { steps }: Journal): void {
  for (const { path } of steps) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const absolute = join(contentRoot, folder);
      if (existsSync(absolute) && readdirSync(absolute).length === 0) rmSync(absolute, { recursive: true });
    }
  }
}
