import { RowCells } from '../formats/cells.ts';
import type { Cell, Layout, Row, RowEvent, SkipRule } from '../types.ts';

/** A row in place of another, on the same line of the same file. */
export function rowInstead(row: Row, cells: Readonly<Record<string, Cell>>): RowEvent {
  return { type: 'row', row: { file: row.file, line: row.line, cells: new Map(Object.entries(cells)) } };
}

/** A row with some cells changed; the others stay, in their order. */
export function rowWith(row: Row, changed: Readonly<Record<string, Cell>>): RowEvent {
  if (row.cells instanceof RowCells) {
    let cells = row.cells;
    for (const column of Object.keys(changed)) cells = cells.with(column, changed[column] ?? '');
    return { type: 'row', row: { file: row.file, line: row.line, cells } };
  }
  const cells = new Map<string, Cell>();
  // Column by column: a list of pairs for every row would cost more than the rest of reading it.
  for (const column of row.cells.keys()) cells.set(column, row.cells.get(column) ?? '');
  for (const column of Object.keys(changed)) cells.set(column, changed[column] ?? '');
  return { type: 'row', row: { file: row.file, line: row.line, cells } };
}

/** A row passed over. */
export function skipped(row: Row, rule: SkipRule): RowEvent {
  return { type: 'skipped', line: row.line, rule };
}

/** Column that the row functions of reviews add: when a review, or the reply to it, was last changed. */
export const revisedColumn = 'last change';

/**
 * The latest of the moments that some cells hold; of those written in ways that do not sort, the last one.
 * @param columns Columns of moments, the later ones as a rule behind the earlier ones.
 */
export function latestOf(row: Row, columns: readonly string[]): string {
  let latest = '';
  let last = '';
  let sortable = true;
  for (const column of columns) {
    const cell = row.cells.get(column);
    const moment = typeof cell === 'string' ? cell.trim() : '';
    if (moment === '') continue;
    last = moment;
    if (moment > latest) latest = moment;
    sortable &&= sorts.test(moment);
  }
  return sortable ? latest : last;
}

/** Moments that sort as text: ISO 8601, and milliseconds or seconds since 1970. */
const sorts = /^(?:\d{4}-\d{2}-\d{2}.*|\d{13}|\d{10})$/;

/** The column names that a layout holds under a key. */
export function columnsIn(layout: Layout, key: string): string[] {
  const columns = layout[key];
  return Array.isArray(columns) ? columns.filter((column) => typeof column === 'string') : [];
}

/** Adds to a row when it was last changed, by the columns of moments that `layout.moments` names. */
export function withLastChange(layout: Layout): (row: Row) => readonly RowEvent[] {
  const moments = columnsIn(layout, 'moments');
  if (moments.length === 0) return (row) => [{ type: 'row', row }];
  return (row) => [rowWith(row, { [revisedColumn]: latestOf(row, moments) })];
}
