import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { redact } from '../../../src/text/redact/redact.ts';
import type { Dropped, Outcome } from './inbox.ts';

/** What a report is called: the file's name and this. */
const ending = '.report.txt';
const day = 24 * 60 * 60 * 1000;

/**
 * Moves a file to where finished ones lie, with its report beside it, redacted. A file of the same name that lies
 * there already keeps its name, and the new one gets a number.
 * @returns Path of the file below the inbox, with forward slashes.
 */
export function finish(inbox: string, file: Dropped, outcome: Outcome, report: string): string {
  const place = freePlace(inbox, `${outcome}/${file.name}`);
  mkdirSync(dirname(join(inbox, place)), { recursive: true });
  // The report stands first: whoever finds the file finds out what became of it.
  writeFileSync(join(inbox, place + ending), redact(report).text);
  move(file.path, join(inbox, place));
  return place;
}

/** Path of the report of a finished file. */
export function reportOf(place: string): string {
  return place + ending;
}

/** Puts a finished file back, to be imported once more, and takes its report away. */
export function putBack(inbox: string, file: Dropped, place: string): void {
  rmSync(join(inbox, place + ending), { force: true });
  move(join(inbox, place), join(inbox, freePlace(inbox, file.name)));
}

function freePlace(inbox: string, wished: string): string {
  const taken = (place: string) => existsSync(join(inbox, place)) || existsSync(join(inbox, place + ending));
  const [, stem = wished, suffix = ''] = /^(.*?)(\.[^./]*)?$/s.exec(wished) ?? [];
  let place = wished;
  for (let count = 2; taken(place); count += 1) place = `${stem} (${count})${suffix}`;
  return place;
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // `done` may be a folder of another disk.
    copyFileSync(from, to);
    rmSync(from);
  }
}

/**
 * Removes imported files and their reports some days after they were imported: they hold what people wrote, unredacted.
 * @returns How many files were removed.
 */
export function removeOld(inbox: string, keepDays: number, now: number): number {
  const old = finished(inbox, 'done').filter(({ since }) => now - since >= keepDays * day);
  for (const { path } of old) {
    rmSync(path, { force: true });
    rmSync(path + ending, { force: true });
  }
  return old.length;
}

/** How many rejected files lie there: they hold what people wrote, and wait for somebody. */
export function rejectedFiles(inbox: string): number {
  return finished(inbox, 'rejected').length;
}

/** Finished files with the moment at which they were finished: that of their report. */
function finished(inbox: string, outcome: Outcome): { path: string; since: number }[] {
  const folder = join(inbox, outcome);
  const items = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return items
    .filter((item) => item.isFile() && !item.name.endsWith(ending) && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .flatMap((path) => {
      const stats =
        statSync(path + ending, { throwIfNoEntry: false }) ?? statSync(path, { throwIfNoEntry: false });
      return stats ? [{ path, since: stats.mtimeMs }] : [];
    });
}
