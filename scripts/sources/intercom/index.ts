import type { Mapping } from '../../../src/schema/source.ts';
import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { columnFinder, columnsOf, mappingOf } from '../voices/columns.ts';
import { documentTable, namesList, wholeObject } from '../voices/document.ts';
import { conversationOf, isCut } from './conversation.ts';
import { ratedOnce } from './ratedOnce.ts';
import { intercomRows } from './rows.ts';

const conversationMapping: Mapping = {
  key: ['message'],
  title: 'subject',
  text: ['text'],
  at: 'at',
  revisedAt: 'updated_at',
  rating: 'rating',
  respondent: 'customer',
  channel: 'channel',
  conversation: 'conversation',
  reply: 'reply',
  replyAt: 'replied_at',
  answers: ['remark'],
  ignore: ['customer_name'],
};

const conversationColumns = [
  'message',
  'conversation',
  'channel',
  'customer',
  'customer_name',
  'subject',
  'text',
  'at',
  'updated_at',
  'rating',
  'remark',
  'reply',
  'replied_at',
  'tags',
];

const about: Pick<Advice, 'guess' | 'method' | 'channels' | 'solicited'> = {
  guess: 'none',
  method: 'ticket',
  channels: ['chat', 'messenger', 'website', 'online'],
  solicited: false,
};

const withAuthors =
  'Export it again with the column `message_author_type`, or export the conversations as JSON with the API `/conversations`.';

const cutNotice =
  'Some conversations come without all their messages: lists leave them out, and of long ones only the last 500 are given. `/conversations/{id}` has them.';

/** Conversations of Intercom. */
export const intercom: Tool = {
  id: 'intercom',
  name: 'Intercom',
  looksLike:
    'conversations as JSON with `conversation_parts`, or messages as CSV with `message_id` and `conversation_id`',
  recognise: (sight) => (sight.top.length > 0 ? messages(sight) : conversations(sight)),
  rows: intercomRows,
};

function conversations(sight: Sight): Recognised | undefined {
  const listed = sight.items.map(conversationOf).filter((each) => each !== undefined);
  // A conversation by itself: the first list in it is one of its parts, contacts or tags.
  const whole = listed.length === 0 ? conversationOf(wholeObject(sight)) : undefined;
  // One that is longer than what was looked at is known by how it begins.
  const long =
    listed.length === 0 &&
    /"type"\s*:\s*"conversation"/.test(sight.head) &&
    sight.head.includes('"conversation_parts"');
  if (listed.length === 0 && !whole && !long) return undefined;
  const inList = /^\s*\[/.test(sight.head) || namesList(sight, 'conversations') || namesList(sight, 'data');
  const single = listed.length === 0 && !inList;
  const found = whole ? [whole] : listed;
  return {
    sure: 0.95,
    columns: conversationColumns,
    layout: { of: 'conversations' },
    ...(single ? { open: documentTable } : {}),
    advice: {
      ...about,
      mapping: conversationMapping,
      scale: { from: 1, to: 5 },
      questions: [
        {
          column: 'remark',
          text: 'Kommentar zur Bewertung des Gesprächs / Comment on the rating of the conversation',
          type: 'open',
        },
      ],
      tags: ['tags'],
      notices: found.some(isCut) ? [cutNotice] : [],
    },
  };
}

function messages(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  if (find('message id') === undefined || find('conversation id') === undefined) return undefined;
  const text = find('message body', 'message text', 'message');
  if (text === undefined) return undefined;
  const author = find('message author type', 'author type');
  if (author === undefined) {
    return {
      sure: 0.9,
      refuse: `These messages do not say whether a customer or the company wrote them. ${withAuthors}`,
    };
  }
  const mapping = mappingOf(columns, {
    key: ['message id'],
    title: ['message subject', 'conversation subject'],
    text: ['message body', 'message text', 'message'],
    at: ['message created at'],
    rating: ['conversation rating', 'conversation rating score', 'conversation rating rating'],
    respondent: ['message author id', 'user id', 'contact id'],
    conversation: ['conversation id'],
    answers: ['conversation rating remark'],
    ignore: [
      'message author name',
      'message author email',
      'user name',
      'user email',
      'assignee name',
      'assignee email',
    ],
  });
  const tags = find('conversation tags', 'message tags');
  const ratings = [mapping.rating ?? [], mapping.answers ?? []].flat();
  const conversation = mapping.conversation ?? '';
  return {
    sure: 0.9,
    layout: { of: 'messages', text, author, kind: find('message type', 'part type') },
    ...(ratings.length > 0
      ? { regroup: (table, rows) => ratedOnce(table, rows, { conversation, author, text, ratings }) }
      : {}),
    advice: {
      ...about,
      mapping,
      // Intercom writes `2026-05-01 10:00:00` and means UTC.
      timeZone: 'UTC',
      scale: { from: 1, to: 5 },
      ...(tags === undefined ? {} : { tags: [tags] }),
    },
  };
}
