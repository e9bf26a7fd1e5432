import { didYouMean } from '../../../src/text/nearest.ts';
import { InputProblem } from '../problem.ts';
import type { FormatWish, RowEvent, Table } from '../types.ts';
import { eventBatches } from './batches.ts';
import { type GridRow, gridEvents, HEADING_ROWS, type Heading, headingOf } from './grid.ts';
import type { Input } from './input.ts';
import { EXCEL_DIGITS } from './sheetCells.ts';
import { type Sheet, sheetsOf } from './workbook.ts';

/**
 * Opens a sheet of an Excel workbook as a table: the one that is named, else the one with most rows.
 * @throws InputProblem where it cannot be read, or has no such sheet or no header.
 */
export async function xlsxTable(input: Input, wish: FormatWish): Promise<Table> {
  const sheets = await sheetsOf(input);
  const sheet = chosen(input, sheets, wish);
  const rows = gridRows(sheet);
  const heading = headingOf(rows.slice(0, HEADING_ROWS), wish);
  if (!heading) {
    throw new InputProblem(
      `The sheet \`${sheet.name}\` of \`${input.name}\` has no header row. Its first row must name the columns.`,
    );
  }
  const { columns, wording, headerLine, extra } = heading;
  const file = input.name;
  return {
    columns,
    wording,
    notices: [...otherSheets(input, sheets, sheet), ...damagedNumbers(input, sheet, heading)],
    format: { type: 'xlsx', encoding: 'utf-8', headerLine, extraHeaderRows: extra, list: sheet.name },
    shape: { file },
    batches: () => eventBatches(sheetEvents(rows, { file, ...heading })),
  };
}

/** The rows of the sheet that is read, numbered as in the workbook. */
export async function sheetRows(input: Input, wish: FormatWish): Promise<GridRow[]> {
  return gridRows(chosen(input, await sheetsOf(input), wish));
}

function* sheetEvents(rows: readonly GridRow[], reader: Heading & { file: string }): Generator<RowEvent> {
  const eventOf = gridEvents(reader);
  for (const row of rows) {
    const event = eventOf(row);
    if (event) yield event;
  }
}

function gridRows({ rows }: Sheet): GridRow[] {
  return rows.map((cells, index) => ({ line: index + 1, cells }));
}

function chosen(input: Input, sheets: readonly Sheet[], { list: wished, usualSheet }: FormatWish): Sheet {
  const named = sheets.find(({ name }) => name === (wished ?? usualSheet));
  if (named) return named;
  const names = sheets.map(({ name }) => name);
  if (wished !== undefined) {
    const guess = didYouMean(wished, names);
    throw new InputProblem(
      `\`${input.name}\` has no sheet \`${wished}\`.${guess ? ` Did you mean \`${guess}\`?` : ''} There are: ${names.map((name) => `\`${name}\``).join(', ')}. Name one with \`--sheet\`.`,
    );
  }
  const [largest] = sheets.toSorted((a, b) => filledRows(b) - filledRows(a));
  if (largest && filledRows(largest) > 0) return largest;
  throw new InputProblem(
    `\`${input.name}\` is a workbook of empty sheets. Export it again, with the voices.`,
  );
}

function filledRows({ rows }: Sheet): number {
  return rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
}

function otherSheets(input: Input, sheets: readonly Sheet[], read: Sheet): string[] {
  const others = sheets.filter((sheet) => sheet !== read && filledRows(sheet) > 0);
  if (others.length === 0) return [];
  const names = others.map((sheet) => `\`${sheet.name}\` (${rowCount(filledRows(sheet))})`).join(', ');
  return [
    `Of \`${input.name}\` the sheet \`${read.name}\` was read, not ${names}; \`--sheet\` names another.`,
  ];
}

/** Columns in which Excel has replaced the last digits of long numbers by zeros. */
function damagedNumbers(input: Input, { rounded }: Sheet, { columns }: Heading): string[] {
  return columns
    .filter((_, place) => rounded.has(place))
    .map(
      (column) =>
        `\`${column}\` of \`${input.name}\` holds numbers of more than ${EXCEL_DIGITS} digits, of which Excel keeps ${EXCEL_DIGITS}: ids in it are damaged. Export as CSV, or as text, to have them whole.`,
    );
}

function rowCount(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
