import type { Cell, Row, RowEvent, SkipRule } from '../types.ts';

/** A row in place of another, on the same line of the same file. */
export function rowInstead(row: Row, cells: Readonly<Record<string, Cell>>): RowEvent {
  return { type: 'row', row: { file: row.file, line: row.line, cells: new Map(Object.entries(cells)) } };
}

/** A row with some cells changed; the others stay, in their order. */
export function rowWith(row: Row, changed: Readonly<Record<string, Cell>>): RowEvent {
  const cells = new Map([...row.cells, ...Object.entries(changed)]);
  return { type: 'row', row: { file: row.file, line: row.line, cells } };
}

/** A row passed over. */
export function skipped(row: Row, rule: SkipRule): RowEvent {
  return { type: 'skipped', line: row.line, rule };
}
