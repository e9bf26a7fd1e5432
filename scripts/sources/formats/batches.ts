import type { Batch, RowEvent } from '../types.ts';

/** Rows handed on together: few enough to cost little memory, many enough that handing on costs little time. */
const together = 500;

/** Joins rows that are read already to batches. */
export async function* eventBatches(
  events: AsyncIterable<RowEvent> | Iterable<RowEvent>,
): AsyncGenerator<Batch> {
  let batch: RowEvent[] = [];
  for await (const event of events) {
    batch.push(sendable(event));
    if (batch.length < together) continue;
    yield { kind: 'events', events: batch };
    batch = [];
  }
  if (batch.length > 0) yield { kind: 'events', events: batch };
}

/** Only plain data can be sent to another thread. */
function sendable(event: RowEvent): RowEvent {
  if (event.type !== 'row' || event.row.cells instanceof Map) return event;
  return { ...event, row: { ...event.row, cells: new Map(event.row.cells) } };
}
