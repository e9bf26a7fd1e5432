import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InputProblem } from '../problem.ts';
import type { FormatWish, Rejected, RowEvent, Table } from '../types.ts';
import { eventBatches } from './batches.ts';
import { noDelimiter, sniffDelimiter } from './delimiter.ts';
import { decode } from './encoding.ts';
import type { Examined } from './examine.ts';
import { columnNames, extraHeaderRows, wordingOf } from './headers.ts';
import type { Input } from './input.ts';

/** A raw row of delimited text; `broken` where the file ends inside a quoted cell. */
export type CsvRow = { line: number; cells: string[]; broken?: string };

const lineBreak = /\r\n|\r|\n/g;

/**
 * Reads delimited text as RFC 4180 and the tools' habits have it: quotes with line breaks and doubled quotes inside,
 * quotes inside unquoted cells, and LF, CRLF, CR or CR CR LF at line ends, even mixed.
 *
 * @param delimiter One character.
 */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRow> {
  let unclosed: string | undefined;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    raw: true,
    max_record_size: 0,
    skip_records_with_error: true,
    on_skip: (_error, raw) => {
      unclosed = raw ?? '';
      return undefined;
    },
  });
  // An error of the source destroys the parser, so it comes out of the loop below.
  pipeline(Readable.from(text), parser, () => undefined);
  let line = 1;
  // With `raw` set the parser gives objects of this shape, which its types leave open.
  for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
    yield { line, cells: record };
    // The parser counts CR LF inside quotes twice, so lines are counted here.
    line += raw.match(lineBreak)?.length ?? 0;
  }
  if (unclosed !== undefined) yield { line, cells: [], broken: unclosed };
}

/**
 * Opens delimited text as a table.
 * @throws InputProblem where no header can be found.
 */
export async function csvTable(input: Input, examined: Examined, wish: FormatWish): Promise<Table> {
  const delimiter = sniffDelimiter(examined.head, wish.delimiter);
  const read = () => csvRows(decode(input, examined.encoding), delimiter);
  const top = await topRows(read(), wish.headerLine ?? 1);
  const header = top[0];
  if (!header)
    throw new InputProblem(`\`${input.name}\` has no header row. Its first row must name the columns.`);
  const below = top.slice(1).map((row) => row.cells);
  // A nameless column at the end counts where the rows below use it, as SurveyMonkey's further choices do.
  const widths = top.map((row) => withoutTrailingEmpty(row.cells.slice(0, header.cells.length)).length);
  const columns = columnNames(header.cells.slice(0, Math.max(...widths)));
  const extra = wish.extraHeaderRows ?? extraHeaderRows(columns, below);
  return {
    columns,
    wording: wordingOf(columns, below.slice(0, extra)),
    format: {
      type: 'csv',
      encoding: examined.encoding,
      ...(delimiter === noDelimiter ? {} : { delimiter }),
      headerLine: header.line,
      extraHeaderRows: extra,
    },
    shape: { file: input.name },
    batches: () =>
      eventBatches(rowEvents(read(), { file: input.name, columns, headerLine: header.line, extra })),
  };
}

/** The header and the rows right below it. */
async function topRows(rows: AsyncIterable<CsvRow>, from: number): Promise<CsvRow[]> {
  const top: CsvRow[] = [];
  for await (const row of rows) {
    if (row.line < from || row.broken !== undefined || (top.length === 0 && isEmpty(row.cells))) continue;
    top.push(row);
    if (top.length > 4) break;
  }
  return top;
}

type Shape = { file: string; columns: string[]; headerLine: number; extra: number };

async function* rowEvents(rows: AsyncIterable<CsvRow>, shape: Shape): AsyncGenerator<RowEvent> {
  let extra = shape.extra;
  for await (const row of rows) {
    if (row.line <= shape.headerLine) continue;
    if (row.broken === undefined && extra > 0) {
      extra -= 1;
      yield { type: 'skipped', line: row.line, rule: 'header row' };
    } else yield rowEvent(row, shape);
  }
}

function rowEvent({ line, cells, broken }: CsvRow, { file, columns }: Shape): RowEvent {
  const reject = (reason: string, value: string): Rejected => ({
    type: 'rejected',
    file,
    line,
    reason,
    value,
  });
  if (broken !== undefined) {
    const lines = broken.match(lineBreak)?.length ?? 0;
    const lost = lines > 0 ? `, which takes ${lines} more ${lines === 1 ? 'line' : 'lines'} with it` : '';
    return reject(`a quoted cell is not closed before the file ends${lost}`, broken);
  }
  if (isEmpty(cells)) return { type: 'skipped', line, rule: 'empty row' };
  const trimmed = cells.length > columns.length ? withoutTrailingEmpty(cells, columns.length) : cells;
  if (trimmed.length !== columns.length) {
    return reject(
      `has ${trimmed.length} ${trimmed.length === 1 ? 'cell' : 'cells'} where the header has ${columns.length}`,
      cells.join(' '),
    );
  }
  return {
    type: 'row',
    row: { file, line, cells: new Map(columns.map((column, index) => [column, trimmed[index] ?? ''])) },
  };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function withoutTrailingEmpty(cells: readonly string[], atLeast = 1): string[] {
  let length = cells.length;
  while (length > atLeast && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}
