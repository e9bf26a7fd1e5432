import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../../src/files/io.ts';
import { type ReadContent, readContent } from '../../../src/files/readContent.ts';
import { type FileChange, writeAll } from '../keep/transaction.ts';
import { runName } from '../runName.ts';
import { elsewhere } from './elsewhere.ts';
import { beginForgetting, finishForgetting } from './forget.ts';
import { planErasure } from './plan.ts';
import type { ErasureReport } from './report.ts';
import { rescored, scoresOf } from './rescore.ts';
import { findRecords, type Selection } from './selection.ts';

/** What an erasure needs. */
export type Erasure = {
  /** The project's folder, absolute. */
  root: string;
  /** The content folder, absolute. */
  contentRoot: string;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** The present moment. */
  now: Date;
  /** Whether to write nothing. */
  dryRun: boolean;
};

/**
 * Erases records with their words, scores anew what rested on them, and forgets what was kept of the former state.
 * Nothing is written where the words stand in unmarked prose.
 * @param others Selections of the same people in sources that were not asked for.
 */
export async function erase(
  read: ReadContent,
  selections: readonly Selection[],
  others: readonly Selection[],
  { root, contentRoot, env, now, dryRun }: Erasure,
): Promise<ErasureReport> {
  const { changes, ...plan } = planErasure(read, contentRoot, selections);
  const sources = selections.map(({ source }) => source);
  const report = {
    ...plan,
    rescored: [],
    elsewhere: elsewhere(root, sources),
    otherSources: others
      .map((one) => ({ source: one.source, records: findRecords(contentRoot, one).length }))
      .filter(({ records }) => records > 0),
    dryRun,
  };
  if (plan.content.open.length > 0 || changes.length === 0) return report;
  const today = now.toISOString().slice(0, 10);
  const before = await scoresOf(contentRoot, read.content, today);
  if (!dryRun) {
    beginForgetting(root, contentRoot);
    writeAll(root, contentRoot, changes, runName(now), sources);
    finishForgetting(root, contentRoot, env);
  }
  const after = dryRun
    ? await scoresAfter(contentRoot, changes, today)
    : await scoresOf(contentRoot, (await readContent(contentRoot, nodeIo)).content, today);
  return { ...report, rescored: rescored(before, after) };
}

/** Scores as they would be, reckoned on a copy. */
async function scoresAfter(
  contentRoot: string,
  changes: readonly FileChange[],
  today: string,
): ReturnType<typeof scoresOf> {
  const copy = mkdtempSync(join(tmpdir(), 'outside-in-erase-'));
  try {
    const content = join(copy, 'content');
    cpSync(contentRoot, content, { recursive: true });
    writeAll(copy, content, changes, 'dry-run', []);
    return await scoresOf(content, (await readContent(content, nodeIo)).content, today);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
