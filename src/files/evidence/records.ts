import { join } from 'node:path';
import { type Code, code, type FeedbackRecord, record } from '../../schema/record.ts';
import { inOrder, jsonLines, readJsonLines } from '../jsonl.ts';
import { codeFile, evidenceFiles, recordFile, sourceFolder } from './layout.ts';
import { monthOf } from './month.ts';

/** A record with all codes that anybody or anything gave it. */
export type CodedRecord = { record: FeedbackRecord; codes: Code[] };

/** All that is kept of one source. */
export type SourceEvidence = {
  /** Records with their codes, by id. */
  records: Map<string, CodedRecord>;
  /** Codes whose record is gone; what a person coded is not thrown away. */
  orphans: Code[];
};

/**
 * Reads all records and codes of a source.
 * @throws JsonLineError at the first malformed line.
 */
export async function readEvidence(contentRoot: string, source: string): Promise<SourceEvidence> {
  const files = evidenceFiles(contentRoot, source);
  const folder = join(contentRoot, sourceFolder(source));
  const records = new Map<string, CodedRecord>();
  const orphans: Code[] = [];
  for (const name of files.records) {
    for await (const { value } of readJsonLines(join(folder, name), record)) {
      records.set(value.id, { record: value, codes: [] });
    }
  }
  for (const name of files.codes) {
    for await (const { value } of readJsonLines(join(folder, name), code)) {
      (records.get(value.id)?.codes ?? orphans).push(value);
    }
  }
  return { records, orphans };
}

/**
 * Contents of all record and code files of a source: one file a month, sorted by id, keys in schema order.
 * Equal evidence gives equal bytes.
 *
 * @returns Text by path relative to the content folder.
 */
export function evidenceContents(
  source: string,
  evidence: SourceEvidence,
  timeZone: string,
): Map<string, string> {
  const sorted = [...evidence.records.values()].sort((a, b) => compare(a.record.id, b.record.id));
  const byMonth = Map.groupBy(sorted, ({ record: { at } }) => monthOf(at, timeZone));
  const contents = new Map<string, string>();
  for (const [month, items] of byMonth) {
    contents.set(recordFile(source, month), jsonLines(items.map((item) => orderedRecord(item.record))));
  }
  const codes = new Map(
    [...byMonth].map(([month, items]) => [month, items.flatMap((item) => item.codes)] as const),
  );
  codes.set(undefined, [...(codes.get(undefined) ?? []), ...evidence.orphans]);
  for (const [month, lines] of codes)
    if (lines.length > 0) contents.set(codeFile(source, month), codeLines(lines));
  return contents;
}

/** The record with its keys in schema order, as its line holds them. */
export function orderedRecord(value: FeedbackRecord): FeedbackRecord {
  return inOrder(value, record.shape);
}

function codeLines(codes: readonly Code[]): string {
  return jsonLines(codes.toSorted(compareCodes).map((value) => inOrder(value, code.shape)));
}

function compareCodes(a: Code, b: Code): number {
  return compare(a.id, b.id) || compare(a.coder, b.coder) || compare(a.question ?? '', b.question ?? '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
