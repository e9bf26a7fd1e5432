import { InputProblem } from '../problem.ts';
import type { CsvReader, FormatWish, RowEvent, Table } from '../types.ts';
import { cutRows, type Piece } from './cut.ts';
import { type CsvRow, countLines, delimitedRows, readDelimited } from './delimited.ts';
import { noDelimiter, sniffDelimiter } from './delimiter.ts';
import { decode } from './encoding.ts';
import type { Examined } from './examine.ts';
import { gridEvents, HEADING_ROWS, headingOf } from './grid.ts';
import type { Input } from './input.ts';

/**
 * Opens delimited text as a table.
 * @throws InputProblem where no header can be found.
 */
export async function csvTable(input: Input, examined: Examined, wish: FormatWish): Promise<Table> {
  const delimiter = sniffDelimiter(examined.head, wish.delimiter);
  const pieces = () => cutRows(decode(input, examined.encoding), input.name, delimiter);
  const heading = headingOf(await firstRows(pieces(), delimiter, wish.headerLine ?? 1), wish);
  if (!heading)
    throw new InputProblem(`\`${input.name}\` has no header row. Its first row must name the columns.`);
  const { columns, wording, headerLine, lastHeaderLine, extra } = heading;
  return {
    columns,
    wording,
    format: {
      type: 'csv',
      encoding: examined.encoding,
      ...(delimiter === noDelimiter ? {} : { delimiter }),
      headerLine,
      extraHeaderRows: extra,
    },
    shape: {
      file: input.name,
      reader: { type: 'csv', delimiter, columns, headerLine, lastHeaderLine },
    },
    async *batches() {
      for await (const piece of pieces()) yield { kind: 'text', ...piece };
    },
  };
}

/** The header and the rows around it. */
async function firstRows(pieces: AsyncIterable<Piece>, delimiter: string, from: number): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const { text, line } of pieces) {
    const whole = readDelimited(text, delimiter, line).filter(({ broken }) => broken === undefined);
    rows.push(...whole.filter((row) => row.line >= from).slice(0, HEADING_ROWS - rows.length));
    if (rows.length >= HEADING_ROWS) break;
  }
  return rows;
}

/** The rows of a piece of delimited text; it depends on nothing else, so that any thread can read it. */
export function* csvRowsOf(piece: Piece, file: string, reader: CsvReader): Generator<RowEvent> {
  const { columns, headerLine, lastHeaderLine } = reader;
  const eventOf = gridEvents({ file, columns, headerLine, lastHeaderLine });
  for (const row of delimitedRows(piece.text, reader.delimiter, piece.line)) {
    const event = row.broken === undefined ? eventOf(row) : unclosed(file, row.line, row.broken);
    if (event) yield event;
  }
}

function unclosed(file: string, line: number, broken: string): RowEvent {
  const lines = countLines(broken);
  const lost = lines > 0 ? `, which takes ${lines} more ${lines === 1 ? 'line' : 'lines'} with it` : '';
  const reason = `a quoted cell is not closed before the file ends${lost}`;
  return { type: 'rejected', file, line, reason, value: broken };
}
