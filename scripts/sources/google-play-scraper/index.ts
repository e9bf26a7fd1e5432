import type { Recognised, Sight, Tool } from '../tool.ts';
import { appReviews } from '../voices/appReviews.ts';
import { columnFinder, columnsOf, mappingOf } from '../voices/columns.ts';
import { revisedColumn, withLastChange } from '../voices/rows.ts';

/** Reviews that the libraries called google-play-scraper collect, of Python and of Node. */
export const googlePlayScraper: Tool = {
  id: 'google-play-scraper',
  name: 'google-play-scraper',
  looksLike: 'CSV or JSON with `reviewId`, `content`, `score`, `thumbsUpCount` and `replyContent`',
  recognise,
  rows: withLastChange,
};

function recognise(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  const python =
    find('content') !== undefined && find('score') !== undefined && find('reviewid') !== undefined;
  const node =
    find('text') !== undefined &&
    find('score') !== undefined &&
    find('id') !== undefined &&
    find('scoretext', 'thumbsup', 'replytext') !== undefined;
  if (!python && !node) return undefined;
  const mapping = mappingOf(columns, {
    key: [python ? 'reviewid' : 'id'],
    title: ['title'],
    text: [python ? 'content' : 'text'],
    at: ['at', 'date'],
    rating: ['score'],
    lang: ['lang', 'language'],
    reply: ['replycontent', 'replytext'],
    replyAt: ['repliedat', 'replydate'],
    // Every reviewer is called the same ("A Google user"), so the name tells nobody apart.
    ignore: ['username', 'userimage', 'url'],
  });
  const moments = [mapping.at, mapping.replyAt].filter((column) => column !== undefined);
  return {
    columns: [...columns, revisedColumn],
    layout: { moments },
    sure: find('thumbsupcount', 'thumbsup', 'replycontent', 'scoretext') === undefined ? 0.5 : 0.9,
    advice: {
      // A reviewer may change a review, and a reply comes later than what it answers.
      mapping: { ...mapping, revisedAt: revisedColumn },
      ...appReviews,
    },
  };
}
