import { flatten } from '../formats/flatten.ts';
import { htmlText } from '../formats/htmlText.ts';
import type { Cell, Layout, Row, RowEvent, SkipRule } from '../types.ts';
import { type JsonObject, objectsOf, textOf } from '../voices/objects.ts';
import { rowInstead, rowWith, skipped } from '../voices/rows.ts';
import { isOther, requesterOf, ticketOf } from './ticket.ts';

/** Makes the row function: a ticket is a voice, and so is each later comment by whoever requested it. */
export function ticketRows(layout: Layout): (row: Row) => readonly RowEvent[] {
  const text = textOf(layout, 'text');
  const sentiment = textOf(layout, 'sentiment');
  return (row) => {
    if (text !== '') return [viewRow(row, text, sentiment)];
    const ticket = ticketOf(row.value);
    if (ticket) return ticketEvents(row, ticket);
    return [isOther(row.value) ? skipped(row, 'not by a customer') : { type: 'row', row }];
  };
}

function viewRow(row: Row, text: string, sentiment: string): RowEvent {
  return rowWith(row, {
    [text]: readable(row.cells.get(text)),
    ...(sentiment === '' ? {} : { [sentiment]: verdict(row.cells.get(sentiment)) }),
  });
}

function ticketEvents(row: Row, ticket: JsonObject): RowEvent[] {
  if (ticket['status'] === 'deleted') return [skipped(row, 'deleted in the tool')];
  // A document that is one ticket comes without cells.
  const plain = ticket === row.value && row.cells.size > 0;
  const cells = plain ? row.cells : (flatten(ticket) ?? new Map<string, Cell>());
  const thread = threadOf(ticket);
  const score = cells.get('satisfaction_rating.score');
  const first = rowWith(
    { ...row, cells },
    {
      ...('subject' in ticket ? { subject: readable(cells.get('subject')) } : {}),
      ...('description' in ticket ? { description: readable(cells.get('description')) } : {}),
      ...thread.first,
      ...('requester_id' in ticket ? {} : { requester_id: requesterOf(ticket) }),
      ...(score === undefined ? {} : { 'satisfaction_rating.score': verdict(score) }),
    },
  );
  return [
    first,
    ...thread.later.map((comment) => rowInstead(row, comment)),
    ...thread.passed.map((rule) => skipped(row, rule)),
  ];
}

type Thread = {
  /** Cells of the ticket itself. */
  first: Record<string, Cell>;
  /** Cells of the later comments by the requester. */
  later: Record<string, Cell>[];
  /** Comments that are no voice and no first answer to one, each by its rule. */
  passed: SkipRule[];
};

function threadOf(ticket: JsonObject): Thread {
  const id = textOf(ticket, 'id');
  const requester = requesterOf(ticket);
  const description = htmlText(textOf(ticket, 'description'));
  const comments = objectsOf(ticket, 'comments');
  if (comments.length === 0) return { first: {}, later: [], passed: [] };
  const first: Record<string, Cell> = { conversation: id, description };
  const thread: Thread = { first, later: [], passed: [] };
  let open = first;
  for (const [index, comment] of comments.entries()) {
    const text = bodyOf(comment);
    const mine = textOf(comment, 'author_id') === requester;
    // The first comment is the description again, whoever typed it in.
    if (index === 0 && (text === description || first['description'] === '')) {
      first['description'] = text;
    } else if (mine && text !== '') {
      open = laterCells(ticket, comment, text);
      thread.later.push(open);
    } else if (!mine && comment['public'] !== false && text !== '' && open['reply'] === undefined) {
      open['reply'] = text;
      open['replied_at'] = textOf(comment, 'created_at');
    } else thread.passed.push(mine ? 'no text and no answers' : 'not by a customer');
  }
  return thread;
}

function laterCells(ticket: JsonObject, comment: JsonObject, text: string): Record<string, Cell> {
  const id = textOf(ticket, 'id');
  return {
    id: `${id}-${textOf(comment, 'id')}`,
    description: text,
    created_at: textOf(comment, 'created_at'),
    updated_at: textOf(ticket, 'updated_at'),
    requester_id: requesterOf(ticket),
    'via.channel': textOf(comment, 'via', 'channel') || textOf(ticket, 'via', 'channel'),
    conversation: id,
  };
}

function bodyOf(comment: JsonObject): string {
  const plain = textOf(comment, 'plain_body') || textOf(comment, 'body');
  return htmlText(plain === '' ? textOf(comment, 'html_body') : plain);
}

function readable(cell: Cell | undefined): Cell {
  return typeof cell === 'string' ? htmlText(cell) : (cell ?? '');
}

/** `Good with comment` is `good`; that a rating was offered is none. */
function verdict(cell: Cell | undefined): Cell {
  const score = typeof cell === 'string' ? /^(?:good|bad)/i.exec(cell.trim())?.[0] : undefined;
  return score?.toLowerCase() ?? cell ?? '';
}
