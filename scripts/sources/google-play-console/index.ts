import type { Recognised, Sight, Tool } from '../tool.ts';
import type { Layout, Row, RowEvent } from '../types.ts';
import { appReviews } from '../voices/appReviews.ts';
import { columnFinder, columnsOf, mappingOf } from '../voices/columns.ts';
import { textOf } from '../voices/objects.ts';
import { columnsIn, latestOf, revisedColumn, rowWith, skipped } from '../voices/rows.ts';

/** Column that holds the id out of the review's link. */
const idColumn = 'Review id';

/** Reviews of an app as the Play Console exports them month by month. */
export const googlePlayConsole: Tool = {
  id: 'google-play-console',
  name: 'Google Play Console',
  looksLike: 'CSV with `Package Name`, `Star Rating`, `Review Text` and `Review Link`',
  recognise,
  rows: reviewRow,
};

function recognise(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  const submitted = find('review submit date and time', 'review submit millis since epoch');
  if (find('star rating') === undefined || submitted === undefined) return undefined;
  const link = find('review link');
  const mapping = mappingOf(columns, {
    title: ['review title'],
    text: ['review text'],
    at: ['review submit date and time', 'review submit millis since epoch'],
    rating: ['star rating'],
    lang: ['reviewer language'],
    reply: ['developer reply text'],
    replyAt: ['developer reply date and time', 'developer reply millis since epoch'],
    ignore: ['device', 'review link'],
  });
  const changed = find('review last update date and time', 'review last update millis since epoch');
  const moments = [changed ?? mapping.at, mapping.replyAt].filter((column) => column !== undefined);
  return {
    sure: 0.95,
    columns: [...columns, idColumn, revisedColumn],
    layout: { link: link ?? '', moments, text: mapping.text?.[0] ?? '' },
    advice: {
      mapping: { key: [idColumn], ...mapping, revisedAt: revisedColumn },
      timeZone: 'UTC',
      ...appReviews,
    },
  };
}

/** Adds the review's id; a review of stars alone has no link, and its content is its key. */
function reviewRow(layout: Layout): (row: Row) => readonly RowEvent[] {
  const link = textOf(layout, 'link');
  const text = textOf(layout, 'text');
  const moments = columnsIn(layout, 'moments');
  return (row) => {
    const last = latestOf(row, moments);
    // Every review has its day; a mean below the table has none.
    if (last === '' && (row.cells.get(text) ?? '') === '') return [skipped(row, 'not a review')];
    const address = row.cells.get(link);
    const id = typeof address === 'string' ? idIn(address) : '';
    return [rowWith(row, { [idColumn]: id, [revisedColumn]: last })];
  };
}

/** The id in a link such as `…/review-details?reviewId=…&corpus=…`, of today's console and the older ones. */
function idIn(link: string): string {
  const written = /(?:[?&#:;]reviewid|#ReviewPlace:id)=([^&#\s]+)/i.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    // A sign that is no escape: the id is what stands there.
    return written;
  }
}
