import { isObject, type JsonObject, textOf } from '../voices/objects.ts';

/** Keys that tickets have and hardly anything else; two of them tell one. */
const telling = [
  'requester_id',
  'requester',
  'submitter',
  'organization',
  'group',
  'submitter_id',
  'organization_id',
  'satisfaction_rating',
  'via',
  'custom_fields',
  'ticket_form_id',
  'raw_subject',
  'has_incidents',
  'problem_id',
  'group_id',
  'brand_id',
];

/** The ticket that a JSON value is or holds below `ticket`. */
export function ticketOf(value: unknown): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  if (isTicket(value)) return value;
  const inside = value['ticket'];
  return isObject(inside) && isTicket(inside) ? inside : undefined;
}

function isTicket(value: JsonObject): boolean {
  const words = 'subject' in value || 'description' in value;
  const asked = 'requester_id' in value || isObject(value['requester']);
  // Freshdesk's tickets look alike, but for these.
  const other = 'responder_id' in value || 'description_text' in value;
  return words && asked && !other && telling.filter((key) => key in value).length >= 2;
}

/** Id of the person who requested a ticket; empty where unknown. */
export function requesterOf(ticket: JsonObject): string {
  return textOf(ticket, 'requester_id') || textOf(ticket, 'requester', 'id');
}

/** Whether an object is a user, an organisation or an article, as searches list them among tickets. */
export function isOther(value: unknown): boolean {
  const type = textOf(value, 'result_type');
  return type !== '' && type !== 'ticket';
}
