import type { RecordHome, Run } from '../keep/home.ts';
import { commitRun, type FileChange } from '../keep/transaction.ts';
import { beginForgetting, finishForgetting } from './forget.ts';
import { type RemovedLines, withoutRecords } from './voices.ts';

/** Where records are removed, and by what run. */
export type Removal = {
  /** The project's folder, absolute. */
  root: string;
  /** The content folder, absolute. */
  contentRoot: string;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** The run; a dry one writes nothing. */
  run: Run;
};

/**
 * Removes records from their home and changes the content with them, all or nothing, and forgets what was kept of the
 * former state.
 * @returns Lines that went, and what was written, as paths or names.
 */
export async function removeRecords(
  home: RecordHome,
  { root, contentRoot, env, run }: Removal,
  records: readonly { source: string; ids: readonly string[] }[],
  changes: readonly FileChange[],
): Promise<{ removed: RemovedLines[]; written: string[] }> {
  const removed: RemovedLines[] = [];
  const staged = [];
  try {
    for (const { source, ids } of records) {
      const without = await withoutRecords(home, source, new Set(ids), run);
      removed.push(...without.removed);
      staged.push(without.staged);
    }
  } catch (error) {
    await home.discard(run.name);
    throw error;
  }
  const written = [...staged.flatMap((one) => one.written), ...changes.map(({ path }) => path)];
  if (run.dryRun || written.length === 0) return { removed, written };
  const store = staged.some(({ inStore }) => inStore) ? home : undefined;
  const sources = records.map(({ source }) => source);
  beginForgetting(root, contentRoot);
  const files = staged.flatMap((one) => one.files);
  await commitRun(root, contentRoot, { changes, staged: files, store }, run.name, sources);
  finishForgetting(root, contentRoot, env);
  return { removed, written };
}
