import { htmlText } from '../formats/htmlText.ts';
import { isObject, type JsonObject, objectsOf, partOf, textOf } from '../voices/objects.ts';

/** One message of a conversation. */
export type Message = {
  /** Its id, unique in the conversation. */
  id: string;
  /** Who wrote it: a customer, the company in public, or the company among itself and its machines. */
  by: 'customer' | 'company' | 'inside';
  /** Id of the customer; empty where the company wrote. */
  author: string;
  /** The customer's name, by which they may sign; kept nowhere. */
  name: string;
  /** Its words. */
  text: string;
  /** Seconds since 1970, as written; empty where unknown. */
  at: string;
  /** Whether somebody took its words out. */
  redacted: boolean;
};

const customers: ReadonlySet<string> = new Set(['user', 'lead', 'contact', 'customer', 'visitor']);
/** Sorts of parts that customers read; assignments, notes and the like stay inside. */
const publicParts: ReadonlySet<string> = new Set(['comment', 'open', 'close', 'quick_reply', '']);

/** Whether an author of this type is a customer. */
export function isCustomer(type: string): boolean {
  return customers.has(type.trim().toLowerCase());
}

/** Whether a JSON value is a conversation as Intercom's API gives it, today's or the older one. */
function isConversation(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const began = isObject(value['source']) || isObject(value['conversation_message']);
  const typed = value['type'] === 'conversation';
  return (typed && (began || 'conversation_parts' in value)) || (began && 'conversation_parts' in value);
}

/** The conversation that a JSON value is, or that the payload of a webhook holds. */
export function conversationOf(value: unknown): JsonObject | undefined {
  const item = isConversation(value) ? value : partOf(value, 'data', 'item');
  return isConversation(item) ? item : undefined;
}

/** Whether some messages of a conversation are not in the file: lists leave them out, and long ones are cut. */
export function isCut(conversation: JsonObject): boolean {
  const list = partOf(conversation, 'conversation_parts', 'conversation_parts');
  const total = Number(textOf(conversation, 'conversation_parts', 'total_count') || '0');
  if (Array.isArray(list)) return list.length < total;
  return !Array.isArray(conversation['conversation_parts']);
}

/** The messages of a conversation, the one that began it first. */
export function messagesOf(conversation: JsonObject): Message[] {
  const first = conversation['source'] ?? conversation['conversation_message'];
  const began = isObject(first)
    ? [{ ...first, created_at: textOf(first, 'created_at') || conversation['created_at'] }]
    : [];
  const list = partOf(conversation, 'conversation_parts', 'conversation_parts');
  const parts = Array.isArray(list)
    ? objectsOf(conversation, 'conversation_parts', 'conversation_parts')
    : objectsOf(conversation, 'conversation_parts');
  return [...began, ...parts].map(messageOf);
}

function messageOf(part: JsonObject): Message {
  const customer = isCustomer(textOf(part, 'author', 'type'));
  return {
    id: textOf(part, 'id'),
    by: customer ? 'customer' : publicParts.has(textOf(part, 'part_type')) ? 'company' : 'inside',
    author: customer ? textOf(part, 'author', 'id') : '',
    name: customer ? textOf(part, 'author', 'name') : '',
    text: htmlText(textOf(part, 'body')).trim(),
    at: textOf(part, 'created_at'),
    redacted:
      part['redacted'] === true || /^<p><i>This message was deleted<\/i><\/p>$/.test(textOf(part, 'body')),
  };
}

/** Channel of a conversation, such as `email`; empty where it was held in the messenger itself. */
export function channelOf(conversation: JsonObject): string {
  const type = textOf(conversation, 'source', 'type');
  return type === 'conversation' ? '' : type.replace(/_(?:call|message)$/, '');
}

/** Headline of a conversation. */
export function subjectOf(conversation: JsonObject): string {
  const began = conversation['source'] ?? conversation['conversation_message'];
  return htmlText(textOf(began, 'subject') || textOf(conversation, 'title')).trim();
}
