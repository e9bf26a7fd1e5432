import { createHash } from 'node:crypto';
import { type CodedRecord, orderedRecord } from '../../../src/files/evidence/records.ts';
import type { Code, FeedbackRecord } from '../../../src/schema/record.ts';
import type { Fresh } from './fresh.ts';

/** What a source holds while rows arrive. */
type Slot = CodedRecord & {
  /** Content before this import; absent where the record is new. */
  before?: string;
  /** Whether it came from an earlier import of a file that is being imported again. */
  stale: boolean;
  /** Files of this import that held it. */
  files: Set<string>;
};

/** What became of a row. */
export type Outcome = 'first' | 'merged' | 'repeated';

/** Collects the rows of an import into the records of a source. */
export type Gathering = {
  /** Takes a row in. */
  add(fresh: Fresh, file: string): Outcome;
  /** Ends the import: records of an earlier import of the same files that no row brought again are gone. */
  finish(): Gathered;
};

/** What an import made of a source. */
export type Gathered = {
  /** All records that stay, by id. */
  records: Map<string, CodedRecord>;
  /** Records that rows of this import brought. */
  touched: CodedRecord[];
  /** Codes that persons gave to records that are gone. */
  orphans: Code[];
  /** How many records are new, unchanged, updated, or gone. */
  counts: { new: number; unchanged: number; updated: number; replaced: number };
};

/**
 * Starts collecting.
 * @param stored Records of the source by id; they are not changed.
 * @param batches Short ids of the files that are imported.
 * @param isPastKept Whether a record is past the retention: no row can bring it again, and only `retain` removes it.
 * Default: none is.
 */
export function gather(
  stored: ReadonlyMap<string, CodedRecord>,
  batches: ReadonlySet<string>,
  isPastKept: (record: FeedbackRecord) => boolean = () => false,
): Gathering {
  const slots = new Map<string, Slot>();
  for (const [id, { record, codes }] of stored) {
    const stale = record.batch !== undefined && batches.has(record.batch) && !isPastKept(record);
    slots.set(id, { record, codes, before: contentOf({ record, codes }), stale, files: new Set() });
  }
  return {
    add(fresh, file) {
      const { id } = fresh.record;
      const slot = slots.get(id);
      if (!slot) {
        slots.set(id, {
          record: fresh.record,
          codes: codesOf([], fresh),
          stale: false,
          files: new Set([file]),
        });
        return 'first';
      }
      const outcome = outcomeOf(slot, fresh, file);
      const merged = slot.stale ? replace(slot, fresh) : merge(slot, fresh);
      slots.set(id, { ...slot, ...merged, stale: false, files: new Set([...slot.files, file]) });
      return outcome;
    },
    finish: () => finish(slots),
  };
}

function outcomeOf(slot: Slot, fresh: Fresh, file: string): Outcome {
  if (slot.files.size === 0) return 'first';
  const same = contentOf(slot) === contentOf({ record: fresh.record, codes: codesOf([], fresh) });
  return same && slot.files.has(file) ? 'repeated' : 'merged';
}

function finish(slots: ReadonlyMap<string, Slot>): Gathered {
  const gone = [...slots.values()].filter(({ stale }) => stale);
  const kept = [...slots].filter(([, { stale }]) => !stale);
  const touched = kept.map(([, slot]) => slot).filter(({ files }) => files.size > 0);
  const unchanged = touched.filter((slot) => slot.before === contentOf(slot)).length;
  const fresh = touched.filter(({ before }) => before === undefined).length;
  return {
    records: new Map(kept),
    touched,
    orphans: gone.flatMap(({ codes }) => codes.filter(({ coder }) => coder === 'person')),
    counts: { new: fresh, unchanged, updated: touched.length - unchanged - fresh, replaced: gone.length },
  };
}

/** The same row of the same file, read anew: it replaces what was read then, except where its column is missing now. */
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

/**
 * The same key again: the newest revision wins, then the greater content hash, so that the order of imports does not
 * count. The winner clears what its cells leave empty and keeps what it has no column for.
 */
function merge(old: CodedRecord, fresh: Fresh): CodedRecord {
  const loose = { record: fresh.record, codes: codesOf([], fresh) };
  if (contentOf(old) === contentOf(loose))
    return { ...old, record: { ...old.record, ...earlierBatch(old.record, fresh.record) } };
  if (!isNewer(loose, old))
    return { ...old, record: { ...old.record, ...joinedAnswers(fresh.record, old.record) } };
  const { record } = replace(old, fresh);
  return { record: { ...record, ...joinedAnswers(old.record, record) }, codes: codesOf(old.codes, fresh) };
}

function joinedAnswers(under: FeedbackRecord, over: FeedbackRecord): Pick<FeedbackRecord, 'answers'> {
  return under.answers || over.answers ? { answers: { ...under.answers, ...over.answers } } : {};
}

function earlierBatch(a: FeedbackRecord, b: FeedbackRecord): Pick<FeedbackRecord, 'batch'> {
  const batches = [a.batch, b.batch].filter((batch) => batch !== undefined).sort();
  return batches[0] === undefined ? {} : { batch: batches[0] };
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
  const { batch: _batch, answers, ...content } = orderedRecord(record);
  const sorted = Object.entries(answers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([content, sorted, codes.filter(({ coder }) => coder === 'column')]);
}
