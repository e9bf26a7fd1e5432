import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lives } from './lock.ts';
import { readTextIfThere } from './read.ts';

/** Folder of the journals and of all that imports put aside; git ignores it. */
export function journalFolder(root: string): string {
  return join(root, '.cache', 'import');
}

/** File that says which process a run's folder belongs to. */
const owner = 'pid';

/** Folder of one run: what it put aside, and the former bytes of what it changed. It is made where it is missing. */
export function runFolder(root: string, run: string): string {
  const folder = join(journalFolder(root), run);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, owner), String(process.pid));
  }
  return folder;
}

/** Removes the folder of a run that wrote no journal: it changed nothing, or it failed. */
export function dropUnfinished(root: string, run: string): void {
  const folder = journalFolder(root);
  if (existsSync(join(folder, `${run}.json`))) return;
  rmSync(join(folder, run), { recursive: true, force: true });
}

/** Removes folders of runs that ended before their journal was written. */
export function sweepRuns(root: string): void {
  const folder = journalFolder(root);
  const items = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const { name } of items.filter((item) => item.isDirectory()))
    if (!existsSync(join(folder, `${name}.json`)) && !isOwned(join(folder, name)))
      rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether a living process works in a folder, this one included. */
function isOwned(folder: string): boolean {
  const pid = Number(readTextIfThere(join(folder, owner)));
  return Number.isInteger(pid) && pid > 0 && lives(pid);
}
