import type { Part } from '../surveys/parts.ts';
import { surveyRows } from '../surveys/rows.ts';
import { fullest, headerAt, headerKey, type SheetColumn, sheetOf } from '../surveys/sheet.ts';
import { surveyed } from '../surveys/surveyed.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { codedParts } from './coded.ts';
import { questionParts } from './questions.ts';

/** Columns of every response that are personal or about the machinery. */
const machinery =
  /^(?:timestarted|datesubmitted|status|contactid|legacycomments|comments|language|referr?er|sessionid|useragent|extended.*|tags|ipaddress|longitude|latitude|country|city|state|stateregion|region|postal|postalcode|linkname|inviteemail|invitename|email|emailaddress|urlvariable.*|responsetime|deviceid|devicedata|sguid|snc|sglocale)$/;

/** Alchemer, before SurveyGizmo: CSV of responses, and open answers that were coded by hand. */
export const alchemer: Tool = {
  id: 'alchemer',
  name: 'Alchemer',
  looksLike: 'columns `Response ID`, `Time Started`, `Date Submitted` and `Status`',
  recognise,
  rows: surveyRows,
};

function recognise({ top }: Sight): Recognised | undefined {
  const columns = sheetOf(top, headerAt(top), 0);
  const format = { extraHeaderRows: 0 };
  const coded = codedParts(columns);
  if (coded) return surveyed(coded, { sure: 0.85, format, notices: [handCoded] });
  const has = (key: string) => find(columns, key) !== undefined;
  const dated = has('timestarted') || has('datesubmitted');
  const other = has('lastpage') || has('startlanguage') || has('seed');
  if (!has('responseid') || !has('status') || !dated || other) return undefined;
  return surveyed(partsOf(columns), { sure: has('timestarted') ? 0.92 : 0.7, format, sift: siftOf(columns) });
}

const handCoded =
  'The file holds themes of open answers and not the answers; the keywords by which they were found are no words of respondents and are not kept.';

function find(columns: readonly SheetColumn[], key: string): SheetColumn | undefined {
  return columns.find(({ header }) => headerKey(header) === key);
}

function siftOf(columns: readonly SheetColumn[]) {
  const column = find(columns, 'status')?.name ?? '';
  return {
    skip: [
      { column, matches: 'disqualif|screened|over ?quota|quota', rule: 'screened-out response' as const },
      { column, matches: '^test|deleted', rule: 'preview or test response' as const },
    ],
    unfinished: [{ column, matches: 'partial|incomplete|abandon|started' }],
  };
}

function partsOf(columns: readonly SheetColumn[]): Part[] {
  const at = fullest(['datesubmitted', 'timestarted'].flatMap((key) => find(columns, key) ?? []));
  const person = ['contactid', 'inviteemail', 'emailaddress', 'email']
    .flatMap((key) => find(columns, key) ?? [])
    .find(({ values }) => values.length > 0);
  const fields = columns.map((column): Part | undefined => {
    const key = headerKey(column.header);
    if (key === 'responseid') return { is: 'field', field: 'key', column };
    if (column === at) return { is: 'field', field: 'at', column };
    if (column === person) return { is: 'field', field: 'respondent', column };
    if (key === 'language' && column.values.length > 0) return { is: 'field', field: 'lang', column };
    if (machinery.test(key)) return { is: 'ignored', column };
    return column.header === '' ? { is: 'left', column } : undefined;
  });
  const questions = questionParts(columns.filter((_, index) => fields[index] === undefined));
  return [...fields.filter((part) => part !== undefined), ...questions];
}
