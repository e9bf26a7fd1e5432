/** A raw row of a table of text. */
export type CsvRow = {
  /** Line on which it begins. */
  line: number;
  /** Its cells, untrimmed. */
  cells: string[];
  /** The raw text from the row's beginning, where the text ends inside a quoted cell; absent elsewhere. */
  broken?: string;
};

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const MARK = 0xfeff;

/** How a line can end: as tools write it, and as CR CR LF where a program translated line ends twice. */
const lineEnd = /\r?\r\n|\n|\r/g;

/** Number of line ends in a text: LF, CRLF, CR and CR CR LF are one each. */
export function countLines(text: string): number {
  if (text.includes('\r')) return text.match(lineEnd)?.length ?? 0;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * Reads the rows of delimited text as RFC 4180 and the tools' habits have it: quotes with line breaks and doubled
 * quotes inside, quotes as plain characters inside unquoted cells, a closing quote with more behind it (both quotes
 * are kept then), a byte order mark before a quote, and LF, CRLF, CR or CR CR LF at line ends, even mixed.
 *
 * @param text Whole rows.
 * @param delimiter One character.
 * @param line Line on which the text begins. Default: 1.
 */
export function readDelimited(text: string, delimiter: string, line = 1): CsvRow[] {
  return [...delimitedRows(text, delimiter, line)];
}

/** The same rows one by one, for whoever looks at each only once. */
export function* delimitedRows(text: string, delimiter: string, line = 1): Generator<CsvRow> {
  const cursor = cursorOf(text, delimiter, line);
  while (cursor.at < text.length) yield readRow(cursor);
}

type Cursor = {
  text: string;
  sign: number;
  /** Where reading goes on. */
  at: number;
  /** Line of that place. */
  line: number;
  /** Whether the text ended inside a quoted cell. */
  unclosed: boolean;
  /** Where an unquoted cell that begins or goes on at a place ends. */
  cellEnd: (from: number) => number;
};

function cursorOf(text: string, delimiter: string, line: number): Cursor {
  const ends = [nextOf(text, delimiter), nextOf(text, '\n'), nextOf(text, '\r')] as const;
  return {
    text,
    sign: delimiter.charCodeAt(0),
    at: 0,
    line,
    unclosed: false,
    cellEnd: (from) => Math.min(ends[0](from), ends[1](from), ends[2](from)),
  };
}

/** Finds a character at or behind a place that only grows; the end of the text where there is none. */
function nextOf(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    const next = text.indexOf(sign, from);
    found = next < 0 ? text.length : next;
    return found;
  };
}

function readRow(cursor: Cursor): CsvRow {
  const { text, sign, line, at: start } = cursor;
  const cells = [readCell(cursor)];
  while (text.charCodeAt(cursor.at) === sign && !cursor.unclosed) {
    cursor.at += 1;
    cells.push(readCell(cursor));
  }
  if (cursor.unclosed) return { line, cells: [], broken: text.slice(start) };
  const end = lineEndLength(text, cursor.at);
  cursor.at += end;
  cursor.line += 1;
  // What translated the line ends of the rows twice did so inside their cells.
  return { line, cells: end === 3 ? cells.map((cell) => cell.replaceAll('\r\r\n', '\n')) : cells };
}

function readCell(cursor: Cursor): string {
  const { text } = cursor;
  if (text.charCodeAt(cursor.at) === MARK && text.charCodeAt(cursor.at + 1) === QUOTE) cursor.at += 1;
  if (text.charCodeAt(cursor.at) === QUOTE) return readQuoted(cursor);
  const start = cursor.at;
  cursor.at = cursor.cellEnd(start);
  return text.slice(start, cursor.at);
}

function readQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const close = closingQuote(text, cursor.at + 1);
  if (close < 0) {
    cursor.unclosed = true;
    cursor.at = text.length;
    return '';
  }
  const raw = text.slice(cursor.at + 1, close);
  const inside = raw.includes('"') ? raw.replaceAll('""', '"') : raw;
  cursor.line += countLines(raw);
  const end = cursor.cellEnd(close + 1);
  cursor.at = end;
  return end === close + 1 ? inside : `"${inside}"${text.slice(close + 1, end)}`;
}

/** Place of the quote that closes a cell, doubled ones passed over; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function lineEndLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== CR) return 1;
  if (text.charCodeAt(at + 1) === LF) return 2;
  return text.charCodeAt(at + 1) === CR && text.charCodeAt(at + 2) === LF ? 3 : 1;
}
