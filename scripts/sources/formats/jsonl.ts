import type { Batch, RowEvent, Table } from '../types.ts';
import { decode } from './encoding.ts';
import { parseExactly } from './exactNumbers.ts';
import type { Examined } from './examine.ts';
import type { Input } from './input.ts';
import { columnsOf, rowEvent } from './json.ts';

/** Characters of text that are handed on together, about. */
const together = 256 * 1024;

/** Opens JSON Lines as a table: one object a line; a line that is none is rejected and the next one read. */
export async function jsonLinesTable(input: Input, examined: Examined): Promise<Table> {
  const batches = () => linePieces(decode(input, examined.encoding));
  return {
    columns: await columnsOf(eventsOf(batches(), input.name)),
    wording: new Map(),
    format: { type: 'jsonl', encoding: examined.encoding },
    shape: { file: input.name, reader: { type: 'jsonl' } },
    batches,
  };
}

async function* eventsOf(batches: AsyncIterable<Batch>, file: string): AsyncGenerator<RowEvent> {
  for await (const batch of batches) if (batch.kind === 'text') yield* jsonLinesOf(batch, file);
}

/** Pieces of whole lines. */
async function* linePieces(text: AsyncIterable<string>): AsyncGenerator<Batch> {
  let rest = '';
  let line = 1;
  for await (const chunk of text) {
    rest += chunk;
    const end = rest.length < together ? -1 : rest.lastIndexOf('\n');
    if (end < 0) continue;
    const piece = rest.slice(0, end + 1);
    yield { kind: 'text', text: piece, line };
    line += piece.split('\n').length - 1;
    rest = rest.slice(end + 1);
  }
  if (rest !== '') yield { kind: 'text', text: rest, line };
}

/** The rows of a piece of JSON Lines. */
export function jsonLinesOf(batch: { text: string; line: number }, file: string): RowEvent[] {
  return batch.text
    .split('\n')
    .flatMap((content, index) => (content.trim() === '' ? [] : [parsed(file, batch.line + index, content)]));
}

function parsed(file: string, line: number, content: string): RowEvent {
  try {
    const value = parseExactly(content);
    return rowEvent(file, { line, value });
  } catch {
    return { type: 'rejected', file, line, reason: 'is no JSON', value: content };
  }
}
