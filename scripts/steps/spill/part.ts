import { HEAD_LENGTH, type Head, readExtent, readHead, readId } from './head.ts';
import type { Spilled } from './spill.ts';

/** A row of a part, read bit by bit as it is needed. */
export type Entry = {
  /** Number of the spill it lies in, and of its head there. */
  spill: number;
  index: number;
  /** Heads of that spill's part, and where this one begins. */
  heads: Buffer;
  place: number;
};

/** Rows of one id in the order of files, batches and rows. */
export type Group = { id: string; entries: Entry[] };

/** Bits of an id that are sorted by number; the rest only matters between equals. */
const indexBits = 24;

/** Rows of a part, grouped by id and sorted by it. @param all Spills among which the rows are spread. */
export function* groupsOf(all: readonly Spilled[], partition: number): Generator<Group> {
  const heads = all.map((spilled) => spilled.heads(partition));
  const order = sorted(heads);
  let run: Entry[] = [];
  let prefix = -1;
  for (let at = 0; at < order.byteLength; at += 8) {
    const low = order.getUint32(at, true);
    const begins = order.getUint32(at + 4, true) * 256 + (low >>> indexBits);
    if (begins !== prefix) {
      yield* groupsIn(run);
      run = [];
      prefix = begins;
    }
    run.push(entryAt(heads, low & (2 ** indexBits - 1)));
  }
  yield* groupsIn(run);
}

/** Numbers that sort as the ids do: 40 bits of the id, then the place of the head among all. */
function sorted(heads: readonly Buffer[]): DataView {
  const count = heads.reduce((sum, { length }) => sum + length / HEAD_LENGTH, 0);
  if (count >= 2 ** indexBits) throw new RangeError(`${count} rows in one part are too many.`);
  const keys = new BigUint64Array(count);
  const view = new DataView(keys.buffer);
  let at = 0;
  for (const bytes of heads) {
    for (let place = 0; place < bytes.length; place += HEAD_LENGTH) {
      const low = ((bytes[place + 4] ?? 0) * 2 ** indexBits + at) >>> 0;
      // Little-endian, as the array reads it on every machine that Node knows.
      view.setUint32(at * 8, low, true);
      view.setUint32(at * 8 + 4, bytes.readUInt32BE(place), true);
      at += 1;
    }
  }
  keys.sort();
  return view;
}

function entryAt(heads: readonly Buffer[], number: number): Entry {
  let index = number;
  for (const [spill, bytes] of heads.entries()) {
    const count = bytes.length / HEAD_LENGTH;
    if (index < count) return { spill, index, heads: bytes, place: index * HEAD_LENGTH };
    index -= count;
  }
  throw new RangeError(`There is no row ${number}.`);
}

/** Groups of rows whose ids begin alike. */
function* groupsIn(run: readonly Entry[]): Generator<Group> {
  const [only] = run;
  if (only && run.length === 1) {
    yield { id: readId(only.heads, only.place), entries: [only] };
    return;
  }
  const known = run.map((entry) => ({ entry, head: headOf(entry) }));
  known.sort((a, b) => compare(a.head, b.head));
  for (const [id, entries] of Map.groupBy(known, ({ head }) => head.id))
    yield { id, entries: entries.map(({ entry }) => entry) };
}

function compare(a: Head, b: Head): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.file - b.file || a.batch - b.batch || a.row - b.row;
}

/** Head of an entry. */
export function headOf({ heads, place }: Entry): Head {
  return readHead(heads, place);
}

/** The lines of an entry as text. @param lines Lines of the part of its spill. */
export function textOf(
  { heads, place }: Entry,
  lines: Buffer,
): { record: string; columns: string; rules: string; extra: string } {
  const { offset, record, columns, rules, extra } = readExtent(heads, place);
  const text = (from: number, length: number) => lines.toString('utf8', from, from + length);
  return {
    record: text(offset, record),
    columns: text(offset + record, columns),
    rules: text(offset + record + columns, rules),
    extra: text(offset + record + columns + rules, extra),
  };
}
