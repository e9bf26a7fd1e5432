import type { RowEvent, Table } from '../types.ts';
import { decode } from './encoding.ts';
import { parseExactly } from './exactNumbers.ts';
import type { Examined } from './examine.ts';
import type { Input } from './input.ts';
import { columnsOf, rowEvent } from './json.ts';

/** Opens JSON Lines as a table: one object a line; a line that is none is rejected and the next one read. */
export async function jsonLinesTable(input: Input, examined: Examined): Promise<Table> {
  const rows = () => lineRows(input.name, decode(input, examined.encoding));
  return {
    columns: await columnsOf(rows()),
    wording: new Map(),
    format: { type: 'jsonl', encoding: examined.encoding },
    rows,
  };
}

async function* lineRows(file: string, text: AsyncIterable<string>): AsyncGenerator<RowEvent> {
  let line = 1;
  for await (const content of wholeLines(text)) {
    if (content.trim() !== '') yield parsed(file, line, content);
    line += 1;
  }
}

async function* wholeLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parsed(file: string, line: number, content: string): RowEvent {
  try {
    const value = parseExactly(content);
    return rowEvent(file, { line, value });
  } catch {
    return { type: 'rejected', file, line, reason: 'is no JSON', value: content };
  }
}
