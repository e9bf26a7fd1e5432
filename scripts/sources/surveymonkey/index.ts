import type { Part } from '../surveys/parts.ts';
import { surveyRows } from '../surveys/rows.ts';
import { surveyed } from '../surveys/surveyed.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { type MonkeyColumn, type MonkeyHeader, monkeyHeader } from './header.ts';
import { questionParts } from './questions.ts';

/** Columns of every response that are personal or about the machinery, in English and German. */
const machinery =
  /^(?:collectorid|collector|startdate|startdatum|anfangsdatum|enddate|enddatum|datecreated|datemodified|erstellungsdatum|anderungsdatum|ipaddress|ipadresse|emailaddress|emailadresse|email|firstname|vorname|lastname|nachname)$/;
const moments = [
  'enddate',
  'enddatum',
  'datemodified',
  'startdate',
  'startdatum',
  'anfangsdatum',
  'datecreated',
];
const addresses = ['emailaddress', 'emailadresse', 'email'];
const customData = /^(?:customdata|benutzerdefiniertedaten|customvariable)/;

/** SurveyMonkey: all individual responses, as CSV or XLSX. */
export const surveymonkey: Tool = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  looksLike: 'a first column `Respondent ID`, and in the row below it the options and `Open-Ended Response`',
  recognise,
  rows: surveyRows,
};

function recognise({ top }: Sight): Recognised | undefined {
  if (isSummary(top)) return { sure: 0.95, refuse: summary };
  const header = monkeyHeader(top);
  if (!header) return undefined;
  const { columns, extra } = header;
  const collected = columns.some(({ key }) => /^collector/.test(key));
  return surveyed(partsOf(header), {
    sure: collected ? 0.95 : extra > 0 ? 0.8 : 0.6,
    format: { extraHeaderRows: extra },
  });
}

const summary =
  'this is a summary of SurveyMonkey: it counts how often each answer was given and holds no responses. In SurveyMonkey choose Save As, Export file, All responses data, and there "All individual responses" as CSV or XLSX.';

/** Heads of the tables of a summary, whatever separates their cells. */
const choices =
  /^\W*(?:answer choices|antwortoptionen|antwortmöglichkeiten)\W+(?:response|antwort|beantwortung)/i;
const answered = /^\W*(?:answered|beantwortet)\W+\d/i;
const skipped = /^\W*(?:skipped|übersprungen)\W+\d/i;

/** Whether the file counts answers instead of listing responses. */
function isSummary(top: readonly (readonly string[])[]): boolean {
  const rows = top.map((row) => row.join(','));
  const holds = (words: RegExp) => rows.some((row) => words.test(row));
  return holds(choices) || (holds(answered) && holds(skipped));
}

function partsOf({ columns }: MonkeyHeader): Part[] {
  const at = first(columns, moments);
  const person = first(columns, addresses) ?? columns.find(isReference);
  const fields = columns.map(({ column, key }, index): Part | undefined => {
    if (index === 0) return { is: 'field', field: 'key', column };
    if (column === at?.column) return { is: 'field', field: 'at', column };
    if (column === person?.column) return { is: 'field', field: 'respondent', column };
    if (machinery.test(key)) return { is: 'ignored', column };
    return customData.test(key) ? { is: 'left', column } : undefined;
  });
  const questions = questionParts(columns.filter((_, index) => fields[index] === undefined));
  return [...fields.filter((part) => part !== undefined), ...questions];
}

/** The first of some columns that holds anything. */
function first(columns: readonly MonkeyColumn[], keys: readonly string[]): MonkeyColumn | undefined {
  return keys
    .flatMap((wanted) => columns.filter(({ key }) => key === wanted))
    .find(({ column }) => column.values.length > 0);
}

/** Whether custom data tells people apart, as a customer number does. */
function isReference({ key, column }: MonkeyColumn): boolean {
  const { values } = column;
  return customData.test(key) && values.length > 1 && new Set(values).size >= values.length * 0.9;
}
