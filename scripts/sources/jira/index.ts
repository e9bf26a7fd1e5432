import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { columnFinder, columnsOf, comparable, mappingOf } from '../voices/columns.ts';
import { restIssues } from './rest.ts';
import { issueRow } from './rows.ts';

/** What holds of issues in every form. */
const about: Pick<Advice, 'guess' | 'method' | 'channels' | 'solicited'> = {
  guess: 'none',
  method: 'ticket',
  channels: ['servicecenter', 'support', 'email'],
  solicited: false,
};

const everyIssue =
  'Every issue is taken as a voice of a customer; export a filter that holds such issues only.';

/** Issues that Jira exports as CSV, or gives by its API. */
export const jira: Tool = {
  id: 'jira',
  name: 'Jira',
  looksLike:
    'CSV with `Issue key`, `Issue Type` and `Summary`, `Labels` and `Comment` coming again and again, or JSON with `key` and `fields`',
  recognise: (sight) =>
    sight.top.length > 0
      ? (inXml(sight) ?? recognise(sight))
      : restIssues(sight, { ...about, mapping: {}, notices: [everyIssue, commentsNotice] }),
  rows: issueRow,
};

/** Columns of an export beside key and summary; two of them tell that it is one. */
const telling = [
  'issue id',
  'issue type',
  'project key',
  'reporter',
  'status',
  'status category',
  'resolution',
  'vorgangstyp',
  'vorgangs id',
  'work item id',
  'work type',
  'work item type',
];

function inXml({ head }: Sight): Recognised | undefined {
  const found = /^\s*<\?xml|^\s*<!--|^\s*<rss\b/.test(head) && /<rss\b[\s\S]*<key id="\d+">/.test(head);
  return found
    ? {
        sure: 0.95,
        refuse: 'These are issues in XML. In Jira choose Export, CSV (all fields), and import that.',
      }
    : undefined;
}

function recognise(sight: Sight): Recognised | undefined {
  const columns = columnsOf(sight);
  const find = columnFinder(columns);
  const isIssue = find('issue key', 'work item key', 'vorgangsschlüssel', 'schlüssel') !== undefined;
  if (!isIssue || find('summary', 'zusammenfassung') === undefined) return undefined;
  if (telling.filter((name) => find(name) !== undefined).length < 2) return undefined;
  const mapping = mappingOf(columns, {
    // An issue that moves to another project gets another key, and keeps its id.
    key: [
      'issue id',
      'work item id',
      'vorgangs id',
      'issue key',
      'work item key',
      'vorgangsschlüssel',
      'schlüssel',
    ],
    title: ['summary', 'zusammenfassung'],
    text: ['description', 'beschreibung'],
    at: ['created', 'erstellt'],
    revisedAt: ['updated', 'aktualisiert'],
    respondent: ['reporter id', 'autor id', 'melder id'],
    rating: [
      'satisfaction rating',
      'custom field satisfaction',
      'satisfaction',
      'satisfaction score out of 5',
    ],
    ignore: personal,
  });
  const comments = columns.filter((column) => /^(?:comment|kommentar)$/.test(unnumbered(column)));
  const labels = columns.filter((column) => /^(?:labels|stichwörter|stichworte)$/.test(unnumbered(column)));
  const reporters = columns.filter((column) =>
    ['reporter', 'reporter id', 'autor', 'autor id', 'melder', 'melder id'].includes(comparable(column)),
  );
  return {
    sure: 0.9,
    layout: { text: mapping.text?.[0], comments, reporters, labels },
    advice: {
      ...about,
      mapping,
      ...(mapping.rating === undefined ? {} : { scale: { from: 1, to: 5 } }),
      tags: labels,
      notices: [everyIssue, ...(comments.length > 0 ? [commentsNotice] : [])],
    },
  };
}

const personal = [
  'assignee email',
  'reporter email',
  'creator email',
  'assignee',
  'assignee id',
  'reporter',
  'creator',
  'creator id',
  'watchers',
  'watchers id',
  'bearbeiter',
  'bearbeiter id',
  'autor',
  'melder',
  'ersteller',
];

const commentsNotice =
  'Of the comments only those by the reporter are kept, below the description; the others are the company’s.';

/** A header without the number that tells repeated ones apart. */
function unnumbered(column: string): string {
  return comparable(column.replace(/ \(\d+\)$/, ''));
}
