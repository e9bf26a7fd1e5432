import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from '../keep/unwritable.ts';
import { HEAD_LENGTH, type Head, type Lengths, writeHead } from './head.ts';

/** The lines of a row, each with a line feed at its end: its record, what columns and rules code; and what was absent. */
export type Lines = { record: string; columns: string; rules: string; extra: string };

/** Where rows are put aside, and in how many parts. */
export type SpillPlace = {
  /** Folder of the files, absolute; it is made when there is something to write. */
  folder: string;
  /** Name by which files of several writers are told apart. */
  name: string;
  /** Parts by id, so that each fits into memory. */
  partitions: number;
  /** Bytes that are held before they are written. */
  memory: number;
};

/**
 * Rows put aside, sorted into parts by id. Only what is redacted gets here. The bytes of a part are valid until the next
 * part is asked for.
 */
export type Spilled = {
  /** Number of parts. */
  partitions: number;
  /** Heads of a part, one after the other. */
  heads(partition: number): Buffer;
  /** Lines of a part, as the heads tell where. */
  lines(partition: number): Buffer;
  /** Lets go of a part: what of it lies on disk is removed while the caller goes on. */
  drop(partition: number): Promise<void>;
};

/** Takes rows. */
export type Spill = Spilled & {
  /** Puts a row aside. */
  add(head: Head, lines: Lines): void;
  /** Writes what is held, so that another thread finds it. */
  flush(): void;
};

/** Character codes of the digits 0, 9 and a, of which ids are made. */
const [zero, nine, ten] = [0x30, 0x39, 0x61];

/** Part to which an id belongs: the parts divide the ids evenly, in their order. */
function partitionOf(id: string, partitions: number): number {
  let first = 0;
  for (let place = 0; place < 6; place += 1) {
    const digit = id.charCodeAt(place);
    first = first * 16 + (digit <= nine ? digit - zero : digit - ten + 10);
  }
  return Math.floor((first * partitions) / 0x1000000);
}

/** First id of a part; undefined for the first part and past the last one, where there is no bound. */
export function firstIdOf(partition: number, partitions: number): string | undefined {
  if (partition <= 0 || partition >= partitions) return undefined;
  const first = Math.ceil((partition * 0x1000000) / partitions);
  return first.toString(16).padStart(6, '0').padEnd(20, '0');
}

type Part = { heads: Growing; lines: Growing; written: number };

/** Makes a place where rows are put aside: in memory while they are few, else in files. */
export function openSpill(place: SpillPlace): Spill {
  const parts = Array.from(
    { length: place.partitions },
    (): Part => ({ heads: growing(), lines: growing(), written: 0 }),
  );
  let held = 0;
  const flush = () => {
    try {
      mkdirSync(place.folder, { recursive: true });
      for (const [number, { heads, lines }] of parts.entries()) {
        if (heads.used > 0) appendFileSync(fileOf(place, number, 'heads'), heads.take());
        if (lines.used > 0) appendFileSync(fileOf(place, number, 'lines'), lines.take());
      }
    } catch (cause) {
      throw unwritable(cause, 'Nothing was imported.', place.folder);
    }
    held = 0;
  };
  return {
    partitions: place.partitions,
    add(head, lines) {
      const part = parts[partitionOf(head.id, place.partitions)];
      if (!part) throw new RangeError(`${head.id} belongs to no part.`);
      const lengths: Lengths = {
        record: part.lines.write(lines.record),
        columns: part.lines.write(lines.columns),
        rules: part.lines.write(lines.rules),
        extra: part.lines.write(lines.extra),
      };
      const length = lengths.record + lengths.columns + lengths.rules + lengths.extra;
      writeHead(part.heads.room(HEAD_LENGTH), part.heads.used - HEAD_LENGTH, head, lengths, part.written);
      part.written += length;
      held += length + HEAD_LENGTH;
      if (held > place.memory) flush();
    },
    flush,
    heads: reading(place, 'heads', (partition) => parts[partition]?.heads.bytes()),
    lines: reading(place, 'lines', (partition) => parts[partition]?.lines.bytes()),
    drop: (partition) => dropFiles(place, partition),
  };
}

/** Rows that another thread put aside and flushed. */
export function readSpill(place: SpillPlace): Spilled {
  return {
    partitions: place.partitions,
    heads: reading(place, 'heads', () => undefined),
    lines: reading(place, 'lines', () => undefined),
    drop: (partition) => dropFiles(place, partition),
  };
}

/** Removed early, the memory in which the system keeps a file serves what is written next. */
async function dropFiles(place: SpillPlace, partition: number): Promise<void> {
  const files = [fileOf(place, partition, 'heads'), fileOf(place, partition, 'lines')];
  await Promise.all(files.map((file) => rm(file, { force: true })));
}

function fileOf({ folder, name }: SpillPlace, partition: number, kind: 'heads' | 'lines'): string {
  return join(folder, `${name}-${partition}.${kind}`);
}

/**
 * Reads parts: what is in their file, then what is still held. One buffer serves them all, because large ones that are
 * thrown away fill the memory before anybody collects them.
 */
function reading(
  place: SpillPlace,
  kind: 'heads' | 'lines',
  heldOf: (partition: number) => Buffer | undefined,
): (partition: number) => Buffer {
  let buffer = Buffer.alloc(0);
  return (partition) => {
    const file = fileOf(place, partition, kind);
    const held = heldOf(partition) ?? Buffer.alloc(0);
    const written = existsSync(file) ? statSync(file).size : 0;
    if (written === 0) return held;
    if (buffer.length < written + held.length)
      buffer = Buffer.allocUnsafe(Math.ceil((written + held.length) * 1.2));
    readInto(buffer, file, written);
    held.copy(buffer, written);
    return buffer.subarray(0, written + held.length);
  };
}

function readInto(buffer: Buffer, file: string, length: number): void {
  const handle = openSync(file, 'r');
  try {
    let used = 0;
    while (used < length) {
      const read = readSync(handle, buffer, used, length - used, used);
      if (read === 0) throw new Error(`\`${file}\` ends early.`);
      used += read;
    }
  } finally {
    closeSync(handle);
  }
}

type Growing = ReturnType<typeof growing>;

/** Bytes that grow. */
function growing() {
  let buffer = Buffer.alloc(0);
  const grow = (needed: number) => {
    const wider = Buffer.allocUnsafe(Math.max(4096, needed, buffer.length * 2));
    buffer.copy(wider, 0, 0, self.used);
    buffer = wider;
  };
  const self = {
    used: 0,
    /** Adds text and gives its length in bytes. */
    write(text: string): number {
      if (text === '') return 0;
      // A UTF-16 unit takes three bytes at most.
      if (self.used + text.length * 3 > buffer.length) grow(self.used + text.length * 3);
      const length = buffer.write(text, self.used, 'utf8');
      self.used += length;
      return length;
    },
    /** The buffer with so many more bytes in use, for the caller to fill. */
    room(length: number): Buffer {
      if (self.used + length > buffer.length) grow(self.used + length);
      self.used += length;
      return buffer;
    },
    bytes: (): Buffer => buffer.subarray(0, self.used),
    /** The bytes, which are valid until more is written; it is empty afterwards. */
    take(): Buffer {
      const taken = buffer.subarray(0, self.used);
      self.used = 0;
      return taken;
    },
  };
  return self;
}
