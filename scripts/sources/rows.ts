import { csvRowsOf } from './formats/csv.ts';
import { jsonLinesOf } from './formats/jsonl.ts';
import { TOOLS } from './tools.ts';
import type { Batch, Row, RowEvent, Shape, Table } from './types.ts';

/** Reads the rows of batches, one after the other: a row lives no longer than it is looked at. */
export type ReadRows = (batch: Batch) => Iterable<RowEvent>;

/**
 * Makes the function that reads the batches of a table; it depends on nothing but the shape, so that any thread can.
 */
export function rowReader(shape: Shape): ReadRows {
  const raw = rawReader(shape);
  const make = TOOLS.find(({ id }) => id === shape.tool)?.rows;
  if (!make) return raw;
  const toolRows = make(shape.layout ?? {});
  return function* (batch) {
    for (const event of raw(batch)) {
      if (event.type !== 'row') yield event;
      else for (const own of toolRows(event.row)) yield own;
    }
  };
}

function rawReader({ reader, file }: Shape): ReadRows {
  return (batch) => {
    if (batch.kind === 'events') return batch.events;
    if (reader?.type === 'csv') return csvRowsOf(batch, file, reader);
    if (reader?.type === 'jsonl') return jsonLinesOf(batch, file);
    throw new Error(`${file}: there is a batch of text and nothing that reads it.`);
  };
}

/** All rows of a table, read in this thread. */
export async function* tableRows(table: Table): AsyncGenerator<RowEvent> {
  const read = rowReader(table.shape);
  for await (const batch of table.batches()) yield* read(batch);
}

/** The first usable rows of a table. */
export async function firstRows(table: Table, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const event of tableRows(table)) {
    if (event.type === 'row') rows.push(event.row);
    if (rows.length >= most) break;
  }
  return rows;
}
