import { readDelimited } from './delimited.ts';
import { titleRows } from './title.ts';

const candidates = [',', ';', '\t', '|'];
/** Records of the beginning that are compared. */
const compared = 40;

/** Stands for "one column only": a character that no export holds. */
export const noDelimiter = '\u001F';

/**
 * Delimiter of the text: the one by which most of the first rows have as many cells as the header, more cells
 * winning among equals. A delimiter that is wished for is taken where the header holds it.
 *
 * @returns One character, or {@link noDelimiter} for a table of one column.
 */
export function sniffDelimiter(head: string, wished?: string): string {
  const said = separatorLine.exec(head)?.[1];
  if (said !== undefined) return said;
  if (wished !== undefined && firstRow(head).includes(wished)) return wished;
  const ranked = candidates
    .map((delimiter) => ({ delimiter, ...compare(head, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.agreement * Math.log(b.columns) - a.agreement * Math.log(a.columns));
  return ranked[0]?.delimiter ?? noDelimiter;
}

/** What Excel understands as the first line of a CSV, and writes into some. */
const separatorLine = /^"?sep=([,;\t|])"?[\r\n]/i;

function firstRow(head: string): string {
  return head.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
}

function compare(head: string, delimiter: string): { columns: number; agreement: number } {
  const rows = readDelimited(head, delimiter)
    .filter(({ cells, broken }) => broken === undefined && cells.some((cell) => cell !== ''))
    .map(({ cells }) => cells)
    .slice(0, compared);
  const table = rows.slice(titleRows(rows));
  const header = table.find((cells) => cells.some((cell) => cell.trim() !== ''));
  const columns = header?.length ?? 0;
  // The last row may be cut off where the beginning ends.
  const whole = rows.length > 2 && rows.length < compared ? rows.slice(0, -1) : rows;
  return {
    columns,
    agreement: whole.filter((cells) => cells.length === columns).length / Math.max(1, whole.length),
  };
}
