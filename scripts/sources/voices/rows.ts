import type { Cell, Layout, Row, RowEvent, SkipRule } from '../types.ts';

/** A row in place of another, on the same line of the same file. */
export function rowInstead(row: Row, cells: Readonly<Record<string, Cell>>): RowEvent {
  return { type: 'row', row: { file: row.file, line: row.line, cells: new Map(Object.entries(cells)) } };
}

/** A row with some cells changed; the others stay, in their order. */
export function rowWith(row: Row, changed: Readonly<Record<string, Cell>>): RowEvent {
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
  const moments = columns.flatMap((column) => {
    const cell = row.cells.get(column);
    return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [];
  });
  const sortable = moments.every((moment) => /^(?:\d{4}-\d{2}-\d{2}.*|\d{13}|\d{10})$/.test(moment));
  return (sortable ? moments.toSorted() : moments).at(-1) ?? '';
}

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
