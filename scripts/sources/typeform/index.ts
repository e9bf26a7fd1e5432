import type { Part } from '../surveys/parts.ts';
import { surveyRows } from '../surveys/rows.ts';
import { fullest, headerAt, headerKey, type SheetColumn, sheetOf } from '../surveys/sheet.ts';
import { surveyed } from '../surveys/surveyed.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { questionParts } from './options.ts';

/** Columns of every response, the moments best first. */
const moments = ['submitdateutc', 'stagedateutc', 'startdateutc', 'submittedat'];
const machinery = new Set([...moments, 'responsetype', 'networkid', 'ending', 'token']);
/** What Typeform computes, and what people of the company add. */
const beside = new Set(['tags', 'score', 'winningoutcomeid', 'outcome']);

/** Typeform: CSV or XLSX of responses. */
export const typeform: Tool = {
  id: 'typeform',
  name: 'Typeform',
  looksLike: 'a first column `#`, the questions, and at the end `Submit Date (UTC)` and `Network ID`',
  recognise,
  rows: surveyRows,
};

function recognise({ top }: Sight): Recognised | undefined {
  const columns = sheetOf(top, headerAt(top), 0);
  const keys = new Set(columns.map(keyOf));
  const hasMoment = moments.some((key) => keys.has(key));
  const numbered = keys.has('#') && (keys.has('networkid') || hasMoment);
  const sheet = keys.has('submittedat') && keyOf(columns.at(-1)) === 'token';
  if (!numbered && !sheet && !(keys.has('networkid') && hasMoment)) return undefined;
  const parts = partsOf(columns);
  const type = columns.find((column) => keyOf(column) === 'responsetype')?.name;
  return surveyed(parts, {
    sure: numbered ? 0.95 : 0.85,
    format: { extraHeaderRows: 0 },
    sift: { unfinished: type === undefined ? [] : [{ column: type, matches: '^(?:partial|started)' }] },
    notices: [
      ...(keys.has('networkid') ? [network] : []),
      ...(parts.some((part) => part.is === 'choice') ? [nameless] : []),
    ],
  });
}

const network =
  'Network ID is a hash of the network that a response came from, not of a person: it is not kept, and ties no responses together.';
const nameless =
  'Typeform writes the options of a multiple choice and not its question; such questions are named after their options, and `text` in source.yaml can say what was asked.';

function keyOf(column: SheetColumn | undefined): string {
  return column?.header === '#' ? '#' : headerKey(column?.header ?? '');
}

function partsOf(columns: readonly SheetColumn[]): Part[] {
  const at = fullest(moments.flatMap((key) => columns.filter((column) => keyOf(column) === key)));
  const key = columns.find((column) => ['#', 'token'].includes(keyOf(column)));
  const fields = columns.map((column): Part | undefined => {
    if (column === key) return { is: 'field', field: 'key', column };
    if (column === at) return { is: 'field', field: 'at', column };
    if (machinery.has(keyOf(column))) return { is: 'ignored', column };
    return beside.has(keyOf(column)) || column.header === '' ? { is: 'left', column } : undefined;
  });
  const questions = questionParts(columns.filter((_, index) => fields[index] === undefined));
  return [...fields.filter((part) => part !== undefined), ...questions];
}
