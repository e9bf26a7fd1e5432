import { headerAt, headerKey, type SheetColumn, sheetOf } from '../surveys/sheet.ts';
import { columnKey } from './labels.ts';

/** A column of a Qualtrics export. */
export type QualtricsColumn = {
  /** The column as the file has it. */
  column: SheetColumn;
  /** What Qualtrics calls it: its name, or in the legacy layout (`V1`, `V2` ...) what stands below; empty where nameless. */
  name: string;
  /** `name` or the import id, for comparing. */
  key: string;
  /** Import id, such as `QID5_TEXT`; empty where the file has none. */
  importId: string;
  /** Wording. Empty where the file has none. */
  wording: string;
  /** Time zone that the import id names. */
  timeZone?: string;
};

/** The header rows of a Qualtrics export. */
export type QualtricsHeader = {
  /** Its columns. */
  columns: QualtricsColumn[];
  /** Header rows below the first. */
  extra: number;
  /** Whether one of them holds import ids. */
  hasIds: boolean;
  /** Whether a header row holds wordings. */
  hasWording: boolean;
};

const holdsIds = (row: readonly string[]) => row.some((cell) => /\{\s*"ImportId"\s*:/.test(cell));
const legacyName = /^V\d+$/;

/** Reads the header rows of a Qualtrics export, today's (names, wording, import ids) or legacy (no import ids). */
export function qualtricsHeader(top: readonly (readonly string[])[]): QualtricsHeader {
  const at = headerAt(top);
  const below = top.slice(at + 1, at + 4);
  const idRow = below.findIndex(holdsIds);
  const extra = idRow >= 0 ? idRow + 1 : repeatsHeader(top[at] ?? [], below[0] ?? []) ? 1 : 0;
  const wordingRow = idRow === 0 ? undefined : extra > 0 ? 0 : undefined;
  const columns = sheetOf(top, at, extra).map((column): QualtricsColumn => {
    const { importId, timeZone } = readId(idRow < 0 ? '' : (column.below[idRow] ?? ''));
    const wording = wordingRow === undefined ? '' : (column.below[wordingRow] ?? '');
    // In the legacy layout the row of wordings holds the names of V1, V2 and so on.
    const name = legacyName.test(column.header) ? wording : column.header;
    const known = importId === '' || /QID/.test(importId) ? name : importId;
    const key = columnKey(headerKey(known));
    return { column, name, key, importId, wording, ...(timeZone ? { timeZone } : {}) };
  });
  return { columns, extra, hasIds: idRow >= 0, hasWording: wordingRow !== undefined };
}

function repeatsHeader(header: readonly string[], below: readonly string[]): boolean {
  if (legacyName.test(header[0]?.trim() ?? '')) return isId(below[0]);
  const ids = header.findIndex(isId);
  return ids >= 0 && isId(below[ids]);
}

/** Whether a cell of a header row names the response ids. */
function isId(cell = ''): boolean {
  return columnKey(headerKey(cell)) === 'responseid';
}

function readId(cell: string): { importId: string; timeZone?: string } {
  const importId = /"ImportId"\s*:\s*"([^"]*)"/.exec(cell)?.[1] ?? '';
  const zone = /"timeZone"\s*:\s*"([^"]*)"/.exec(cell)?.[1];
  const timeZone = zone === 'Z' ? 'UTC' : zone;
  return { importId, ...(timeZone !== undefined && isTimeZone(timeZone) ? { timeZone } : {}) };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
