import type { Mapping } from '../../../src/schema/source.ts';
import type { Advice } from '../tool.ts';
import { comparable } from '../voices/columns.ts';

/** Filled values of the properties, by column. */
export type Values = ReadonlyMap<string, readonly string[]>;

const tags =
  /^(?:tags?|labels?|schlagworter?|schlagwörter?|kategorien?|categor(?:y|ies)|themen?|themes?|topics?)$/;
const persons =
  /^(?:created by|erstellt von|last edited by|zuletzt bearbeitet von|person|assignee|owner|interviewer(?:in)?|moderat(?:or|ion|orin)|e ?mail|e mail adresse|phone|telefon|url|files?(?: media)?|dateien(?: und medien)?)$/;
const respondents =
  /^(?:participants?|teilnehmer(?:in|innen)?|teilnehmende|probanden?|proband(?:in|innen)|respondent|interviewees?|gesprächspartner(?:in)?|kundennummer|customer id)$/;
/** Names that teams give to the column of what somebody said. */
const said =
  /^(?:feedback|kommentare?|comments?|zitate?|quotes?|aussagen?|antwort(?:en)?|answers?|notiz(?:en)?|notes?|beobachtung(?:en)?|observations?|beschreibung|description|erkenntnis(?:se)?|insights?|learnings?|wortlaut|verbatims?|o ton|anliegen|text|freitext|kundenfeedback|customer feedback|reviews?|rezension(?:en)?)$/;
const dates = [
  /^(?:date|datum|interview date|session date|tag|interviewdatum|gesprächsdatum)$/,
  /\b(?:date|datum|am|on)\b/,
  /^(?:created(?: time)?|erstellt(?: am)?)$/,
];

/** Column that says when something was said; undefined where there is none. */
export function dateColumnOf(values: Values): string | undefined {
  const fitting = [...values].filter(([, cells]) => cells.length > 0 && cells.every(looksLikeDate));
  for (const pattern of dates) {
    const found = fitting.find(([column]) => pattern.test(comparable(column)));
    if (found) return found[0];
  }
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function looksLikeDate(value: string): boolean {
  return (
    /\b\d{4}\b/.test(value) &&
    /\d{1,2}[./-]\d{1,2}|\p{L}{3,}\.? \d{1,2}\b|\b\d{1,2}\.? \p{L}{3,}/u.test(value) &&
    value.length < 80
  );
}

/** What the columns of an export of Notion mean: properties are named as each team likes. */
export function adviceFor(values: Values, date: string | undefined): Advice {
  const columns = [...values.keys()].filter((column) => column !== date);
  const named = (pattern: RegExp) => columns.filter((column) => pattern.test(comparable(column)));
  const [respondent] = named(respondents);
  const left = new Set([...named(persons), ...named(tags), ...named(respondents)]);
  const words = columns.filter(
    (column) =>
      !left.has(column) && meanWords(values.get(column) ?? []) >= (said.test(comparable(column)) ? 2 : 5),
  );
  const mapping: Mapping = {
    key: ['page id'],
    title: 'title',
    text: [...words, 'text'],
    ...(date === undefined ? {} : { at: date }),
    ...(respondent === undefined ? {} : { respondent }),
    ignore: named(persons),
  };
  return {
    mapping,
    guess: 'rest',
    method: 'interview',
    channels: ['interview'],
    tags: named(tags),
  };
}

/** Words in a filled cell: five and more are sentences rather than names or options. */
function meanWords(cells: readonly string[]): number {
  const count = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0);
  return cells.length > 0 ? count / cells.length : 0;
}
