/** A table: what the columns are called, and rows of as many cells. */
export type Table = {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Rows of cells. */
  readonly rows: readonly (readonly string[])[];
};

/** A table for a terminal: the first column to the left, figures to the right, two blanks between. Ends with a line break. */
export function textTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => `${line.map(padded).join('  ').trimEnd()}\n`).join('');
}
