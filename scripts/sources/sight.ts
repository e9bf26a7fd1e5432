import { readDelimited } from './formats/delimited.ts';
import { sniffDelimiter } from './formats/delimiter.ts';
import { decode } from './formats/encoding.ts';
import type { Examined } from './formats/examine.ts';
import { fromHeader, type GridRow } from './formats/grid.ts';
import type { Input } from './formats/input.ts';
import { findList, jsonRows } from './formats/json.ts';
import { jsonLinesOf } from './formats/jsonl.ts';
import { parquetTop } from './formats/parquet.ts';
import { sheetRows } from './formats/xlsx.ts';
import { openZip } from './formats/zip.ts';
import type { Sight } from './tool.ts';
import type { Cell, FormatWish, Row, RowEvent } from './types.ts';

/** Rows of a table, and objects of a list, that are looked at. */
const mostRows = 200;
const mostItems = 50;
/** Characters of JSON that are looked at, where its first objects are long. */
const mostText = 4 * 1024 * 1024;

/** Looks at the beginning of a file, as tools recognise it. */
export async function look(input: Input, examined: Examined, wish: FormatWish): Promise<Sight> {
  const { type, head } = examined;
  const nothing: Sight = { type, top: [], items: [], list: '', head, names: [] };
  if (type === 'xlsx') return { ...nothing, top: fromTop(await sheetRows(input, wish), wish) };
  if (type === 'parquet') return { ...nothing, ...parquetSight(await parquetTop(input, mostItems)) };
  if (type === 'csv') return { ...nothing, top: topRows(examined, wish) };
  if (type === 'jsonl')
    return { ...nothing, items: objectsOf(jsonLinesOf({ text: head, line: 1 }, input.name)) };
  if (type === 'zip') return { ...nothing, names: (await openZip(input)).names };
  if (type !== 'json') return nothing;
  const text = () => beginningOf(decode(input, examined.encoding));
  const list = wish.list ?? (await findList(text())) ?? '';
  const events: RowEvent[] = [];
  for await (const event of jsonRows(input.name, text(), list)) {
    events.push(event);
    if (events.length >= mostItems) break;
  }
  return { ...nothing, items: objectsOf(events), list };
}

async function* beginningOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const piece of text) {
    yield piece;
    length += piece.length;
    if (length >= mostText) return;
  }
}

/** Objects of rows that could be read: the beginning of a file ends in the midst of one. */
function objectsOf(events: readonly RowEvent[]): unknown[] {
  return events.slice(0, mostItems).flatMap((event) => (event.type === 'row' ? [event.row.value] : []));
}

/** Both forms: as objects, and as the table that those who write CSV too would write. */
function parquetSight(rows: readonly Row[]): Pick<Sight, 'top' | 'items'> {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : (cell ?? []).join('\n'));
  const body = rows.map(({ cells }) => columns.map((column) => text(cells.get(column))));
  return { items: rows.map(({ value }) => value), top: [columns, ...body] };
}

/** Rows from the header on; the last may be cut off where the beginning of the file ends. */
function topRows({ head, whole }: Examined, wish: FormatWish): (readonly string[])[] {
  const read = readDelimited(head, sniffDelimiter(head, wish.delimiter));
  const rows = (whole ? read : read.slice(0, -1)).filter(({ broken }) => broken === undefined);
  return fromTop(rows, wish);
}

function fromTop(rows: readonly GridRow[], wish: FormatWish): (readonly string[])[] {
  return fromHeader(rows, wish.headerLine)
    .slice(0, mostRows)
    .map(({ cells }) => cells);
}
