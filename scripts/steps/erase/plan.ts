import { globSync } from 'node:fs';
import { join } from 'node:path';
import { erasedFile, sourceFolder } from '../../../src/files/evidence/layout.ts';
import type { ReadContent } from '../../../src/files/readContent.ts';
import type { FeedbackRecord, Tombstone } from '../../../src/schema/record.ts';
import { type FileChange, realChanges } from '../keep/transaction.ts';
import { type ContentEdits, editContent } from './content.ts';
import { finderOf } from './quotes.ts';
import { findRecords, type Selection } from './selection.ts';
import { readTombstones, tombstoneOf, tombstonesText } from './tombstones.ts';
import { withoutRecords } from './withoutRecords.ts';
import { withoutOthers, wordsOf } from './words.ts';

/** What an erasure would do. */
export type ErasurePlan = {
  /** Records that go, by source. */
  records: { source: string; ids: string[] }[];
  /** Files of records and codes that lose lines. */
  lines: { path: string; removed: number }[];
  /** What is taken out of authored files, and what a person must take out first. */
  content: Omit<ContentEdits, 'changes'>;
  /** Files of rejected rows and reviews that go as a whole, for nobody can tell whose words they hold. */
  leftovers: string[];
  /** Every change of a file. */
  changes: FileChange[];
};

/** Works out an erasure; writes nothing. */
export function planErasure(
  read: ReadContent,
  contentRoot: string,
  selections: readonly Selection[],
): ErasurePlan {
  const found = selections.map((selection) => ({
    selection,
    records: findRecords(contentRoot, selection),
  }));
  const all = found.flatMap(({ records }) => records);
  const ids = new Set(all.map(({ id }) => id));
  const words = withoutOthers(wordsOf(all), contentRoot, ids);
  const refs = new Set(all.map(({ source, id }) => `${source}/${id}`));
  const { changes, ...content } = editContent(read, refs, finderOf(words));
  const touched = found.filter(({ records }) => records.length > 0);
  const shorter = touched.flatMap(({ selection }) => withoutRecords(contentRoot, selection.source, ids));
  const leftovers = touched.flatMap(({ selection }) => leftoversOf(contentRoot, selection.source));
  const tombstones = found.flatMap((each) => tombstoneChange(contentRoot, each.selection, each.records));
  return {
    records: touched.map(({ selection: { source }, records }) => ({
      source,
      ids: records.map(({ id }) => id).sort(),
    })),
    lines: shorter.map(({ path, removed }) => ({ path, removed })),
    content,
    leftovers,
    changes: realChanges(contentRoot, [
      ...shorter.map(({ path, text }) => ({ path, text })),
      ...leftovers.map((path) => ({ path, text: undefined })),
      ...tombstones,
      ...changes,
    ]),
  };
}

/** Rejected rows and tables for review; both are made anew by the next import. */
function leftoversOf(contentRoot: string, source: string): string[] {
  const folder = sourceFolder(source);
  const patterns = ['rejects*', '*.rejects.jsonl', 'review*', '*.review.jsonl'];
  const names = patterns.flatMap((pattern) => globSync(pattern, { cwd: join(contentRoot, folder) }));
  return [...new Set(names)].sort().map((name) => `${folder}/${name}`);
}

/** A person is named in a source only where they said something in it or were erased from it before. */
function tombstoneChange(
  contentRoot: string,
  { source, key, respondents }: Selection,
  records: readonly FeedbackRecord[],
): FileChange[] {
  if (records.length === 0) return [];
  const people = new Set(
    records.flatMap(({ respondent }) => respondent ?? []).filter((one) => respondents.has(one)),
  );
  const added: Tombstone[] = [
    ...[...people].map((person) => tombstoneOf(key, 'respondent', person)),
    ...records.map(({ id }) => tombstoneOf(key, 'record', id)),
  ];
  return [
    { path: erasedFile(source), text: tombstonesText([...readTombstones(contentRoot, source), ...added]) },
  ];
}
