import type { Mapping } from '../../../src/schema/source.ts';
import { type RedactionRules, withNames } from '../../../src/text/redact/rules.ts';
import type { Row } from '../../sources/types.ts';
import { comparable } from '../../sources/voices/columns.ts';
import { plain } from '../values/plain.ts';

/** Headers of columns that hold a person's name. */
const person =
  /\b(?:full ?name|user ?name|display ?name|from name|requester|reporter|submitter|author|creator|assignee|reviewer|anfragende[r]?|einreicher(?:in)?|melder(?:in)?|autor(?:in)?|ersteller(?:in)?|bearbeiter(?:in)?|mitarbeiter(?:in)?|kunden?name|customer name|consumer name|contact name|recipient name|teilnehmername|name)\b/;
/** What such a header is about where it is about something else. */
const other =
  /\b(?:id|e ?mail|phone|domain|url|uri|image|type|company|firma|webshop|business|package|app|file|datei|product|produkt|version|brand|tag|device|group|locale|organi[sz]ation)\b/;
const given = /\b(?:first ?name|vorname|given ?name)\b/;
const family = /\b(?:last ?name|nachname|surname|family ?name|familienname)\b/;

/** A name of two to four words, each of two letters at least or an initial. */
const fullName = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{L}[\p{L}'’-]+|\p{Lu}\.)){0,2} \p{L}[\p{L}'’-]+$/u;

/**
 * Makes the function that tells the names of the persons whom a row names in columns that are not kept, or kept as a
 * pseudonym: who is named there may sign, or be spoken of, in the words that are kept.
 * @returns Undefined where the source has no such column.
 */
export function namesIn({ ignore = [], respondent }: Mapping): ((row: Row) => string[]) | undefined {
  const columns = respondent === undefined ? ignore : [...ignore, respondent];
  const named = (pattern: RegExp) =>
    columns.filter((column) => pattern.test(comparable(column)) && !other.test(comparable(column)));
  const [first] = named(given);
  const [last] = named(family);
  const whole = named(person).filter((column) => column !== first && column !== last);
  if (whole.length === 0 && (first === undefined || last === undefined)) return undefined;
  return ({ cells }) => {
    const names: string[] = [];
    for (const column of whole) {
      const cell = cells.get(column);
      // Nicknames have no blank; they are most of what reviews hold, and not worth a closer look.
      if (typeof cell === 'string' && cell.includes(' ')) names.push(plain(cell));
    }
    if (first !== undefined && last !== undefined)
      names.push(`${plain(cells.get(first))} ${plain(cells.get(last))}`);
    return names.filter((name) => name.length < 80 && fullName.test(name));
  };
}

/**
 * The rules for a text whose row names persons.
 * @returns The same rules where the text holds none of the names' last words, in whatever letters.
 */
export function rulesNaming(text: string, names: readonly string[], rules: RedactionRules): RedactionRules {
  if (names.length === 0) return rules;
  const lower = text.toLowerCase();
  const isMentioned = (name: string) => lower.includes(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return names.some(isMentioned) ? withNames(rules, names) : rules;
}
