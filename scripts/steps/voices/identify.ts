import { createHmac } from 'node:crypto';
import type { Row } from '../../sources/types.ts';
import { plain } from '../values/plain.ts';

const separator = '\u001F';

function keyed(key: string, purpose: string, parts: readonly string[], digits: number): string {
  return createHmac('sha256', key)
    .update([purpose, ...parts].join(separator))
    .digest('hex')
    .slice(0, digits);
}

/** Gives the rows of one file their ids. */
export type Identify = (row: Row, declared: readonly string[] | undefined) => string;

/**
 * Makes the {@link Identify} of one file: HMAC-SHA-256, 20 hex digits, of the source and the declared key; without
 * one, of the raw cells and an ordinal among the identical rows of this file. The order of columns and empty cells do
 * not count, so that a wider export of the same row keeps its id.
 */
export function identifier(key: string, source: string): Identify {
  const seen = new Map<string, number>();
  return (row, declared) => {
    if (declared) return keyed(key, 'record', [source, 'key', ...declared], 20);
    const cells = [...row.cells]
      .map(([column, cell]) => [column, plain(cell)])
      .filter(([, cell]) => cell !== '')
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    const content = keyed(key, 'record', [source, 'content', JSON.stringify(cells)], 64);
    const ordinal = (seen.get(content) ?? 0) + 1;
    seen.set(content, ordinal);
    return keyed(key, 'record', [source, 'row', content, String(ordinal)], 20);
  };
}

/** Pseudonym of a person, 16 hex digits: the same in every source of the wiki, so that one person counts once. */
export function respondentPseudonym(key: string, person: string): string {
  return keyed(key, 'respondent', [person.trim().toLowerCase()], 16);
}

/** Pseudonym of a conversation of a source, 16 hex digits. */
export function conversationPseudonym(key: string, source: string, conversation: string): string {
  return keyed(key, 'conversation', [source, conversation.trim()], 16);
}
