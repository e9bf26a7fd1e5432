import { describe, expect, it } from 'vitest';
import { bytesInput } from '../../scripts/sources/formats/input.ts';
import { openTable } from '../../scripts/sources/open.ts';
import { tableRows } from '../../scripts/sources/rows.ts';

/** Longer than the beginning of a file by which formats are recognised. */
const long = 'Die Überweisung kam nicht an. '.repeat(3000);

const issue = (number: number, body: string) => ({
  html_url: `https://github.com/probe/app/issues/${number}`,
  number,
  title: 'Titel',
  user: { login: 'kranich' },
  labels: [{ name: 'bug' }],
  state: 'open',
  created_at: '2026-01-01T00:00:00Z',
  body,
});

const conversation = (id: string, body: string) => ({
  type: 'conversation',
  id,
  created_at: 1_780_300_800,
  source: { id: '1', body: '<p>Hallo</p>', author: { type: 'user', id: 'u' } },
  conversation_parts: {
    conversation_parts: [
      { id: '2', part_type: 'comment', body, created_at: 1_780_300_900, author: { type: 'user', id: 'u' } },
    ],
  },
});

const review = (id: string, content: string) => ({
  'im:rating': { label: '4' },
  id: { label: id },
  title: { label: 'Titel' },
  content: { label: content },
});

const ticket = (id: number, description: string) => ({
  id,
  subject: 'Titel',
  description,
  via: { channel: 'web' },
  tags: [],
  requester_id: 3,
});

const shapes: readonly [says: string, tool: string, voices: number, text: string][] = [
  ['a list of issues', 'github-issues', 2, JSON.stringify([issue(1, long), issue(2, 'kurz')])],
  ["a webhook's issue", 'github-issues', 1, JSON.stringify({ action: 'opened', issue: issue(1, long) })],
  ['a list of tickets', 'zendesk', 2, JSON.stringify({ tickets: [ticket(1, long), ticket(2, 'kurz')] })],
  [
    'a feed of reviews',
    'app-store-rss',
    2,
    JSON.stringify({ feed: { entry: [review('1', long), review('2', 'x')] } }),
  ],
  [
    'a list of conversations',
    'intercom',
    4,
    JSON.stringify({ conversations: [conversation('1', long), conversation('2', 'kurz')] }),
  ],
  ['a single conversation', 'intercom', 2, JSON.stringify(conversation('1', long))],
  [
    'conversations one a line',
    'intercom',
    4,
    [conversation('1', long), conversation('2', 'kurz')].map((each) => JSON.stringify(each)).join('\n'),
  ],
];

describe('an export whose first object is longer than what formats are recognised by', () => {
  it.each(shapes)('is known: %s', async (_says, tool, voices, text) => {
    const { table, tool: known } = await openTable(bytesInput('export.json', Buffer.from(text)), {});
    expect(known).toBe(tool);
    const events = [];
    for await (const event of tableRows(table)) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(Array.from({ length: voices }, () => 'row'));
  });
});
