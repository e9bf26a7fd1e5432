import { createHash } from 'node:crypto';
import type { Mapping } from '../../src/schema/source.ts';
import { tableRows } from '../sources/rows.ts';
import type { Row, Table } from '../sources/types.ts';
import { countOrder, type DateOrder, decidedOrder, type OrderVotes } from './values/dates.ts';
import { plain } from './values/plain.ts';

/** What only all rows together can tell. */
export type Survey = {
  /** Order of day and month, where the values decide it. */
  order: DateOrder | undefined;
  /** Whether there are dates that could be read either way and nothing decides. */
  open: boolean;
  /** Whether the key comes twice with different content. */
  keyRepeats: boolean;
};

/**
 * Reads all rows once for what a sample cannot tell.
 * @param checkKey Whether the key was guessed and must prove itself.
 */
export async function surveyRows(
  tables: readonly Table[],
  mapping: Mapping,
  checkKey: boolean,
): Promise<Survey> {
  const votes: OrderVotes = { dayFirst: 0, monthFirst: 0, open: 0 };
  const dates = [mapping.at, mapping.revisedAt, mapping.replyAt].filter((column) => column !== undefined);
  let keyRepeats = false;
  for (const table of dates.length > 0 || checkKey ? tables : []) {
    // Each file by itself: overlapping exports repeat keys by right.
    const repeats = checkKey ? repeatedKeys(mapping.key ?? []) : () => false;
    for await (const event of tableRows(table)) {
      if (event.type !== 'row') continue;
      for (const column of dates) countOrder(votes, plain(event.row.cells.get(column)));
      keyRepeats = repeats(event.row) || keyRepeats;
    }
  }
  const order = decidedOrder(votes);
  return { order, open: order === undefined && votes.open > 0, keyRepeats };
}

/** Tells whether a row's key was seen before with other content. */
function repeatedKeys(columns: readonly string[]): (row: Row) => boolean {
  const seen = new Map<string, string>();
  return ({ cells }) => {
    const key = columns.map((column) => plain(cells.get(column))).join('\u001F');
    const content = createHash('sha1')
      .update(JSON.stringify([...cells]))
      .digest('base64');
    const before = seen.get(key);
    seen.set(key, content);
    return key !== '' && before !== undefined && before !== content;
  };
}
