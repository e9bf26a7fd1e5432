import type { Mapping } from '../../../src/schema/source.ts';
import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { columnFinder, columnsOf, mappingOf } from '../voices/columns.ts';
import { namesList } from '../voices/document.ts';
import { isObject } from '../voices/objects.ts';

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
  revisedAt: 'updatedAt',
  rating: 'stars',
  respondent: 'consumer.id',
  lang: 'language',
  reply: 'companyReply.text',
  replyAt: 'companyReply.createdAt',
  ignore: ['consumer.displayName', 'consumer.displayLocation', 'referralEmail', 'referenceId'],
};

/** Reviews of Trustpilot: the export of its Business app, and its API. */
export const trustpilot: Tool = {
  id: 'trustpilot',
  name: 'Trustpilot',
  looksLike: 'CSV with `Review Stars`, `Review Content` and `Business Unit Id`',
  recognise: (sight) => (sight.top.length > 0 ? table(sight) : service(sight)),
};

function table(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  if (find('review stars') === undefined || find('review content', 'review title') === undefined)
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
  return { sure: 0.95, advice: { ...about, mapping } };
}

function service(sight: Sight): Recognised | undefined {
  const found = sight.items.some(
    (item) => isObject(item) && 'stars' in item && 'text' in item && isObject(item['consumer']),
  );
  if (found) return { sure: 0.9, advice: { ...about, mapping: serviceMapping } };
  // The links to further pages come before the reviews.
  const hidden =
    namesList(sight, 'reviews') && /"stars"\s*:\s*\d/.test(sight.head) && /"consumer"\s*:/.test(sight.head);
  if (!hidden) return undefined;
  return { sure: 0.9, format: { list: 'reviews' }, advice: { ...about, mapping: serviceMapping } };
}
