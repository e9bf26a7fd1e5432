import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a task a new folder among the temporary files, and removes it afterwards unless it shall be kept. */
export async function inWorkFolder<T>(keep: boolean, task: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-bench-'));
  try {
    return await task(folder);
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}
