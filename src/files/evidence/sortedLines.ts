import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { z } from 'zod';
import { readJsonLines } from '../jsonl.ts';

/** A line of a month file and the id it begins with. */
export type IdLine = { id: string; line: string };

/** A month file that is read by stretches of ids. */
export type SortedLines = {
  /** Lines of a stretch of ids, in order: from `from` on and before `below`; an absent end is open. */
  range(from: string | undefined, below: string | undefined): IdLine[];
};

const start = '{"id":"';
const idLength = 20;
/** Bytes that are read at once. */
const chunk = 1 << 20;
/** Bytes between two places that the index remembers. */
const stride = 1 << 16;
const lineFeed = 0x0a;

type Mark = { id: string; offset: number };

/**
 * Opens a month file for reading by stretches of ids. The import writes such files sorted; one that a person or a merge
 * left in another order is read as a whole and sorted.
 *
 * @param schema What a line must hold, where it does not begin as the import writes it.
 * @param twice Whether an id may come more than once.
 * @throws JsonLineError at a malformed line.
 */
export async function openSortedLines<T extends { id: string }>(
  file: string,
  schema: z.ZodType<T>,
  write: (value: T) => string,
  twice: boolean,
): Promise<SortedLines> {
  const marks = scan(file, twice);
  if (marks) return { range: (from, below) => readRange(file, marks, from, below) };
  const lines: IdLine[] = [];
  for await (const { value } of readJsonLines(file, schema)) lines.push({ id: value.id, line: write(value) });
  // Of records that come twice the last one counts, as everywhere.
  const kept = twice ? lines : [...new Map(lines.map((line) => [line.id, line])).values()];
  kept.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { range: (from, below) => kept.filter(({ id }) => isWithin(id, from, below)) };
}

function isWithin(id: string, from: string | undefined, below: string | undefined): boolean {
  return (from === undefined || id >= from) && (below === undefined || id < below);
}

/** Walks over all lines; undefined where one does not begin with an id or is out of order. */
function scan(file: string, twice: boolean): Mark[] | undefined {
  const handle = openSync(file, 'r');
  try {
    const marks: Mark[] = [];
    const { size } = fstatSync(handle);
    let buffer = Buffer.allocUnsafe(Math.min(chunk, size));
    let last = '';
    let offset = 0;
    while (offset < size) {
      const held = buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, offset));
      const end = held.lastIndexOf(lineFeed);
      if (end < 0) {
        if (offset + held.length >= size) return undefined;
        buffer = Buffer.allocUnsafe(Math.min(buffer.length * 2, size));
        continue;
      }
      for (let at = 0; at <= end; at = held.indexOf(lineFeed, at) + 1) {
        const id = idAt(held, at);
        if (id === undefined || id < last || (id === last && !twice)) return undefined;
        const mark = marks.at(-1);
        if (id !== last && (!mark || offset + at - mark.offset >= stride))
          marks.push({ id, offset: offset + at });
        last = id;
      }
      offset += end + 1;
    }
    return marks;
  } finally {
    closeSync(handle);
  }
}

function idAt(bytes: Buffer, at: number): string | undefined {
  const from = at + start.length;
  const head = bytes.toString('latin1', at, from + idLength + 1);
  if (!head.startsWith(start) || head.charCodeAt(start.length + idLength) !== 0x22) return undefined;
  return head.slice(start.length, start.length + idLength);
}

function readRange(
  file: string,
  marks: readonly Mark[],
  from: string | undefined,
  below: string | undefined,
): IdLine[] {
  const first = from === undefined ? 0 : (marks.findLast(({ id }) => id <= from)?.offset ?? 0);
  const end = below === undefined ? undefined : marks.find(({ id }) => id >= below)?.offset;
  const text = readBytes(file, first, end).toString('utf8');
  const lines: IdLine[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const id = line.slice(start.length, start.length + idLength);
    if (isWithin(id, from, below)) lines.push({ id, line });
  }
  return lines;
}

function readBytes(file: string, from: number, to: number | undefined): Buffer {
  const handle = openSync(file, 'r');
  try {
    const end = to ?? fstatSync(handle).size;
    const bytes = Buffer.allocUnsafe(Math.max(0, end - from));
    let used = 0;
    while (used < bytes.length) {
      const read = readSync(handle, bytes, used, bytes.length - used, from + used);
      if (read === 0) break;
      used += read;
    }
    return bytes.subarray(0, used);
  } finally {
    closeSync(handle);
  }
}
