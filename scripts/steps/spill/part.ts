import { HEAD_LENGTH, type Head, readExtent, readHead } from './head.ts';
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

/** What is done with the ids of a part, in their order. */
export type Visit = {
  /**
   * A row whose id no other row bears, the case of nearly all, told without an object.
   * @param heads Heads of the part in its spill. @param place Where its head begins. @param spill Number of the spill.
   */
  one(heads: Buffer, place: number, spill: number): void;
  /** Rows of one id. */
  many(group: Group): void;
};

/** Bits of an id that are sorted by number; the rest only matters between equals. */
const indexBits = 24;
const indexMask = 2 ** indexBits - 1;

/** Visits the rows of a part by id, sorted by it. @param all Spills among which the rows are spread. */
export function visitIds(all: readonly Spilled[], partition: number, visit: Visit): void {
  const heads = all.map((spilled) => spilled.heads(partition));
  const { order, count } = sorted(heads);
  for (let at = 0; at < count; ) {
    const end = endOfRun(order, at, count);
    if (end - at > 1) for (const group of groupsIn(entriesAt(heads, order, at, end))) visit.many(group);
    else visitOne(heads, numberAt(order, at), visit.one);
    at = end;
  }
}

/** Rows of a part that bear an id together; few of many. */
export function repeatedIds(all: readonly Spilled[], partition: number): Group[] {
  const found: Group[] = [];
  visitIds(all, partition, {
    one: () => undefined,
    many(group) {
      if (group.entries.length > 1) found.push(group);
    },
  });
  return found;
}

/**
 * Numbers that sort as the ids do, as pairs of words, the low one first: 40 bits of the id, then the place of the head
 * among all. Little-endian, as the machines are that Node runs on.
 */
function sorted(heads: readonly Buffer[]): { order: Uint32Array; count: number } {
  const count = heads.reduce((sum, { length }) => sum + length / HEAD_LENGTH, 0);
  if (count >= 2 ** indexBits) throw new RangeError(`${count} rows in one part are too many.`);
  const keys = new BigUint64Array(count);
  const order = new Uint32Array(keys.buffer);
  let at = 0;
  for (const bytes of heads) {
    for (let place = 0; place < bytes.length; place += HEAD_LENGTH) {
      order[at * 2] = (bytes[place + 4] ?? 0) * 2 ** indexBits + at;
      order[at * 2 + 1] = bytes.readUInt32BE(place);
      at += 1;
    }
  }
  keys.sort();
  return { order, count };
}

/** Where the rows end whose ids begin as the one at a place. */
function endOfRun(order: Uint32Array, at: number, count: number): number {
  const low = (order[at * 2] ?? 0) >>> indexBits;
  const high = order[at * 2 + 1];
  let end = at + 1;
  while (end < count && order[end * 2 + 1] === high && (order[end * 2] ?? 0) >>> indexBits === low) end += 1;
  return end;
}

function numberAt(order: Uint32Array, at: number): number {
  return (order[at * 2] ?? 0) & indexMask;
}

function visitOne(heads: readonly Buffer[], number: number, visit: Visit['one']): void {
  let place = number * HEAD_LENGTH;
  for (let spill = 0; spill < heads.length; spill += 1) {
    const bytes = heads[spill];
    if (bytes === undefined) break;
    if (place < bytes.length) {
      visit(bytes, place, spill);
      return;
    }
    place -= bytes.length;
  }
  throw new RangeError(`There is no row ${number}.`);
}

function entriesAt(heads: readonly Buffer[], order: Uint32Array, from: number, end: number): Entry[] {
  const entries: Entry[] = [];
  const one = (bytes: Buffer, place: number, spill: number) => {
    entries.push(entryOf(bytes, place, spill));
  };
  for (let at = from; at < end; at += 1) visitOne(heads, numberAt(order, at), one);
  return entries;
}

/** The entry of a head. */
export function entryOf(heads: Buffer, place: number, spill: number): Entry {
  return { spill, index: place / HEAD_LENGTH, heads, place };
}

/** Groups of rows whose ids begin alike. */
function groupsIn(run: readonly Entry[]): Group[] {
  const known = run.map((entry) => ({ entry, head: headOf(entry) }));
  known.sort((a, b) => compare(a.head, b.head));
  const groups = Map.groupBy(known, ({ head }) => head.id);
  return [...groups].map(([id, all]) => ({ id, entries: all.map(({ entry }) => entry) }));
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
  { heads, place }: Pick<Entry, 'heads' | 'place'>,
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
