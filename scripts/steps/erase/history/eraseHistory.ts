import type { FeedbackRecord } from '../../../../src/schema/record.ts';
import { InputProblem } from '../../../sources/problem.ts';
import type { RecordHome } from '../../keep/home.ts';
import { findRecords, type Selection } from '../selection.ts';
import { erasedIn } from '../tombstones.ts';
import { withoutOthers, wordsOf } from '../words.ts';
import { cleanerOf } from './cleaner.ts';
import { blobsBelow, countUnclean, findInHistory } from './find.ts';
import { git } from './git.ts';
import { refuseUnready, repositoryOf, rewriteHistory } from './rewrite.ts';

/** What erasing from history did, or would do. */
export type HistoryReport = {
  /** Records of old versions, by id. */
  records: string[];
  /** Objects of the repository that hold their words; after a rewrite, that still do. */
  objects: number;
  /** Where the repository was cloned from or pushed to. */
  remotes: string[];
  /** True where history was rewritten. */
  rewritten: boolean;
};

/**
 * Takes everything that was erased, and what is selected, out of every version that git holds.
 * @param home Where the records of today live.
 * @param sources All sources of the wiki: what others said in any of them stays.
 * @param selections Every source that is asked for with its key, and who is meant beside those erased before.
 * @param yes Whether to do it; else it is only looked at.
 * @throws InputProblem where the words are still in the content, or the repository is not ready.
 */
export async function eraseHistory(
  contentRoot: string,
  home: RecordHome,
  sources: readonly string[],
  selections: readonly Selection[],
  yes: boolean,
): Promise<HistoryReport> {
  const folder = await repositoryOf(contentRoot);
  for (const selection of selections) {
    if ((await findRecords(home, selection)).length === 0) continue;
    throw new InputProblem(
      'The words are still in the wiki. Erase them first, without `--history`, and commit that; then rewrite history.',
    );
  }
  await refuseUnready(folder);
  const records = await findInHistory(folder, isMeant(contentRoot, selections));
  const ids = new Set(records.map(({ id }) => id));
  const clean = cleanerOf(ids, await withoutOthers(wordsOf(records), home, sources, ids));
  const objects = await countUnclean(folder, clean, await blobsBelow(contentRoot));
  const remotes = (await git(folder, ['remote'])).split('\n').filter(Boolean);
  const report = { records: [...ids].sort(), objects, remotes, rewritten: false };
  if (!yes || objects === 0) return report;
  await rewriteHistory(folder, clean, await blobsBelow(contentRoot));
  const left = await countUnclean(folder, clean, await blobsBelow(contentRoot));
  return { ...report, objects: left, rewritten: true };
}

function isMeant(contentRoot: string, selections: readonly Selection[]) {
  const bySource = new Map(
    selections.map(({ source, key, ids, respondents }) => {
      const erased = erasedIn(contentRoot, source, key);
      const means = (one: FeedbackRecord) =>
        ids.has(one.id) || (one.respondent !== undefined && respondents.has(one.respondent)) || erased(one);
      return [source, means] as const;
    }),
  );
  return (one: FeedbackRecord) => bySource.get(one.source)?.(one) ?? false;
}

/** The report as a person reads it. */
export function historyText({ records, objects, remotes, rewritten }: HistoryReport): string {
  if (records.length === 0) return 'The history of git holds nothing that was erased.\n';
  const push = remotes.map(
    (remote) => `  git push --force --all ${remote} && git push --force --tags ${remote}\n`,
  );
  const clones = [
    'Every commit since the first that held them gets another id. What follows from that:\n',
    '  Everybody else must clone anew; whoever pushes from an old clone brings the words back.\n',
    '  Remotes keep the old versions until they are overwritten, and hosts of git longer: ask yours to drop old objects and the views of old pull requests.\n',
    '  Backups, forks and mirrors are not reached from here.\n',
    ...(push.length > 0 ? ['Then overwrite the remotes:\n', ...push] : []),
  ];
  if (!rewritten)
    return [
      `${records.length} erased ${records.length === 1 ? 'record stands' : 'records stand'} in ${objects} objects of git's history.\n`,
      ...clones,
      'Nothing was rewritten; add `--yes` to do it. A copy of the folder beforehand does no harm, if you delete it afterwards.\n',
    ].join('');
  if (objects > 0)
    return `History was rewritten, and ${objects} objects still hold the words. Please report this as a defect.\n`;
  return ['History was rewritten; no object of git holds the words any more.\n', ...clones].join('');
}
