import { createHash } from 'node:crypto';
import { recordLine } from '../../../src/files/evidence/lines.ts';
import type { Code, FeedbackRecord } from '../../../src/schema/record.ts';
import type { Fresh } from './fresh.ts';

/** A record with all codes that anybody or anything gave it. */
export type CodedRecord = { record: FeedbackRecord; codes: Code[] };

/** A row of this import, and the number of its file. */
export type FreshRow = { fresh: Fresh; file: number };

/** What became of the rows of one record after the first. */
export type Outcome = 'merged' | 'repeated';

/** A record as an import leaves it. */
export type Joined = CodedRecord & {
  /** What became of each row but the first. */
  outcomes: Outcome[];
  /** What the record is for this import. */
  change: 'new' | 'unchanged' | 'updated';
};

/**
 * Joins the rows of one id with what is stored under it. The row that the stored record came from is read anew and
 * replaces it; of all others the newest revision wins, then the greater content hash, so that the order in which rows,
 * files and imports come does not count. The winner clears what its cells leave empty and keeps what it has no column
 * for.
 *
 * @param stored What is kept; only its codes where the record itself is gone.
 * @param rows At least one, in the order of the files.
 */
export function joinVoice(
  stored: { record: FeedbackRecord | undefined; codes: Code[] } | undefined,
  rows: readonly FreshRow[],
): Joined {
  const before = stored?.record && { record: stored.record, codes: stored.codes };
  const again = before ? rows.findIndex(({ fresh }) => fresh.record.batch === before.record.batch) : -1;
  const ordered = again > 0 ? [...rows.slice(again, again + 1), ...rows.toSpliced(again, 1)] : rows;
  const [first, ...others] = ordered;
  if (!first) throw new RangeError('There is no row to join.');
  const files = new Set([first.file]);
  const outcomes: Outcome[] = [];
  let item = begun(before, stored?.codes ?? [], first.fresh, again >= 0);
  for (const { fresh, file } of others) {
    const same = contentOf(item) === contentOf({ record: fresh.record, codes: codesOf([], fresh) });
    outcomes.push(same && files.has(file) ? 'repeated' : 'merged');
    files.add(file);
    item = merge(item, fresh);
  }
  const change = !before ? 'new' : contentOf(before) === contentOf(item) ? 'unchanged' : 'updated';
  return { ...item, outcomes, change };
}

function begun(
  before: CodedRecord | undefined,
  codes: readonly Code[],
  fresh: Fresh,
  again: boolean,
): CodedRecord {
  if (!before) return { record: fresh.record, codes: codesOf(codes, fresh) };
  return again ? replace(before, fresh) : merge(before, fresh);
}

/** The same row, read anew: it replaces what was read then, except where its column is missing now. */
function replace(old: CodedRecord, fresh: Fresh): CodedRecord {
  const kept = Object.entries(old.record).filter(([field]) => fresh.absent.has(field));
  const answers = Object.entries(old.record.answers ?? {}).filter(([question]) =>
    fresh.absent.has(`answers.${question}`),
  );
  const record = { ...fresh.record, ...Object.fromEntries(kept) };
  const joined =
    answers.length > 0 ? { answers: { ...Object.fromEntries(answers), ...fresh.record.answers } } : {};
  return { record: { ...record, ...joined }, codes: codesOf(old.codes, fresh) };
}

function merge(old: CodedRecord, fresh: Fresh): CodedRecord {
  const loose = { record: fresh.record, codes: codesOf([], fresh) };
  if (contentOf(old) === contentOf(loose))
    return { ...old, record: { ...old.record, ...leastBatch(old.record, fresh.record) } };
  if (!isNewer(loose, old))
    return { ...old, record: { ...old.record, ...joinedAnswers(fresh.record, old.record) } };
  const { record } = replace(old, fresh);
  return { record: { ...record, ...joinedAnswers(old.record, record) }, codes: codesOf(old.codes, fresh) };
}

function joinedAnswers(under: FeedbackRecord, over: FeedbackRecord): Pick<FeedbackRecord, 'answers'> {
  return under.answers || over.answers ? { answers: { ...under.answers, ...over.answers } } : {};
}

function leastBatch(a: FeedbackRecord, b: FeedbackRecord): Pick<FeedbackRecord, 'batch'> {
  const [least] = [a.batch, b.batch].filter((batch) => batch !== undefined).sort();
  return least === undefined ? {} : { batch: least };
}

function isNewer(a: CodedRecord, b: CodedRecord): boolean {
  const [ours, theirs] = [revisionOf(a.record), revisionOf(b.record)];
  return ours === theirs ? digestOf(a) > digestOf(b) : ours > theirs;
}

function revisionOf({ revisedAt, at }: FeedbackRecord): string {
  return revisedAt ?? at ?? '';
}

function digestOf(item: CodedRecord): string {
  return createHash('sha256').update(contentOf(item)).digest('hex');
}

/** Codes with the column's line exchanged; what persons and models coded stays. */
function codesOf(old: readonly Code[], { column, absent }: Fresh): Code[] {
  if (absent.has('codes')) return [...old];
  return [...old.filter(({ coder }) => coder !== 'column'), ...(column ? [column] : [])];
}

/** What an import can change of a record, as a string to compare: neither its batch nor what rules and people code. */
function contentOf({ record, codes }: CodedRecord): string {
  const { batch: _batch, answers, ...content } = record;
  const sorted = Object.entries(answers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([recordLine(content), sorted, codes.filter(({ coder }) => coder === 'column')]);
}
