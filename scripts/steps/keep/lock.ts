import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readTextIfThere } from './read.ts';

/** Milliseconds between two looks at a lock that another process holds. */
const pause = 200;
/** Milliseconds after which an empty lock is left over from a process that was killed. */
const patience = 2000;

/** Where the lock of a content folder lies: one file with the number of the process that holds it. */
export function lockFile(root: string, contentRoot: string): string {
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);
  return join(root, '.cache', 'import', `${name}.lock`);
}

/** Number of the living process that holds the lock; undefined where no other does. */
export function lockHolder(root: string, contentRoot: string): number | undefined {
  const pid = Number(readTextIfThere(lockFile(root, contentRoot)));
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && lives(pid) ? pid : undefined;
}

/** Whether a process is there. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Does work that changes a content folder, alone: a second process waits until the first is done. The lock of a
 * process that is gone does not count.
 *
 * @param say Told once, where it has to wait.
 */
export async function alone<T>(
  root: string,
  contentRoot: string,
  say: (sentence: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const file = lockFile(root, contentRoot);
  let told = false;
  while (!take(file, root, contentRoot)) {
    const holder = lockHolder(root, contentRoot);
    if (!told && holder !== undefined) {
      say(`Another import (process ${holder}) is writing into this wiki; waiting until it is done.\n`);
      told = true;
    }
    await sleep(pause);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string, root: string, contentRoot: string): boolean {
  if (lockHolder(root, contentRoot) === undefined && !isBeingTaken(file)) rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock is empty for a moment while it is taken. */
function isBeingTaken(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.size === 0 && Date.now() - stats.mtimeMs < patience;
}
