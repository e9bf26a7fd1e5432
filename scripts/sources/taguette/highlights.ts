import { eventBatches } from '../formats/batches.ts';
import type { Row, RowEvent, Table } from '../types.ts';

/** A table in which a highlight is one row with all its tags, where the file has a row for each tag. */
export function highlights(table: Table, rows: () => AsyncIterable<RowEvent>): Table {
  return {
    ...table,
    // Rows are read already, so the shape names no reader.
    shape: { file: table.shape.file },
    batches: async function* () {
      const events: RowEvent[] = [];
      for await (const event of rows()) events.push(event);
      yield* eventBatches(together(events, table.columns));
    },
  };
}

/** The first row of each highlight with the tags of all its rows; the others are told by it. */
function together(events: readonly RowEvent[], columns: readonly string[]): RowEvent[] {
  const [content, tag, document, id] = columns.toReversed();
  // Rows of one id that say different things are not one highlight, and the import says so.
  const highlightOf = ({ cells }: Row) =>
    JSON.stringify([id, document, content].map((column) => cells.get(column ?? '') ?? ''));
  const tags = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'row') continue;
    const key = highlightOf(event.row);
    tags.set(key, [...(tags.get(key) ?? []), ...tagOf(event.row, tag)]);
  }
  const met = new Set<string>();
  return events.map((event): RowEvent => {
    if (event.type !== 'row') return event;
    const { row } = event;
    const key = highlightOf(row);
    if (met.has(key)) return { type: 'skipped', line: row.line, rule: 'told by another row' };
    met.add(key);
    const cells = new Map([...row.cells, [tag ?? '', tags.get(key) ?? []] as const]);
    return { type: 'row', row: { file: row.file, line: row.line, cells } };
  });
}

function tagOf({ cells }: Row, column = ''): string[] {
  const tag = cells.get(column);
  return typeof tag === 'string' && tag.trim() !== '' ? [tag.trim()] : [];
}
