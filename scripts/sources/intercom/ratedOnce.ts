import { eventBatches } from '../formats/batches.ts';
import type { Cell, RowEvent, Table } from '../types.ts';
import { rowWith } from '../voices/rows.ts';
import { isCustomer } from './conversation.ts';

/** Columns of a table of messages. */
type Columns = {
  /** Conversation that a message belongs to. */
  conversation: string;
  /** Who wrote it. */
  author: string;
  /** Its words. */
  text: string;
  /** What tells of the conversation as a whole, on each of its messages. */
  ratings: readonly string[];
};

/**
 * A table in which a conversation's rating stands on the customer's first message only: the file repeats it on every
 * message, and would count it as often.
 */
export function ratedOnce(table: Table, rows: () => AsyncIterable<RowEvent>, columns: Columns): Table {
  return {
    ...table,
    // Rows are read already, so the shape names no reader.
    shape: { file: table.shape.file },
    batches: () => eventBatches(withoutRepeats(rows(), columns)),
  };
}

async function* withoutRepeats(
  events: AsyncIterable<RowEvent>,
  { conversation, author, text, ratings }: Columns,
): AsyncGenerator<RowEvent> {
  const rated = new Set<string>();
  for await (const event of events) {
    if (event.type !== 'row') {
      yield event;
      continue;
    }
    const { cells } = event.row;
    const id = plain(cells.get(conversation));
    if (rated.has(id)) yield rowWith(event.row, Object.fromEntries(ratings.map((column) => [column, ''])));
    else yield event;
    if (id !== '' && isCustomer(plain(cells.get(author))) && plain(cells.get(text)) !== '') rated.add(id);
  }
}

function plain(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
