import { isDeepStrictEqual } from 'node:util';
import type { FormatWish, RowEvent } from '../types.ts';
import { type ColumnIndex, columnIndex, RowCells } from './cells.ts';
import { columnNames, extraHeaderRows, wordingOf } from './headers.ts';
import { titleRows } from './title.ts';

/** A row of raw cells, of delimited text or of a sheet. */
export type GridRow = {
  /** Line, or number of the row, counted from 1. */
  line: number;
  /** Its cells, untrimmed. */
  cells: readonly string[];
};

/** What the first rows of a grid say of all. */
export type Heading = {
  /** Columns of the header. */
  columns: string[];
  /** Wording of questions from further header rows, by column. */
  wording: Map<string, string>;
  /** Line of the header. */
  headerLine: number;
  /** Last line of the header rows. */
  lastHeaderLine: number;
  /** Rows below the header that are no voices. */
  extra: number;
};

/** Rows that are looked at to find the header. */
export const HEADING_ROWS = 25;

/**
 * Finds the header: the first row that is not empty and no title over the table, unless its line is wished for.
 * @param rows The first rows, at most {@link HEADING_ROWS}.
 * @returns Undefined where there is none.
 */
export function headingOf(rows: readonly GridRow[], wish: FormatWish): Heading | undefined {
  const [header, ...below] = fromHeader(rows, wish.headerLine).slice(0, 5);
  if (!header) return undefined;
  // A nameless column at the end counts where the rows below use it, as SurveyMonkey's further choices do.
  const widths = [header, ...below].map(
    ({ cells }) => withoutTrailingEmpty(cells.slice(0, header.cells.length)).length,
  );
  const columns = columnNames(header.cells.slice(0, Math.max(...widths)));
  const under = below.map(({ cells }) => cells);
  const extra = wish.extraHeaderRows ?? extraHeaderRows(columns, under);
  return {
    columns,
    wording: wordingOf(columns, under.slice(0, extra)),
    headerLine: header.line,
    lastHeaderLine: below[extra - 1]?.line ?? header.line,
    extra,
  };
}

/** The rows from the header on. */
export function fromHeader<R extends GridRow>(rows: readonly R[], headerLine?: number): R[] {
  const titles = titleRows(rows.slice(0, HEADING_ROWS).map(({ cells }) => cells));
  const top = headerLine === undefined ? rows.slice(titles) : rows.filter(({ line }) => line >= headerLine);
  const at = top.findIndex(({ cells }) => !isEmpty(cells) && !isSeparatorLine(cells));
  return at < 0 ? [] : top.slice(at);
}

/** Excel's first line of a CSV, which names its delimiter. */
function isSeparatorLine(cells: readonly string[]): boolean {
  return /^sep=[,;\t|]?$/i.test(cells.join(''));
}

/** How rows of cells become events. */
export type GridReader = {
  /** Name of the file. */
  file: string;
  /** Columns of the header. */
  columns: readonly string[];
  /** Line of the header. */
  headerLine: number;
  /** Last line of the header rows. */
  lastHeaderLine: number;
};

/** Makes the function that turns rows of cells into events; undefined for what stands above the header, and for it. */
export function gridEvents(reader: GridReader): (row: GridRow) => RowEvent | undefined {
  const places = columnIndex(reader.columns);
  return (row) => {
    if (row.line <= reader.headerLine) return undefined;
    if (row.line <= reader.lastHeaderLine) return { type: 'skipped', line: row.line, rule: 'header row' };
    return gridEvent(row, reader, places);
  };
}

function gridEvent({ line, cells }: GridRow, { file, columns }: GridReader, places: ColumnIndex): RowEvent {
  if (isEmpty(cells)) return { type: 'skipped', line, rule: 'empty row' };
  const width = columns.length;
  // Files that were joined to one hold their header again.
  if (width > 1 && cells[0]?.trim() === columns[0] && isDeepStrictEqual(columnNames(cells), columns))
    return { type: 'skipped', line, rule: 'header row' };
  const trimmed = cells.length > width ? withoutTrailingEmpty(cells, width) : cells;
  if (trimmed.length === width) {
    return { type: 'row', row: { file, line, cells: new RowCells(places, trimmed) } };
  }
  return {
    type: 'rejected',
    file,
    line,
    reason: `has ${trimmed.length} ${trimmed.length === 1 ? 'cell' : 'cells'} where the header has ${width}`,
    value: cells.join(' '),
  };
}

function isEmpty(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function withoutTrailingEmpty(cells: readonly string[], atLeast = 1): readonly string[] {
  let length = cells.length;
  while (length > atLeast && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}
