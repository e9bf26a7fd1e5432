import { recordLine } from '../../../src/files/evidence/lines.ts';
import type { Code, FeedbackRecord } from '../../../src/schema/record.ts';
import { compareTexts } from '../../../src/text/order.ts';
import type { Fresh } from './fresh.ts';

/** A record with all codes that anybody or anything gave it. */
export type CodedRecord = { record: FeedbackRecord; codes: Code[] };

/** A row of this import, and the number of its file. */
export type FreshRow = { fresh: Fresh; file: number };

/** A record in the making, and the parts that no row so far had a column for. */
type Item = CodedRecord & { lacks: ReadonlySet<string> };

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
 * replaces it; of all others the newest revision wins, then the greater hash of the raw row, so that the order in which
 * rows, files and imports come does not count. The winner clears what its cells leave empty; what it has no column for,
 * the other one tells.
 *
 * @param stored What is kept; only its codes where the record itself is gone.
 * @param rows At least one, in the order of the files.
 * @param lacks Parts that no stored record can have known. Default: none.
 */
export function joinVoice(
  stored: { record: FeedbackRecord | undefined; codes: Code[] } | undefined,
  rows: readonly FreshRow[],
  lacks: ReadonlySet<string> = new Set(),
): Joined {
  const { fresh, outcomes } = joinRows(rows);
  if (!stored?.record)
    return { record: fresh.record, codes: codesOf(stored?.codes ?? [], fresh), outcomes, change: 'new' };
  const before = { record: stored.record, codes: stored.codes, lacks };
  const again = rows.some((row) => row.fresh.record.batch === before.record.batch);
  const { record, codes } = again ? replace(before, fresh) : merge(before, fresh);
  const change = contentOf(before) === contentOf({ record, codes }) ? 'unchanged' : 'updated';
  return { record, codes, outcomes, change };
}

/** All rows of an import as one. */
function joinRows(rows: readonly FreshRow[]): { fresh: Fresh; outcomes: Outcome[] } {
  const [first, ...others] = rows;
  if (!first) throw new RangeError('There is no row to join.');
  const files = new Set([first.file]);
  const outcomes: Outcome[] = [];
  let item = itemOf(first.fresh);
  for (const { fresh, file } of others) {
    const isSame = contentOf(item) === contentOf(itemOf(fresh));
    outcomes.push(isSame && files.has(file) ? 'repeated' : 'merged');
    files.add(file);
    item = merge(item, fresh);
  }
  return { fresh: freshOf(item), outcomes };
}

function itemOf(fresh: Fresh): Item {
  return { record: fresh.record, codes: codesOf([], fresh), lacks: fresh.absent };
}

function freshOf({ record, codes, lacks }: Item): Fresh {
  const column = codes.find(({ coder }) => coder === 'column');
  return { record, absent: lacks, ...(column ? { column } : {}) };
}

/** The same row, read anew: it replaces what was read then, except where its column is missing now. */
function replace(old: Item, fresh: Fresh): Item {
  const kept = Object.entries(old.record).filter(([field]) => fresh.absent.has(field));
  const answers = Object.entries(old.record.answers ?? {}).filter(([question]) =>
    fresh.absent.has(`answers.${question}`),
  );
  const record = { ...fresh.record, ...Object.fromEntries(kept) };
  const joined =
    answers.length > 0 ? { answers: { ...Object.fromEntries(answers), ...fresh.record.answers } } : {};
  return {
    record: { ...record, ...joined },
    codes: codesOf(old.codes, fresh),
    lacks: old.lacks.intersection(fresh.absent),
  };
}

function merge(old: Item, fresh: Fresh): Item {
  if (!isNewer(fresh.record, old.record)) return filled(old, fresh);
  const newer = replace(old, fresh);
  return { ...newer, record: { ...newer.record, ...joinedAnswers(old.record, newer.record) } };
}

/** The newer record, with what it had no column for and an older row has. */
function filled(newer: Item, older: Fresh): Item {
  const told = newer.lacks.difference(older.absent);
  const parts = Object.entries(older.record).filter(([field]) => told.has(field));
  return {
    record: {
      ...newer.record,
      ...Object.fromEntries(parts),
      ...joinedAnswers(older.record, newer.record),
    },
    codes: told.has('codes') ? codesOf(newer.codes, older) : newer.codes,
    lacks: newer.lacks.intersection(older.absent),
  };
}

function joinedAnswers(under: FeedbackRecord, over: FeedbackRecord): Pick<FeedbackRecord, 'answers'> {
  return under.answers || over.answers ? { answers: { ...under.answers, ...over.answers } } : {};
}

function isNewer(a: FeedbackRecord, b: FeedbackRecord): boolean {
  const [ours, theirs] = [revisionOf(a), revisionOf(b)];
  return ours === theirs ? (a.batch ?? '') > (b.batch ?? '') : ours > theirs;
}

function revisionOf({ revisedAt, at }: FeedbackRecord): string {
  return revisedAt ?? at ?? '';
}

/** Codes with the column's line exchanged; what persons and models coded stays. */
function codesOf(old: readonly Code[], { column, absent }: Fresh): Code[] {
  if (absent.has('codes')) return [...old];
  return [...old.filter(({ coder }) => coder !== 'column'), ...(column ? [column] : [])];
}

/** What an import can change of a record, as a string to compare: neither its batch nor what rules and people code. */
function contentOf({ record, codes }: CodedRecord): string {
  const { batch: _batch, answers, ...content } = record;
  const sorted = Object.entries(answers ?? {}).sort(([a], [b]) => compareTexts(a, b));
  return JSON.stringify([recordLine(content), sorted, codes.filter(({ coder }) => coder === 'column')]);
}
