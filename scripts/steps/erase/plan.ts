import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { erasedFile, sourceFolder } from '../../../src/files/evidence/layout.ts';
import type { ReadContent } from '../../../src/files/readContent.ts';
import type { FeedbackRecord, Tombstone } from '../../../src/schema/record.ts';
import type { RecordHome } from '../keep/home.ts';
import { type FileChange, realChanges } from '../keep/transaction.ts';
import { type ContentEdits, editContent, type Place } from './content.ts';
import { type Finder, finderOf } from './quotes.ts';
import { findRecords, type Selection } from './selection.ts';
import { readTombstones, tombstoneOf, tombstonesText } from './tombstones.ts';
import { withoutOthers, wordsOf } from './words.ts';

/** What an erasure would do. */
export type ErasurePlan = {
  /** Records that go, by source. */
  records: { source: string; ids: string[] }[];
  /** What is taken out of authored files, and what a person must take out first. */
  content: Omit<ContentEdits, 'changes'>;
  /** Files of rejected rows and reviews that go as a whole, for nobody can tell whose words they hold. */
  leftovers: string[];
  /** Every change of a file of the content, the records themselves aside. */
  changes: FileChange[];
};

/** Works out an erasure; writes nothing. */
export async function planErasure(
  read: ReadContent,
  contentRoot: string,
  home: RecordHome,
  selections: readonly Selection[],
): Promise<ErasurePlan> {
  const found: { selection: Selection; records: FeedbackRecord[] }[] = [];
  for (const selection of selections) found.push({ selection, records: await findRecords(home, selection) });
  const all = found.flatMap(({ records }) => records);
  const ids = new Set(all.map(({ id }) => id));
  const sources = read.content.entries.flatMap((entry) => (entry.kind === 'source' ? [entry.id] : []));
  const words = await withoutOthers(wordsOf(all), home, sources, ids);
  const refs = new Set(all.map(({ source, id }) => `${source}/${id}`));
  const finder = finderOf(words);
  const { changes, ...content } = editContent(read, refs, finder);
  content.open.push(...placesInOthers(contentRoot, read, finder));
  const touched = found.filter(({ records }) => records.length > 0);
  const leftovers = touched.flatMap(({ selection }) => leftoversOf(contentRoot, selection.source));
  return {
    records: touched.map(({ selection: { source }, records }) => ({
      source,
      ids: records.map(({ id }) => id).sort(),
    })),
    content,
    leftovers,
    changes: realChanges(contentRoot, [
      ...leftovers.map((path) => ({ path, text: undefined })),
      ...touched.map(({ selection, records }) => tombstoneChange(contentRoot, selection, records)),
      ...changes,
    ]),
  };
}

/** Places in texts of the content folder that are no entries, and that nothing edits. */
function placesInOthers(contentRoot: string, read: ReadContent, words: Finder): Place[] {
  const files = globSync('**/*.{md,mdx,yaml,yml,txt,html,csv,tsv}', { cwd: contentRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !read.texts.has(file));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(contentRoot, file), 'utf8');
    return words.offsets(text).map((offset) => ({ file, line: text.slice(0, offset).split('\n').length }));
  });
}

/** Rejected rows and tables for review; both are made anew by the next import. */
function leftoversOf(contentRoot: string, source: string): string[] {
  const folder = sourceFolder(source);
  const patterns = ['rejects*', '*.rejects.jsonl', 'review*', '*.review.jsonl'];
  const names = patterns.flatMap((pattern) => globSync(pattern, { cwd: join(contentRoot, folder) }));
  return [...new Set(names)].sort().map((name) => `${folder}/${name}`);
}

function tombstoneChange(
  contentRoot: string,
  { source, key, respondents }: Selection,
  records: readonly FeedbackRecord[],
): FileChange {
  const people = records.flatMap(({ respondent }) => respondent ?? []).filter((one) => respondents.has(one));
  const added: Tombstone[] = [
    ...[...new Set(people)].map((person) => tombstoneOf(key, 'respondent', person)),
    ...records.map(({ id }) => tombstoneOf(key, 'record', id)),
  ];
  const path = erasedFile(source);
  return { path, text: tombstonesText([...readTombstones(contentRoot, source), ...added]) };
}
