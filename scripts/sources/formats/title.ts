/** Share of the rows below a header that must be as wide as it is. */
const mostly = 0.8;
/** Cells that a header below a title has at least. */
const leastColumns = 3;

/**
 * How many rows stand above the header because they are a title: rows of one cell, the first, or of half as many cells
 * as the row below them has, which is as wide as nearly all the others and holds no number. Names of groups of columns stand above it too.
 * @param rows The first rows of a table, as cells.
 */
export function titleRows(rows: readonly (readonly string[])[]): number {
  let above = 0;
  for (const [index, cells] of rows.entries()) {
    const below = rows.slice(index + 1);
    if (groups(cells, below)) return index + 1;
    if (isHeading(cells, below) && rows.slice(0, index).every((row) => isTitle(row, cells)))
      return above > 0 ? index : 0;
    if (!isBlank(cells)) above += 1;
  }
  return 0;
}

/**
 * Whether a row names groups of columns, each over its first one, as joined cells of a sheet are written: the row
 * below names every column, and the row below that holds numbers or dates.
 */
function groups(
  cells: readonly string[],
  [names = [], voices = []]: readonly (readonly string[])[],
): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const gaps = cells.length === names.length && filled.length > 1 && filled.length * 2 <= names.length;
  if (!gaps || cells[0]?.trim() === '' || filled.some((cell) => /\?\s*$/.test(cell))) return false;
  const named = new Set(names.map((cell) => cell.trim())).size === names.length && !names.some(isBlankCell);
  return named && !names.some(isNumber) && voices.some(isNumber);
}

function isBlankCell(cell: string): boolean {
  return cell.trim() === '';
}

/** Whether a cell holds a number or a date, and no words. */
function isNumber(cell: string): boolean {
  return /^[\d.,:/ -]+$/.test(cell.trim());
}

function isTitle(cells: readonly string[], header: readonly string[]): boolean {
  const first = cells[0]?.trim() ?? '';
  const isLonely = cells.filter((cell) => cell.trim() !== '').length === 1;
  // A lonely question is the header of a survey whose choices stand below it.
  return (
    isBlank(cells) || (isLonely && first !== '' && !first.endsWith('?')) || cells.length * 2 <= header.length
  );
}

function isHeading(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  // In sentences of a single column a blank stands behind the comma.
  if (filled.length < leastColumns || cells.slice(1).some((cell) => cell.startsWith(' '))) return false;
  if (filled.some(isNumber)) return false;
  const others = below.filter((row) => !isBlank(row));
  const same = others.filter(({ length }) => length === cells.length).length;
  return same > 0 && same >= others.length * mostly;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every(isBlankCell);
}
