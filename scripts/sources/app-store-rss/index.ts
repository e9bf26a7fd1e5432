import type { Mapping } from '../../../src/schema/source.ts';
import { flatten } from '../formats/flatten.ts';
import { htmlText } from '../formats/htmlText.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import type { Row, RowEvent } from '../types.ts';
import { appReviews } from '../voices/appReviews.ts';
import { documentTable, namesList } from '../voices/document.ts';
import { isObject, type JsonObject, partOf, textOf } from '../voices/objects.ts';
import { rowWith, skipped } from '../voices/rows.ts';

const mapping: Mapping = {
  key: ['id.label'],
  title: 'title.label',
  text: ['content.label'],
  at: 'updated.label',
  // Reviews can be changed; the feed tells only when they last were.
  revisedAt: 'updated.label',
  rating: 'im:rating.label',
  ignore: ['author.name.label', 'author.uri.label'],
};

const columns = [
  'author.uri.label',
  'author.name.label',
  'updated.label',
  'im:rating.label',
  'im:version.label',
  'id.label',
  'title.label',
  'content.label',
  'im:voteSum.label',
  'im:voteCount.label',
];

/** Customer reviews of Apple's App Store, as its RSS feed gives them in JSON. */
export const appStoreRss: Tool = {
  id: 'app-store-rss',
  name: 'App Store (RSS)',
  looksLike: 'JSON with `feed.entry`, whose entries have `im:rating` and texts below `label`',
  recognise,
  rows: () => reviewRows,
};

const inXml =
  'This is the feed in XML. Fetch it as JSON instead: in its address `/json` stands where `/xml` is.';
const noReviews = 'This page of the feed holds no reviews, as the last pages of a feed may. Leave it out.';

function recognise(sight: Sight): Recognised | undefined {
  if (/<feed\b[^>]*itunes\.apple\.com\/rss/.test(sight.head)) return { sure: 0.95, refuse: inXml };
  const listed = sight.items.flatMap(entriesOf).some(isEntry);
  // The feed's links may come before its entries, and a single entry is no list.
  const feed = !listed && sight.type === 'json' && /"(?:im:rating|im:name)"\s*:/.test(sight.head);
  const hidden = feed && namesList(sight, 'entry');
  const single = feed && !hidden && /"entry"\s*:\s*\{/.test(sight.head);
  if (!listed && !hidden && !single) {
    const page =
      /^\s*\{\s*"feed"\s*:/.test(sight.head) && /iTunes Store|\/customerreviews\//.test(sight.head);
    return page && sight.type === 'json' ? { sure: 0.9, refuse: noReviews } : undefined;
  }
  return {
    sure: 0.95,
    columns,
    ...(hidden ? { format: { list: 'feed.entry' } } : {}),
    ...(single ? { open: documentTable } : {}),
    advice: {
      mapping,
      ...appReviews,
    },
  };
}

/** Entries of a page of the feed, where there is one only too; an entry that stands by itself. */
function entriesOf(value: unknown): readonly JsonObject[] {
  const inside = partOf(value, 'feed', 'entry');
  if (Array.isArray(inside)) return inside.filter(isObject);
  if (isObject(inside)) return [inside];
  return isObject(value) ? [value] : [];
}

/** Whether this is an entry of the feed: a review, or the app itself. */
function isEntry(entry: JsonObject): boolean {
  return isReview(entry) || (isObject(entry['im:name']) && isObject(entry['id']));
}

function isReview(entry: JsonObject): boolean {
  return textOf(entry, 'im:rating', 'label') !== '';
}

function reviewRows(row: Row): RowEvent[] {
  const entries = entriesOf(row.value);
  if (entries.length === 0) return [skipped(row, 'not a review')];
  return entries.map((entry) => {
    if (!isReview(entry)) return skipped(row, 'not a review');
    const cells = flatten(entry) ?? row.cells;
    const html = textOf(entry, 'content', 'attributes', 'type') === 'html';
    const content = textOf(entry, 'content', 'label');
    return rowWith({ ...row, cells }, { 'content.label': html ? htmlText(content) : content });
  });
}
