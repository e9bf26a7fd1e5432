import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { InputProblem } from '../../sources/problem.ts';
import { type RecordHome, Superseded } from './home.ts';
import {
  dropJournal,
  type Journal,
  placeOf,
  readJournal,
  runsInto,
  type Step,
  writeJournal,
} from './journal.ts';
import { lockHolder } from './lock.ts';
import { readTextIfThere } from './read.ts';
import { runFolder, sweepRuns } from './runFolder.ts';
import type { StagedFile } from './stage.ts';
import { unwritable } from './unwritable.ts';

/** A file as it shall be: its text, or undefined where it shall be gone. Paths are relative to the content folder. */
export type FileChange = { path: string; text: string | undefined };

/** All that a run changes. */
export type RunChanges = {
  /** Files of the content folder. */
  changes: readonly FileChange[];
  /** Files that stand beside their places already. */
  staged: readonly StagedFile[];
  /** Where the records are kept, if that is a database which has staged something for this run. */
  store?: Pick<RecordHome, 'commit'> | undefined;
};

/** Imports that can be taken back, one after the other. */
const keptJournals = 10;

function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
  const plan = begin(root, contentRoot, { changes, staged: [] }, run, sources);
  complete(root, run, plan);
  dropOldJournals(root, contentRoot);
}

/** The same for a run that has staged files, or records in a database: all of it is visible afterwards, or nothing. */
export async function commitRun(
  root: string,
  contentRoot: string,
  changes: RunChanges,
  run: string,
  sources: string[],
): Promise<void> {
  const plan = begin(root, contentRoot, changes, run, sources);
  if (changes.store) await commitInStore(root, run, plan, changes.store);
  complete(root, run, plan);
  dropOldJournals(root, contentRoot);
}

/** Lets the database commit its part; where it never can, nothing of the run is left and the next command is free of it. */
async function commitInStore(
  root: string,
  run: string,
  plan: Journal,
  store: Pick<RecordHome, 'commit'>,
): Promise<void> {
  try {
    await store.commit(run);
  } catch (error) {
    if (error instanceof Superseded) abandon(root, run, plan);
    throw error;
  }
}

/** Gives a run up of which nothing has taken its place yet. */
function abandon(root: string, run: string, plan: Journal): void {
  for (const step of plan.steps)
    if (step.temporary !== undefined) rmSync(placeOf(plan, step, step.temporary), { force: true });
  dropJournal(root, run);
}

/** Removes files that stand beside their places. */
export function discardStaged(staged: readonly StagedFile[]): void {
  for (const { root, temporary } of staged)
    if (temporary !== undefined) rmSync(join(root, temporary), { force: true });
}

/** Puts new bytes beside their files and old ones into the run's folder, and writes the journal; or does nothing at all. */
function begin(root: string, contentRoot: string, what: RunChanges, run: string, sources: string[]): Journal {
  const plan: Journal = {
    contentRoot,
    sources,
    done: false,
    steps: [],
    ...(what.store ? { store: true } : {}),
  };
  try {
    const folder = runFolder(root, run);
    const steps = [
      ...what.changes.map((change, index) =>
        preparedChange(contentRoot, change, `.import-${run}-${index}.tmp`),
      ),
      ...what.staged.map((file) => preparedFile(contentRoot, file)),
    ];
    plan.steps = steps.map((step, index) => withBackup(plan, step, folder, String(index)));
    writeJournal(root, run, plan);
  } catch (cause) {
    sweepTemporaries(contentRoot);
    discardStaged(what.staged);
    dropJournal(root, run);
    throw unwritable(cause, 'Nothing was written.', contentRoot);
  }
  return plan;
}

function preparedChange(contentRoot: string, { path, text }: FileChange, name: string): Step {
  if (text === undefined) return { path };
  // A name with a dot: nothing that reads the content folder takes it for content.
  const temporary = join(dirname(path), name);
  mkdirSync(dirname(join(contentRoot, path)), { recursive: true });
  writeFileSync(join(contentRoot, temporary), text);
  return { path, temporary, after: digest(text) };
}

function preparedFile(contentRoot: string, { root, path, temporary, after }: StagedFile): Step {
  return {
    path,
    ...(root === contentRoot ? {} : { root }),
    ...(temporary === undefined ? {} : { temporary }),
    ...(after === undefined ? {} : { after }),
  };
}

function withBackup(plan: Journal, step: Step, folder: string, name: string): Step {
  const file = placeOf(plan, step, step.path);
  if (!existsSync(file)) return step;
  linkOrCopy(file, join(folder, name));
  return { ...step, backup: name };
}

/** A second name for the same bytes, where the file system has such: files are only ever replaced, never written into. */
function linkOrCopy(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or one without links: whatever is wrong with the file itself shows here, too.
    copyFileSync(from, to);
  }
}

function complete(root: string, run: string, plan: Journal): void {
  try {
    for (const step of plan.steps) {
      const file = placeOf(plan, step, step.path);
      const temporary = step.temporary === undefined ? undefined : placeOf(plan, step, step.temporary);
      if (temporary === undefined) rmSync(file, { force: true });
      else if (existsSync(temporary)) renameSync(temporary, file);
    }
  } catch (cause) {
    throw unwritable(cause, 'The next command completes what is begun.');
  }
  writeJournal(root, run, { ...plan, done: true });
}

function dropOldJournals(root: string, contentRoot: string): void {
  for (const old of runsInto(root, contentRoot).slice(0, -keptJournals)) dropJournal(root, old);
}

/**
 * Completes an import that was interrupted after its journal was written, and sweeps away what one left that was
 * interrupted before; an undo likewise. Call it before content is read. What a database has to commit, too, is left to
 * {@link completeInStore}.
 *
 * @param stores Folders outside the content folder in which records are kept.
 */
export function completeInterrupted(root: string, contentRoot: string, stores: readonly string[] = []): void {
  // What a living process is writing is not interrupted.
  if (lockHolder(root, contentRoot) !== undefined) return;
  let waits = false;
  for (const run of runsInto(root, contentRoot)) {
    const plan = readJournal(root, run);
    if (plan.undoing) takeBack(root, run, plan);
    else if (!plan.done && plan.store) waits = true;
    else if (!plan.done) complete(root, run, plan);
  }
  if (waits) return;
  const written = ['taxonomy', 'evidence', 'studies', 'personas'].map((folder) => join(contentRoot, folder));
  for (const folder of [...written, ...stores]) sweepTemporaries(folder);
  sweepRuns(root);
}

/** Completes runs that a database has to commit, too. Call it after {@link completeInterrupted}, where there is one. */
export async function completeInStore(
  root: string,
  contentRoot: string,
  store: Pick<RecordHome, 'commit'>,
): Promise<void> {
  if (lockHolder(root, contentRoot) !== undefined) return;
  for (const run of runsInto(root, contentRoot)) {
    const plan = readJournal(root, run);
    if (plan.done || !plan.store) continue;
    await commitInStore(root, run, plan, store);
    complete(root, run, plan);
  }
}

/** Removes new bytes that never took their place. */
function sweepTemporaries(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names)
    if (/(?:^|[\\/])\.import-[^\\/]*\.tmp$/.test(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Takes the last import that changed something back: every file has its former bytes again.
 *
 * @returns Paths of the files, the sources concerned, and the name of the run.
 * @throws InputProblem where there is none, or a file was changed since.
 */
export function undoLast(
  root: string,
  contentRoot: string,
): { paths: string[]; sources: string[]; run: string } {
  const run = runsInto(root, contentRoot).at(-1);
  if (run === undefined) throw new InputProblem('There is no import that can be taken back.');
  const plan = readJournal(root, run);
  if (plan.store)
    throw new InputProblem(
      'The last import went into a database, which keeps nothing of what was there before. Import the earlier export again, or restore a backup of the database.',
    );
  const folder = runFolder(root, run);
  const touched = plan.steps.find((step) => {
    const now = digestIfThere(placeOf(plan, step, step.path));
    // A file that has its former bytes already was put back by an undo that was interrupted.
    return now !== step.after && now !== (step.backup && digestIfThere(join(folder, step.backup)));
  });
  if (touched) {
    throw new InputProblem(
      `\`${touched.path}\` was changed after the import, and taking it back would lose that. Put the file back as the import left it, or restore the former state from git.`,
    );
  }
  writeJournal(root, run, { ...plan, undoing: true });
  takeBack(root, run, plan);
  return { paths: plan.steps.map(({ path }) => path), sources: plan.sources, run };
}

function digestIfThere(file: string): string | undefined {
  return existsSync(file) ? digest(readFileSync(file)) : undefined;
}

function takeBack(root: string, run: string, plan: Journal): void {
  try {
    for (const step of plan.steps.toReversed()) {
      const file = placeOf(plan, step, step.path);
      if (step.backup === undefined) rmSync(file, { force: true });
      else restore(file, join(runFolder(root, run), step.backup));
    }
    for (const step of plan.steps) removeEmptyFolders(plan, step);
  } catch (cause) {
    throw unwritable(cause, 'The next command completes what is begun.');
  }
  dropJournal(root, run);
}

function restore(file: string, from: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), '.import-undo.tmp');
  linkOrCopy(from, temporary);
  renameSync(temporary, file);
}

function removeEmptyFolders(plan: Journal, step: Step): void {
  for (let folder = dirname(step.path); folder !== '.'; folder = dirname(folder)) {
    const absolute = placeOf(plan, step, folder);
    if (existsSync(absolute) && readdirSync(absolute).length === 0) rmSync(absolute, { recursive: true });
  }
}
