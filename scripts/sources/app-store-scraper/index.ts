import type { Recognised, Sight, Tool } from '../tool.ts';
import type { Cell, Layout, Row, RowEvent } from '../types.ts';
import { appReviews } from '../voices/appReviews.ts';
import { columnFinder, columnsOf, mappingOf } from '../voices/columns.ts';
import { isObject, textOf } from '../voices/objects.ts';
import { latestOf, revisedColumn, rowWith } from '../voices/rows.ts';
import { developerResponse } from './response.ts';

/** Columns that the row function adds. */
const [replyColumn, repliedColumn] = ['reply', 'repliedAt'];

/** Reviews that the libraries called app-store-scraper collect, of Python and of Node. */
export const appStoreScraper: Tool = {
  id: 'app-store-scraper',
  name: 'app-store-scraper',
  looksLike:
    'CSV or JSON with `review`, `rating`, `isEdited` and `userName`, or with `userUrl`, `score` and `text`',
  recognise,
  rows: reviewRow,
};

function recognise(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  const python =
    find('review') !== undefined && find('rating') !== undefined && find('isedited') !== undefined;
  const node = find('userurl') !== undefined && find('score') !== undefined && find('text') !== undefined;
  if (!python && !node) return undefined;
  const response = columns.find(
    (column) => column === 'developerResponse' || column.startsWith('developerResponse.'),
  );
  const mapping = mappingOf(columns, {
    title: ['title'],
    text: [python ? 'review' : 'text'],
    at: ['date', 'updated'],
    rating: [python ? 'rating' : 'score'],
  });
  // A nickname is one person's, but can be changed: with the date it makes a key, and it is kept nowhere.
  const user = find('username');
  const date = find('date');
  const id = find('id');
  const key = id !== undefined ? [id] : user !== undefined && date !== undefined ? [user, date] : undefined;
  return {
    sure: 0.9,
    columns: [...columns, ...(response === undefined ? [] : [replyColumn, repliedColumn]), revisedColumn],
    layout: { response: find('developerresponse') ?? '', at: mapping.at ?? '' },
    advice: {
      mapping: {
        ...(key ? { key } : {}),
        ...mapping,
        revisedAt: revisedColumn,
        ...(response === undefined ? {} : { reply: replyColumn, replyAt: repliedColumn }),
        ignore: columns.filter(
          (column) => ['userName', 'userUrl', 'url'].includes(column) && !key?.includes(column),
        ),
      },
      // The library of Python reads `…Z` into a moment without a zone, which its CSV then holds.
      timeZone: 'UTC',
      ...appReviews,
    },
  };
}

/** Reads the developer's response, which stands as an object of JSON or as Python prints one. */
function reviewRow(layout: Layout): (row: Row) => readonly RowEvent[] {
  const column = textOf(layout, 'response');
  const moments = [textOf(layout, 'at'), repliedColumn];
  return (row) => {
    const cell = column === '' ? undefined : row.cells.get(column);
    const found = isObject(row.value) ? row.value['developerResponse'] : undefined;
    const response = isObject(found)
      ? { text: textOf(found, 'body'), at: textOf(found, 'modified') }
      : developerResponse(plain(cell));
    const reply: Record<string, Cell> =
      response.text === '' ? {} : { [replyColumn]: response.text, [repliedColumn]: response.at };
    const cells = new Map([...row.cells, ...Object.entries(reply)]);
    const last = { [revisedColumn]: latestOf({ ...row, cells }, moments) };
    return [rowWith({ ...row, cells }, last)];
  };
}

function plain(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
