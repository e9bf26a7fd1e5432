import { eventBatches } from '../formats/batches.ts';
import { decode } from '../formats/encoding.ts';
import { parseExactly } from '../formats/exactNumbers.ts';
import { examine } from '../formats/examine.ts';
import type { Input } from '../formats/input.ts';
import { jsonLinesOf } from '../formats/jsonl.ts';
import { InputProblem } from '../problem.ts';
import type { Sight } from '../tool.ts';
import type { RowEvent, Table } from '../types.ts';
import { isObject, type JsonObject } from './objects.ts';

/** Bytes of a JSON document that is read at once; a list of records is read piece by piece and may be larger. */
const mostBytes = 64 * 1024 * 1024;

/** The object that a JSON file is, where its beginning holds it whole; undefined where it is a list or larger. */
export function wholeObject({ type, head }: Sight): JsonObject | undefined {
  if (type !== 'json' || !/^\s*\{/.test(head)) return undefined;
  try {
    const value: unknown = JSON.parse(head);
    return isObject(value) ? value : undefined;
  } catch {
    // The beginning of a larger file ends in the midst of it.
    return undefined;
  }
}

/** Whether an object's list of this name begins in the beginning of a JSON file, be it the first list or not. */
export function namesList({ type, head }: Sight, name: string): boolean {
  return type === 'json' && /^\s*\{/.test(head) && new RegExp(`"${name}"\\s*:\\s*\\[`).test(head);
}

/**
 * Opens a JSON file that is one object and no list as a table of one row, whose `value` is the object. Where it turns
 * out to be JSON Lines, whose first line was too long to tell, each line is a row.
 * @throws InputProblem where it is too large to be read at once.
 */
export async function documentTable(input: Input): Promise<Table> {
  if (input.size > mostBytes) {
    throw new InputProblem(
      `\`${input.name}\` is one JSON object of more than 64 MB. Export the records as a JSON array or as JSON Lines.`,
    );
  }
  const { encoding } = await examine(input, { type: 'json' });
  let text = '';
  for await (const piece of decode(input, encoding)) text += piece;
  const events = eventsIn(text, input.name);
  return {
    columns: [],
    wording: new Map(),
    format: { type: 'json', encoding },
    shape: { file: input.name },
    batches: () => eventBatches(events),
  };
}

function eventsIn(text: string, file: string): RowEvent[] {
  try {
    const value: unknown = parseExactly(text);
    return [{ type: 'row', row: { file, line: 1, cells: new Map(), value } }];
  } catch {
    const lines = jsonLinesOf({ text, line: 1 }, file);
    if (lines.length > 1 && lines[0]?.type === 'row') return lines;
    const reason = 'the JSON breaks off or is malformed; nothing of it was read';
    return [{ type: 'rejected', file, line: 1, reason, value: '' }];
  }
}
