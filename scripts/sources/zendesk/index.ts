import type { Mapping } from '../../../src/schema/source.ts';
import { flatten } from '../formats/flatten.ts';
import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { columnFinder, columnsOf, comparable, mappingOf } from '../voices/columns.ts';
import { documentTable, namesList, wholeObject } from '../voices/document.ts';
import type { JsonObject } from '../voices/objects.ts';
import { ticketRows } from './rows.ts';
import { ticketOf } from './ticket.ts';

const exportInstead =
  'Export the tickets as JSON instead: in the Admin Center under Account > Tools > Reports > Export, or with the API `/api/v2/incremental/tickets.json`; there `description` is what customers wrote.';

/** Columns of a view's CSV that no other tool has; three of them tell it. */
const viewColumns: ReadonlySet<string> = new Set([
  'summation column',
  'requester id',
  'requester external id',
  'requester domain',
  'submitter',
  'ticket type',
  'initially assigned at',
  'satisfaction score',
  'group stations',
  'assignee stations',
  'first reply time in minutes',
  'full resolution time in minutes',
  // What Explore calls the columns of its lists.
  'ticket created date',
  'ticket updated date',
  'ticket solved date',
  'ticket satisfaction rating',
  'ticket group',
  'ticket brand',
  'ticket form',
  'requester name',
  'assignee name',
  // What a view's columns are called in German.
  'anfragender',
  'anfragende',
  'anfragende r',
  'anfragender id',
  'anfragende id',
  'einreicher',
  'tickettyp',
  'ticket typ',
  'erstmals zugewiesen am',
  'zufriedenheitsbewertung',
]);

const ticketMapping: Mapping = {
  key: ['id'],
  title: 'subject',
  text: ['description'],
  at: 'created_at',
  revisedAt: 'updated_at',
  respondent: 'requester_id',
  channel: 'via.channel',
  sentiment: 'satisfaction_rating.score',
  answers: ['satisfaction_rating.comment'],
};

/** Columns of a ticket that hold a name or an address of somebody. */
const personal =
  /^(?:requester|submitter|assignee|recipient|via\.source|collaborator|follower|email_cc).*(?:name|email|phone|address|recipient)$/;

/** What comes of the comments below tickets. */
const threadMapping: Mapping = { conversation: 'conversation', reply: 'reply', replyAt: 'replied_at' };
const threadColumns = ['conversation', 'reply', 'replied_at'];

const about: Pick<Advice, 'guess' | 'method' | 'channels' | 'solicited'> = {
  guess: 'none',
  method: 'ticket',
  channels: ['email', 'kontaktformular', 'servicecenter'],
  solicited: false,
};

/** Tickets of Zendesk Support. */
export const zendesk: Tool = {
  id: 'zendesk',
  name: 'Zendesk',
  looksLike: 'tickets as JSON with `requester_id`, `subject` and `description`, or the CSV of a view',
  recognise: (sight) => (sight.top.length > 0 ? view(sight) : tickets(sight)),
  rows: ticketRows,
};

function tickets(sight: Sight): Recognised | undefined {
  const whole = wholeObject(sight);
  const single = whole && ticketOf(whole);
  const found = single ? [single] : sight.items.map(ticketOf).filter((ticket) => ticket !== undefined);
  const hidden = found.length === 0 && namesList(sight, 'tickets') && sight.head.includes('"requester_id"');
  if (found.length === 0 && !hidden) return undefined;
  if (!hidden && !found.some((ticket) => 'description' in ticket || 'comments' in ticket)) {
    return { sure: 0.9, refuse: `These tickets have no \`description\`. ${exportInstead}` };
  }
  const threads =
    found.some((ticket) => Array.isArray(ticket['comments'])) ||
    (hidden && /"comments"\s*:\s*\[/.test(sight.head));
  const columns = ticketColumns(found, threads);
  return {
    sure: 0.9,
    // Users or groups that are exported along may come first.
    ...(hidden ? { format: { list: 'tickets' } } : {}),
    ...(single || threads || rewritten(sight) ? { columns } : {}),
    ...(single ? { open: documentTable } : {}),
    advice: {
      ...about,
      mapping: {
        ...ticketMapping,
        ...(threads ? threadMapping : {}),
        ignore: columns.filter((column) => personal.test(column)),
      },
      questions: [
        {
          column: 'satisfaction_rating.comment',
          text: 'Kommentar zur Bewertung des Tickets / Comment on the rating of the ticket',
          type: 'open',
        },
      ],
      tags: columns.filter((column) => column === 'tags'),
    },
  };
}

/** Whether tickets stand below a key of each object, as a webhook sends them, or hold their requester whole. */
function rewritten({ items }: Sight): boolean {
  const tickets = items.map((item) => ({ item, ticket: ticketOf(item) }));
  return tickets.some(({ item, ticket }) => ticket && (ticket !== item || !('requester_id' in ticket)));
}

function ticketColumns(found: readonly JsonObject[], threads: boolean): string[] {
  const cells = found.flatMap((ticket) => [...(flatten(ticket)?.keys() ?? [])]);
  // Of tickets behind a list of users nothing was looked at.
  const own =
    found.length === 0
      ? Object.values(ticketMapping).flatMap((column) => column ?? [])
      : cells.filter((column) => !column.startsWith('comments.'));
  return [...new Set([...own, 'requester_id', ...(threads ? threadColumns : [])])];
}

function view(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const telling = columns.filter((column) => viewColumns.has(comparable(column)));
  if (telling.length < 3) return undefined;
  const mapping = mappingOf(columns, {
    key: ['id', 'ticket id'],
    title: ['subject', 'ticket subject', 'betreff'],
    text: [
      'description',
      'ticket description',
      'first comment',
      'comment',
      'latest comment',
      'beschreibung',
      'erster kommentar',
      'kommentar',
      'letzter kommentar',
    ],
    at: ['created at', 'requested', 'erstellt am', 'erstellt'],
    revisedAt: ['updated at', 'updated', 'aktualisiert am', 'aktualisiert'],
    respondent: [
      'requester id',
      'requester external id',
      'requester email',
      'anfragender id',
      'anfragende id',
    ],
    channel: ['via'],
    sentiment: ['satisfaction score', 'zufriedenheitsbewertung'],
    ignore: [
      'requester',
      'requester email',
      'requester external id',
      'requester domain',
      'submitter',
      'assignee',
      'anfragender',
      'anfragende',
      'anfragende r',
      'anfragender e mail',
      'einreicher',
      'mitarbeiter',
      'zugewiesen an',
    ],
  });
  if (!mapping.text) {
    return {
      sure: 0.9,
      refuse: `The CSV of a Zendesk view lists tickets without what customers wrote. ${exportInstead}`,
    };
  }
  const [text] = mapping.text;
  const tags = columnFinder(columns)('tags');
  return {
    sure: 0.9,
    layout: { text, sentiment: mapping.sentiment },
    advice: { ...about, mapping, ...(tags === undefined ? {} : { tags: [tags] }) },
  };
}
