import { htmlText } from '../formats/htmlText.ts';
import type { Cell, Layout, Row, RowEvent } from '../types.ts';
import { type JsonObject, objectsOf, textOf } from '../voices/objects.ts';
import { rowInstead, rowWith, skipped } from '../voices/rows.ts';
import { channelOf, conversationOf, isCustomer, messagesOf, subjectOf } from './conversation.ts';

/** Makes the row function: each message of a customer is a voice, the company's next one is its reply. */
export function intercomRows(layout: Layout): (row: Row) => readonly RowEvent[] {
  if (layout['of'] === 'messages') return messageRow(layout);
  return (row) => {
    const conversation = conversationOf(row.value);
    return conversation ? conversationRows(row, conversation) : [skipped(row, 'no text and no answers')];
  };
}

function messageRow(layout: Layout): (row: Row) => readonly RowEvent[] {
  const [text, author, kind] = [textOf(layout, 'text'), textOf(layout, 'author'), textOf(layout, 'kind')];
  return (row) => {
    if (!isCustomer(plain(row.cells.get(author)))) return [skipped(row, 'not by a customer')];
    if (/note/i.test(plain(row.cells.get(kind)))) return [skipped(row, 'not by a customer')];
    const words = htmlText(plain(row.cells.get(text))).trim();
    if (words === '') return [skipped(row, 'no text and no answers')];
    return [rowWith(row, { [text]: words })];
  };
}

function plain(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

function conversationRows(row: Row, conversation: JsonObject): RowEvent[] {
  const id = textOf(conversation, 'id');
  const tags = objectsOf(conversation, 'tags', 'tags').map((tag) => textOf(tag, 'name'));
  const channel = channelOf(conversation);
  const shared = { conversation: id, channel, updated_at: textOf(conversation, 'updated_at'), tags };
  const voices: Record<string, Cell>[] = [];
  const passed: RowEvent[] = [];
  for (const { by, redacted, text, author, name, at, ...message } of messagesOf(conversation)) {
    const open = voices.at(-1);
    if (redacted) passed.push(skipped(row, 'deleted in the tool'));
    else if (by === 'customer' && text !== '') {
      const first = voices.length === 0 ? { subject: subjectOf(conversation) } : {};
      voices.push({
        message: `${id}-${message.id}`,
        ...shared,
        customer: author,
        customer_name: name,
        ...first,
        text,
        at,
      });
    } else if (by === 'customer') passed.push(skipped(row, 'no text and no answers'));
    else if (by === 'company' && text !== '' && open && open['reply'] === undefined) {
      open['reply'] = text;
      open['replied_at'] = at;
    } else passed.push(skipped(row, 'not by a customer'));
  }
  const rated = rate(conversation, voices, shared);
  return [...rated.map((cells) => rowInstead(row, cells)), ...passed];
}

/** Adds the rating to the first voice; it is a voice by itself where the customer wrote nothing else. */
function rate(
  conversation: JsonObject,
  voices: readonly Record<string, Cell>[],
  shared: Readonly<Record<string, Cell>>,
): readonly Readonly<Record<string, Cell>>[] {
  const rating = textOf(conversation, 'conversation_rating', 'rating');
  const remark = textOf(conversation, 'conversation_rating', 'remark').trim();
  const [first, ...rest] = voices;
  if (rating === '' && remark === '') return voices;
  if (first) return [{ ...first, rating, remark }, ...rest];
  const at = textOf(conversation, 'conversation_rating', 'created_at');
  const customer = textOf(conversation, 'conversation_rating', 'contact', 'id');
  const message = `${textOf(conversation, 'id')}-rating`;
  return [{ message, ...shared, customer, text: '', at, rating, remark }];
}
