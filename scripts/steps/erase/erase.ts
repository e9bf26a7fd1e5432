import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../../src/files/io.ts';
import { type ReadContent, readContent } from '../../../src/files/readContent.ts';
import { FOLDER_OF_KIND } from '../../../src/schema/kinds.ts';
import { isoDay } from '../../../src/wiki/statistics/days.ts';
import { fileHome } from '../keep/fileHome.ts';
import { runName } from '../runName.ts';
import { homeOf } from '../warehouse/homeOf.ts';
import { elsewhere } from './elsewhere.ts';
import { planErasure } from './plan.ts';
import { removeRecords } from './remove.ts';
import type { ErasureReport } from './report.ts';
import { type Rescored, rescored, scoresOf } from './rescore.ts';
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
  where: Erasure,
): Promise<ErasureReport> {
  const { root, contentRoot, env, now, dryRun } = where;
  const { settings } = read.content;
  const home = homeOf(settings, contentRoot, env);
  try {
    const plan = await planErasure(read, contentRoot, home, selections);
    const { changes, ...told } = plan;
    const otherSources: ErasureReport['otherSources'] = [];
    for (const one of others) {
      const records = (await findRecords(home, one)).length;
      if (records > 0) otherSources.push({ source: one.source, records });
    }
    const report = {
      ...told,
      lines: [],
      rescored: [],
      elsewhere: elsewhere(
        root,
        plan.records.map(({ source }) => source),
      ),
      otherSources,
      dryRun,
    };
    if (plan.content.open.length > 0 || plan.records.length === 0) return report;
    const today = isoDay(now);
    const before = await scoresOf(contentRoot, read.content, today, env);
    const run = { name: runName(now), dryRun };
    const { removed } = await removeRecords(home, { root, contentRoot, env, run }, plan.records, changes);
    if (dryRun)
      return { ...report, lines: removed, rescored: await dryScores(before, where, selections, today) };
    const content = (await readContent(contentRoot, nodeIo)).content;
    const after = await scoresOf(contentRoot, content, today, env);
    return { ...report, lines: removed, rescored: rescored(before, after) };
  } finally {
    await home.close();
  }
}

/** Scores as they would be, reckoned on a copy; undefined where records live outside and cannot be copied. */
async function dryScores(
  before: Awaited<ReturnType<typeof scoresOf>>,
  { contentRoot, env }: Erasure,
  selections: readonly Selection[],
  today: string,
): Promise<Rescored[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-erase-'));
  try {
    const copy = join(folder, 'content');
    cpSync(contentRoot, copy, { recursive: true });
    const read = await readContent(copy, nodeIo);
    if (read.content.settings.evidence.store !== undefined) return undefined;
    const home = fileHome({ root: copy, folder: FOLDER_OF_KIND.source });
    const { records, changes } = await planErasure(read, copy, home, selections);
    const run = { name: 'dry-run', dryRun: false };
    await removeRecords(home, { root: folder, contentRoot: copy, env: {}, run }, records, changes);
    await home.close();
    const { content } = await readContent(copy, nodeIo);
    return rescored(before, await scoresOf(copy, content, today, env));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
