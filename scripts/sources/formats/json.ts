import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { InputProblem } from '../problem.ts';
import type { FormatWish, RowEvent, Table } from '../types.ts';
import { eventBatches } from './batches.ts';
import { decode } from './encoding.ts';
import { ExactTokenizer } from './exactNumbers.ts';
import type { Examined } from './examine.ts';
import { flatten } from './flatten.ts';
import type { Input } from './input.ts';

/** Rows looked at to name the columns. */
const sampled = 500;

/**
 * Opens a JSON file as a table: an array of objects, or the first list of objects inside an object.
 * @throws InputProblem where there is no such list.
 */
export async function jsonTable(input: Input, examined: Examined, wish: FormatWish): Promise<Table> {
  const list = wish.list ?? (await findList(decode(input, examined.encoding)));
  if (list === undefined) {
    const empty = examined.whole && /[[:]\s*\[\s*\]|^\s*\[\s*\]\s*$/.test(examined.head);
    throw new InputProblem(
      empty
        ? `\`${input.name}\` holds an empty list: there is nothing to import. Export it again, with the voices.`
        : `\`${input.name}\` holds no list of objects. Export the records as a JSON array or as JSON Lines.`,
    );
  }
  const rows = () => jsonRows(input.name, decode(input, examined.encoding), list);
  return {
    columns: await columnsOf(rows()),
    wording: new Map(),
    format: { type: 'json', encoding: examined.encoding, list },
    shape: { file: input.name },
    batches: () => eventBatches(rows()),
  };
}

/** Columns in the order in which the first rows name them. */
export async function columnsOf(rows: AsyncIterable<RowEvent>): Promise<string[]> {
  const columns = new Set<string>();
  let count = 0;
  for await (const event of rows) {
    if (event.type === 'row') for (const column of event.row.cells.keys()) columns.add(column);
    count += 1;
    if (count >= sampled) break;
  }
  return [...columns];
}

/** Pieces of text that hold one line at most, with the line's number. */
async function* linePieces(text: AsyncIterable<string>): AsyncGenerator<{ piece: string; line: number }> {
  let line = 1;
  for await (const chunk of text) {
    for (const piece of chunk.split(/(?<=\n)/)) {
      yield { piece, line };
      if (piece.endsWith('\n')) line += 1;
    }
  }
}

/**
 * Path of the first array whose first item is an object: keys joined by dots, empty for the top, `*` for the arrays of
 * pages that an array at the top holds.
 */
export async function findList(text: AsyncIterable<string>): Promise<string | undefined> {
  const tokenizer = new Tokenizer();
  const path: { array: boolean; key: string }[] = [];
  let found: string | undefined;
  let previous: TokenType | undefined;
  let key = '';
  tokenizer.onToken = ({ token, value }) => {
    if (found !== undefined) return;
    if (token === TokenType.LEFT_BRACE && previous === TokenType.LEFT_BRACKET) {
      const named = path.slice(1).map((part) => part.key);
      if (path.every(isNamed)) found = named.join('.');
      else if (path.length === 2 && path.every(({ array }) => array)) found = '*';
    }
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      path.push({ array: token === TokenType.LEFT_BRACKET, key });
      key = '';
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) path.pop();
    else if (
      token === TokenType.STRING &&
      (previous === TokenType.LEFT_BRACE || previous === TokenType.COMMA)
    ) {
      key = path.at(-1)?.array ? '' : String(value);
    }
    previous = token;
  };
  tokenizer.onError = () => undefined;
  for await (const { piece } of linePieces(text)) {
    if (found === undefined && !tokenizer.isEnded) tokenizer.write(piece);
    else break;
  }
  return found;
}

/** Whether an array's own place can be named by keys alone: no array lies above another. */
function isNamed(part: { array: boolean }, index: number, path: readonly unknown[]): boolean {
  return !part.array || index === path.length - 1;
}

/** The rows of a list in a JSON text, object by object; several documents may stand one behind the other. */
export async function* jsonRows(
  file: string,
  text: AsyncIterable<string>,
  list: string,
): AsyncGenerator<RowEvent> {
  const parser = rowParser(list);
  let last = 1;
  for await (const { piece, line } of linePieces(text)) {
    last = line;
    yield* parser.read(piece, line).map((found) => rowEvent(file, found));
    if (parser.failed()) break;
  }
  if (parser.failed() || !parser.complete()) {
    yield {
      type: 'rejected',
      file,
      line: last,
      reason: 'the JSON breaks off or is malformed here; nothing after it was read',
      value: '',
    };
  }
}

type Found = { line: number; value: unknown };

/** Assembles the objects of one list while tokens arrive, and remembers the line on which each began. */
function rowParser(list: string) {
  const depthOfRows = list === '' ? 1 : list.split('.').length + 1;
  const tokenizer = new ExactTokenizer();
  // Programs that fetch page by page write one document behind the other.
  const assembler = new TokenParser({
    paths: [list === '' ? '$.*' : `$.${list}.*`],
    keepStack: false,
    separator: '',
  });
  let begun = false;
  let found: Found[] = [];
  let depth = 0;
  let line = 1;
  let began = 1;
  let failed = false;
  assembler.onValue = ({ value }) => {
    found.push({ line: began, value });
  };
  assembler.onError = tokenizer.onError = () => {
    failed = true;
  };
  tokenizer.onToken = (token) => {
    begun = true;
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) {
      if (depth === depthOfRows) began = line;
      depth += 1;
    } else if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth -= 1;
    if (!failed) assembler.write(tokenizer.exact(token));
  };
  return {
    read(piece: string, at: number): Found[] {
      line = at;
      if (!tokenizer.isEnded) tokenizer.write(piece);
      const rows = found;
      found = [];
      return rows;
    },
    failed: () => failed,
    complete: () => begun && depth === 0,
  };
}

/** A parsed value as an event; what is no object is rejected. */
export function rowEvent(file: string, { line, value }: Found): RowEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { type: 'rejected', file, line, reason: 'is no JSON object', value: shownJson(value) };
  }
  const cells = flatten(value);
  if (!cells) {
    return { type: 'rejected', file, line, reason: 'is nested too deeply for a row of a table', value: '' };
  }
  const empty = [...cells.values()].every((cell) => cell.length === 0);
  return empty
    ? { type: 'skipped', line, rule: 'empty row' }
    : { type: 'row', row: { file, line, cells, value } };
}

/** Of a list only the fact, for it may be nested without end. */
function shownJson(value: unknown): string {
  return Array.isArray(value) ? '[…]' : (JSON.stringify(value) ?? '');
}
