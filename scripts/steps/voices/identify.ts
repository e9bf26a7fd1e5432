import { perColumns } from '../../sources/formats/cells.ts';
import type { Row } from '../../sources/types.ts';
import { plain } from '../values/plain.ts';
import { type Hmac, hmacUnder } from './hmac.ts';

const separator = '\u001F';
const idLength = 20;
const pseudonymLength = 16;

/** Ids of the records of one source, by HMAC-SHA-256: they cannot be reckoned back without the key. */
export type Identify = {
  /**
   * Hash of the raw cells of a row, 64 hex digits. The order of columns and empty cells do not count, so that a wider
   * export of the same row keeps it.
   */
  content(row: Row): string;
  /** Id of a record with a key, 20 hex digits. */
  byKey(key: readonly string[]): string;
  /**
   * Id of a record without a key, 20 hex digits.
   * @param content Hash of its raw cells.
   * @param ordinal Its number among the identical rows of its file, from 1.
   */
  byContent(content: string, ordinal: number): string;
};

/** Makes the {@link Identify} of a source. */
export function identifier(key: string, source: string): Identify {
  const hmac = hmacUnder(key);
  const beginning = (sort: string) => ['record', source, sort, ''].join(separator);
  const [byContent, byKey] = [beginning('row'), beginning('key')];
  const written = sortedCells();
  const contentOf = beginning('content');
  return {
    content: (row) => hmac(contentOf + written(row)),
    byKey: (parts) => hmac(byKey + parts.join(separator)).slice(0, idLength),
    byContent: (content, ordinal) => hmac(`${byContent}${content}${separator}${ordinal}`).slice(0, idLength),
  };
}

/** Columns and values of the filled cells of rows as JSON, in the order of the columns' names. */
function sortedCells(): (row: Row) => string {
  const orderOf = perColumns((columns) =>
    columns.toSorted().map((column) => ({ column, beginning: `[${JSON.stringify(column)},` })),
  );
  return ({ cells }) => {
    let written = '';
    for (const { column, beginning } of orderOf(cells)) {
      const value = plain(cells.get(column));
      if (value !== '') written += `${written === '' ? '' : ','}${beginning}${JSON.stringify(value)}]`;
    }
    return `[${written}]`;
  };
}

/** Gives people and conversations their pseudonyms. */
export type Pseudonyms = {
  /** Pseudonym of a person, 16 hex digits: the same in every source of the wiki, so that one person counts once. */
  respondent(person: string): string;
  /** Pseudonym of a conversation of the source, 16 hex digits. */
  conversation(conversation: string): string;
};

/** Makes the {@link Pseudonyms} of a source. */
export function pseudonyms(key: string, source: string): Pseudonyms {
  const hmac = hmacUnder(key);
  return {
    respondent: (person) => respondentBy(hmac, person),
    conversation: (conversation) =>
      hmac(['conversation', source, conversation.trim()].join(separator)).slice(0, pseudonymLength),
  };
}

/** Pseudonym of a person under a key, 16 hex digits, in every source of the wiki. */
export function respondentPseudonym(key: string, person: string): string {
  return respondentBy(hmacUnder(key), person);
}

function respondentBy(hmac: Hmac, person: string): string {
  return hmac(['respondent', person.trim().toLowerCase()].join(separator)).slice(0, pseudonymLength);
}
