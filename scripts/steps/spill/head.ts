/** What is kept of a row beside its lines: fixed bytes, so that rows are sorted and compared without being parsed. */
export type Head = {
  /** Id of the record, 20 hex digits. */
  id: string;
  /** Hash of the raw cells, 64 hex digits. */
  content: string;
  /** Number of the file in the command, the batch in the file, the row in the batch: together the order of the rows. */
  file: number;
  batch: number;
  row: number;
  /** Year and month as a number, 202603; 0 for none. */
  month: number;
  /** Fingerprint of the moment of the revision; equal moments are equal, 0 for none. */
  revision: number;
  /** {@link FLAGS} that hold. */
  flags: number;
};

/** What can be said of a spilled row, as bits. */
export const FLAGS = {
  /** The id comes from the content, so that identical rows must be numbered. */
  byContent: 1,
  /** No row, but the id under which an earlier import may have kept it. */
  formerId: 2,
  /** Moved under another id; what stays here is a former id that counts only where the content is the same. */
  moved: 4,
  /** Its column code names themes that nobody knows yet. */
  drafts: 8,
  /** It counts only because it has a key. */
  onlyByKey: 16,
  /** Its codes name themes, stages, a sentiment. */
  themes: 32,
  stages: 64,
  sentiment: 128,
  /** Columns of the mapping are absent from its file. */
  absent: 256,
} as const;

/** Lengths in bytes of the parts of a row's lines: the record, codes of columns, codes of rules, what was absent. */
export type Lengths = { record: number; columns: number; rules: number; extra: number };

/** Bytes of a head. */
export const HEAD_LENGTH = 88;

const at = {
  id: 0,
  content: 10,
  file: 42,
  batch: 44,
  row: 48,
  month: 52,
  revision: 56,
  flags: 60,
  offset: 64,
  record: 72,
  columns: 76,
  rules: 80,
  extra: 84,
} as const;
const idBytes = 10;
const contentBytes = 32;

/** Writes a head at a place of a buffer. @param offset Where the row's lines begin in the file of lines. */
export function writeHead(to: Buffer, place: number, head: Head, lengths: Lengths, offset: number): void {
  writeHex(to, place + at.id, head.id, idBytes);
  writeHex(to, place + at.content, head.content, contentBytes);
  to[place + at.file] = head.file;
  to[place + at.file + 1] = head.file >>> 8;
  writeNumber(to, place + at.batch, head.batch);
  writeNumber(to, place + at.row, head.row);
  writeNumber(to, place + at.month, head.month);
  writeNumber(to, place + at.revision, head.revision);
  writeNumber(to, place + at.flags, head.flags);
  writeNumber(to, place + at.offset, offset % wordSize);
  writeNumber(to, place + at.offset + 4, Math.floor(offset / wordSize));
  writeNumber(to, place + at.record, lengths.record);
  writeNumber(to, place + at.columns, lengths.columns);
  writeNumber(to, place + at.rules, lengths.rules);
  writeNumber(to, place + at.extra, lengths.extra);
}

/** Numbers of 32 bits. */
const wordSize = 2 ** 32;

/** 32 bits, the low byte first. For so few bytes leaving the script would cost more than it does. */
function writeNumber(to: Buffer, place: number, value: number): void {
  to[place] = value;
  to[place + 1] = value >>> 8;
  to[place + 2] = value >>> 16;
  to[place + 3] = value >>> 24;
}

/** What a hexadecimal digit in lower case means, by its character code. */
const digits = new Uint8Array(128);
for (const [value, digit] of [...'0123456789abcdef'].entries()) digits[digit.charCodeAt(0)] = value;

function writeHex(to: Buffer, place: number, text: string, bytes: number): void {
  for (let byte = 0; byte < bytes; byte += 1) {
    const high = digits[text.charCodeAt(byte * 2)] ?? 0;
    const low = digits[text.charCodeAt(byte * 2 + 1)] ?? 0;
    to[place + byte] = high * 16 + low;
  }
}

/** Reads the head at a place of a buffer. */
export function readHead(from: Buffer, place: number): Head {
  return {
    id: from.toString('hex', place + at.id, place + at.id + idBytes),
    content: from.toString('hex', place + at.content, place + at.content + contentBytes),
    file: from.readUInt16LE(place + at.file),
    batch: from.readUInt32LE(place + at.batch),
    row: from.readUInt32LE(place + at.row),
    month: from.readUInt32LE(place + at.month),
    revision: from.readUInt32LE(place + at.revision),
    flags: readFlags(from, place),
  };
}

/** Flags of the head at a place. */
export function readFlags(from: Buffer, place: number): number {
  return from.readUInt32LE(place + at.flags);
}

/** Id of the head at a place. */
export function readId(from: Buffer, place: number): string {
  return from.toString('hex', place + at.id, place + at.id + idBytes);
}

/** Month of the head at a place, as a number. */
export function readMonth(from: Buffer, place: number): number {
  return from.readUInt32LE(place + at.month);
}

/** Where the lines of the head at a place stand in the file of lines. */
export function readExtent(from: Buffer, place: number): Lengths & { offset: number } {
  return {
    offset: from.readUInt32LE(place + at.offset) + from.readUInt32LE(place + at.offset + 4) * wordSize,
    record: from.readUInt32LE(place + at.record),
    columns: from.readUInt32LE(place + at.columns),
    rules: from.readUInt32LE(place + at.rules),
    extra: from.readUInt32LE(place + at.extra),
  };
}
