import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codeFile, countsFile, evidenceFiles, recordFile } from '../../../src/files/evidence/layout.ts';
import { inOrder, jsonLines, readJsonLines } from '../../../src/files/jsonl.ts';
import type { ReadContent } from '../../../src/files/readContent.ts';
import {
  type Code,
  code,
  type FeedbackRecord,
  type KeptCount,
  keptCount,
  record,
} from '../../../src/schema/record.ts';
import type { EntryOf } from '../../../src/wiki/entry.ts';
import { countMonth } from '../../../src/wiki/retention/countMonth.ts';
import { isPast, keptFrom } from '../../../src/wiki/retention/keptFrom.ts';
import { type ContentEdits, editContent } from '../erase/content.ts';
import { finderOf } from '../erase/quotes.ts';
import { withoutRecords } from '../erase/withoutRecords.ts';
import { type FileChange, realChanges } from '../keep/transaction.ts';

/** What the retention of one source takes away. */
export type RetainedSource = {
  /** Source id. */
  source: string;
  /** First month that stays, `YYYY-MM`. */
  keptFrom: string;
  /** Records that go. */
  removed: number;
  /** Months that go, in order. */
  months: string[];
  /** Counts that stay of them. */
  counts: number;
  /** Records without a date, of which nobody can say how old they are; they stay. */
  undated: number;
};

/** What a run would do. */
export type RetentionPlan = {
  /** Sources with a retention, by id. */
  sources: RetainedSource[];
  /** Pins and blocks of authored files that go with their records. */
  edits: ContentEdits['edits'];
  /** Every change of a file. */
  changes: FileChange[];
};

/** Works out what is past its retention on a day; writes nothing. @throws JsonLineError at a malformed line. */
export async function planRetention(
  read: ReadContent,
  contentRoot: string,
  today: string,
): Promise<RetentionPlan> {
  const { settings, entries } = read.content;
  const asOf = settings.asOf?.toISOString().slice(0, 10) ?? today;
  const sources: RetainedSource[] = [];
  const changes: FileChange[] = [];
  const refs = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'source') continue;
    const from = keptFrom(asOf, entry.data.retentionMonths);
    if (from === undefined) continue;
    const past = await pastOf(contentRoot, entry, from);
    sources.push(past.report);
    changes.push(...past.changes);
    for (const id of past.ids) refs.add(`${entry.id}/${id}`);
  }
  const edited = editContent(read, refs, finderOf({ sentences: [], wholes: [] }));
  return {
    sources,
    edits: edited.edits,
    changes: realChanges(contentRoot, [...changes, ...edited.changes]),
  };
}

type Past = { report: RetainedSource; ids: Set<string>; changes: FileChange[] };

async function pastOf(contentRoot: string, { id: source }: EntryOf<'source'>, from: string): Promise<Past> {
  const months = evidenceFiles(contentRoot, source)
    .records.map((name) => name.slice(0, 7))
    .filter((month) => /^\d/.test(month) && isPast(month, undefined, from));
  const known = await linesOf(contentRoot, countsFile(source), keptCount);
  const counted = new Set(known.map(({ month }) => month));
  const added: KeptCount[] = [];
  const ids = new Set<string>();
  for (const month of months) {
    const records = await linesOf(contentRoot, recordFile(source, month), record);
    const codes = Map.groupBy(await linesOf(contentRoot, codeFile(source, month), code), ({ id }) => id);
    for (const { id } of records) ids.add(id);
    // A month is counted once: what came to it later is too little to be told apart.
    if (!counted.has(month)) added.push(...countMonth(month, coded(records, codes)));
  }
  const undated = await linesOf(contentRoot, recordFile(source, undefined), record);
  for (const { id, at } of undated) if (isPast(undefined, at, from)) ids.add(id);
  const counts = sorted([...known, ...added]);
  return {
    report: {
      source,
      keptFrom: from,
      removed: ids.size,
      months,
      counts: added.length,
      undated: undated.filter(({ at }) => at === undefined).length,
    },
    ids,
    changes: [
      ...months.flatMap((month) => [
        ...gone(contentRoot, recordFile(source, month)),
        // Codes of records that are gone already lie here, too.
        ...gone(contentRoot, codeFile(source, month)),
      ]),
      ...withoutRecords(contentRoot, source, ids)
        .filter(({ path }) => !months.some((month) => path.includes(`/${month}.`)))
        .map(({ path, text }) => ({ path, text })),
      ...(counts.length > 0 ? [{ path: countsFile(source), text: jsonLines(counts) }] : []),
    ],
  };
}

function coded(records: readonly FeedbackRecord[], codes: ReadonlyMap<string, Code[]>) {
  return records.map((one) => ({ record: one, codes: codes.get(one.id) ?? [] }));
}

function gone(contentRoot: string, path: string): FileChange[] {
  return existsSync(join(contentRoot, path)) ? [{ path, text: undefined }] : [];
}

function sorted(counts: readonly KeptCount[]): KeptCount[] {
  const order = Object.keys(keptCount.shape.dimension.enum);
  return counts
    .map((count) => inOrder(count, keptCount.shape))
    .sort(
      (a, b) =>
        compare(a.month, b.month) ||
        order.indexOf(a.dimension) - order.indexOf(b.dimension) ||
        compare(a.value ?? '', b.value ?? ''),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function linesOf<T>(
  contentRoot: string,
  path: string,
  schema: Parameters<typeof readJsonLines<T>>[1],
): Promise<T[]> {
  const file = join(contentRoot, path);
  if (!existsSync(file)) return [];
  const values: T[] = [];
  for await (const { value } of readJsonLines(file, schema)) values.push(value);
  return values;
}
