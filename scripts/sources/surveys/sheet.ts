import { fold, normalise } from '../../../src/text/words.ts';
import { columnName } from '../formats/columnName.ts';
import { columnNames } from '../formats/headers.ts';

/** A column of a survey's export, as its header rows and first responses show it. */
export type SheetColumn = {
  /** Name under which the table has it. */
  name: string;
  /** Name under which it shall be kept. Default: `name`. */
  title?: string;
  /** Its header; empty where it is nameless. */
  header: string;
  /** Its cells in the header rows below the first. */
  below: readonly string[];
  /** Its cells in the first responses, trimmed; row by row the same in every column. */
  cells: readonly string[];
  /** Those that say something: neither empty nor `N/A`. */
  values: readonly string[];
};

type Rows = readonly (readonly string[])[];

/**
 * The columns of a table by its first rows. Nameless columns at the end that hold nothing are left out.
 * @param top First rows of the file.
 * @param at Index of the header among them.
 * @param extra Header rows below it.
 */
export function sheetOf(top: Rows, at: number, extra: number): SheetColumn[] {
  const header = top[at] ?? [];
  const below = top.slice(at + 1, at + 1 + extra);
  const responses = top.slice(at + 1 + extra).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = columnNames(header).map((name, index): SheetColumn => {
    const cells = responses.map((row) => normalise(row[index] ?? '').trim());
    return {
      name,
      header: columnName(header[index] ?? ''),
      below: below.map((row) => columnName(row[index] ?? '')),
      cells,
      values: cells.filter((cell) => !/^(?:#?n\/a|null|nan)?$/i.test(cell)),
    };
  });
  const used = ({ header: own, below: under, values }: SheetColumn) =>
    own !== '' || values.length > 0 || under.some((cell) => cell !== '');
  return columns.slice(0, columns.findLastIndex(used) + 1);
}

/** Of some columns the one with most values, of equals the first; undefined where none has any. */
export function fullest(columns: readonly SheetColumn[]): SheetColumn | undefined {
  const filled = columns.filter(({ values }) => values.length > 0);
  return filled.toSorted((a, b) => b.values.length - a.values.length)[0];
}

/** Index of the first row that holds anything; 0 where none does. */
export function headerAt(top: Rows): number {
  return Math.max(
    0,
    top.findIndex((row) => row.some((cell) => cell.trim() !== '')),
  );
}

/** A header as headers are compared: folded letters and digits only, so that `Response ID` equals `ResponseId`. */
export function headerKey(header: string): string {
  return fold(header).replace(/[^\p{L}\p{N}]+/gu, '');
}
