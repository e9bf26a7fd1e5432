import type { Mapping } from '../../../src/schema/source.ts';
import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { columnFinder, columnsOf, mappingOf } from '../voices/columns.ts';
import { namesList } from '../voices/document.ts';
import { isObject } from '../voices/objects.ts';
import { revisedColumn, withLastChange } from '../voices/rows.ts';

const about: Omit<Advice, 'mapping'> = {
  guess: 'none',
  scale: { from: 1, to: 5 },
  timeZone: 'UTC',
  method: 'review',
  channels: ['trustpilot', 'website', 'online'],
  solicited: false,
};

const serviceMapping: Mapping = {
  key: ['id'],
  title: 'title',
  text: ['text'],
  at: 'createdAt',
  revisedAt: revisedColumn,
  rating: 'stars',
  respondent: 'consumer.id',
  lang: 'language',
  reply: 'companyReply.text',
  replyAt: 'companyReply.createdAt',
  ignore: ['consumer.displayName', 'consumer.displayLocation', 'referralEmail', 'referenceId'],
};

/** When a review of the API was changed or answered. */
const moments = ['createdAt', 'updatedAt', 'companyReply.createdAt'];
/** Columns of the API's reviews that are kept. */
const mappedNames = [
  'id',
  'title',
  'text',
  'stars',
  'language',
  'consumer.id',
  'companyReply.text',
  ...moments,
];

/** Reviews of Trustpilot: the export of its Business app, and its API. */
export const trustpilot: Tool = {
  id: 'trustpilot',
  name: 'Trustpilot',
  looksLike: 'CSV with `Review Stars`, `Review Content` and `Business Unit Id`',
  recognise: (sight) => (sight.top.length > 0 ? table(sight) : service(sight)),
  rows: withLastChange,
};

function table(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  if (
    find('review stars') === undefined ||
    find('review content', 'review title', 'review created utc') === undefined
  )
    return undefined;
  const mapping = mappingOf(columns, {
    key: ['review id'],
    title: ['review title'],
    text: ['review content'],
    at: ['review created utc', 'review created', 'review created date utc'],
    rating: ['review stars'],
    respondent: ['review consumer user id', 'review consumer id', 'consumer user id'],
    lang: ['review language'],
    reply: ['company response', 'company reply', 'business response', 'business reply', 'company reply text'],
    replyAt: [
      'company reply date utc',
      'business reply date utc',
      'company response date utc',
      'business response date utc',
      'company reply date',
      'business reply date',
    ],
    ignore: [
      'review username',
      'review user email',
      'review consumer email',
      'consumer email',
      'reference id',
      'review reference id',
      'review reference number',
    ],
  });
  const changes = [mapping.at, mapping.replyAt].filter((column) => column !== undefined);
  return {
    sure: 0.95,
    columns: [...columns, revisedColumn],
    layout: { moments: changes },
    advice: { ...about, mapping: { ...mapping, revisedAt: revisedColumn } },
  };
}

function service(sight: Sight): Recognised | undefined {
  const found = sight.items.some(
    (item) => isObject(item) && 'stars' in item && 'text' in item && isObject(item['consumer']),
  );
  const known: Recognised = { sure: 0.9, layout: { moments }, advice: { ...about, mapping: serviceMapping } };
  if (found) return { ...known, columns: [...columnsOf(sight), revisedColumn] };
  // The links to further pages come before the reviews.
  const hidden =
    namesList(sight, 'reviews') && /"stars"\s*:\s*\d/.test(sight.head) && /"consumer"\s*:/.test(sight.head);
  if (!hidden) return undefined;
  return { ...known, format: { list: 'reviews' }, columns: [...mappedNames, revisedColumn] };
}
