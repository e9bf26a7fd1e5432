import type { Mapping } from '../../src/schema/source.ts';
import { firstRows, tableRows } from '../sources/rows.ts';
import type { Row, Table } from '../sources/types.ts';
import { countOrder, type DateOrder, decidedOrder, type OrderVotes } from './values/calendar.ts';
import { plain } from './values/plain.ts';

/** What the dates of all rows tell of their order. */
export type Survey = {
  /** Order of day and month, where the values decide it. */
  order: DateOrder | undefined;
  /** Whether there are dates that could be read either way and nothing decides. */
  open: boolean;
};

/** Rows of each file that are looked at first. */
const sampleSize = 500;
/** Dates that can be read one way only, from which the others need not be asked. */
const enough = 20;

/**
 * Finds the order of day and month in dates written in numbers. The first rows of each file are asked; only where they
 * hold such dates and do not decide clearly, all rows are read for it.
 */
export async function surveyDates(tables: readonly Table[], mapping: Mapping): Promise<Survey> {
  const columns = [mapping.at, mapping.revisedAt, mapping.replyAt].filter((column) => column !== undefined);
  const votes: OrderVotes = { dayFirst: 0, monthFirst: 0, open: 0 };
  const vote = ({ cells }: Row) => {
    for (const column of columns) countOrder(votes, plain(cells.get(column)));
  };
  if (columns.length === 0) return told(votes);
  for (const table of tables) for (const row of await firstRows(table, sampleSize)) vote(row);
  const { dayFirst, monthFirst, open } = votes;
  const clear = Math.max(dayFirst, monthFirst) >= enough && Math.min(dayFirst, monthFirst) === 0;
  if (clear || dayFirst + monthFirst + open === 0) return told(votes);
  Object.assign(votes, { dayFirst: 0, monthFirst: 0, open: 0 });
  for (const table of tables)
    for await (const event of tableRows(table)) if (event.type === 'row') vote(event.row);
  return told(votes);
}

function told(votes: OrderVotes): Survey {
  const order = decidedOrder(votes);
  return { order, open: order === undefined && votes.open > 0 };
}
