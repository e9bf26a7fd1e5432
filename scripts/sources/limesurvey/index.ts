import type { Part } from '../surveys/parts.ts';
import { surveyRows } from '../surveys/rows.ts';
import { fullest, headerAt, sheetOf } from '../surveys/sheet.ts';
import { surveyed } from '../surveys/surveyed.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { isCoded, type LimeColumn, limeColumn } from './header.ts';
import { questionParts } from './questions.ts';

/** Columns of every response: keys of their codes and of their English and German names. */
const keys = ['responseid', 'antwortid', 'id'];
const submitted = ['datesubmitted', 'submitdate', 'datumabgeschickt', 'abgeschicktam', 'absendedatum'];
const lastAction = ['datelastaction', 'datestamp', 'datumletzteaktivitat', 'letzteaktivitat'];
const started = ['datestarted', 'startdate', 'datumgestartet', 'startdatum', 'begonnenam'];
const language = ['startlanguage', 'startsprache', 'startlang'];
const tokens = ['token', 'accesscode', 'zugangscode', 'zugangsschlussel', 'teilnahmecode'];
const machinery =
  /^(?:lastpage|letzteseite|seed|zufallsstartwert|zufallszahl|ipaddress?|ipadresse|ipaddr|refurl|(?:referr?er|verweis|herkunfts|weiterleitungs)url|urlreferrer|referrer|interviewtime|totaltime|gesamtzeit|(?:group|question|gruppen?|fragen?)(?:time|zeit).*|.*(?:group|question)time.*)$/;
/** What other tools do not have. */
const telling = /^(?:lastpage|letzteseite|startlanguage|startsprache|seed|zufallsstartwert)$/;

/** LimeSurvey: CSV of responses, with codes, with whole questions, or with both as headers. */
export const limesurvey: Tool = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  looksLike:
    'columns such as `Response ID`, `Date submitted`, `Last page`, `Start language` and `Seed`, or headers of code and question such as `Q1[SQ001]. Which ...? [Option]`',
  recognise,
  rows: surveyRows,
};

function recognise({ top }: Sight): Recognised | undefined {
  const columns = sheetOf(top, headerAt(top), 0).map(limeColumn);
  const sure = sureness(columns);
  if (sure === undefined) return undefined;
  const done = one(columns, submitted)?.column.name;
  return surveyed(partsOf(columns), {
    sure,
    format: { extraHeaderRows: 0 },
    // An anonymous survey writes 1980-01-01 for every response that was submitted.
    sift: { unfinished: done === undefined ? [] : [{ column: done, matches: '^$' }] },
  });
}

function sureness(columns: readonly LimeColumn[]): number | undefined {
  const known = [keys, submitted, language].filter((names) => one(columns, names)).length;
  const signs = new Set(columns.flatMap((column) => column.keys.filter((key) => telling.test(key)))).size;
  if (signs > 0 && known + signs >= 3) return 0.93;
  const withCode = columns.filter(isCoded);
  const written = withCode.length >= 5 && withCode.length >= columns.length * 0.6;
  return written && withCode.some(({ sub }) => sub !== '') ? 0.85 : undefined;
}

function one(columns: readonly LimeColumn[], names: readonly string[]): LimeColumn | undefined {
  return columns.find((column) => column.keys.some((key) => names.includes(key)));
}

function partsOf(columns: readonly LimeColumn[]): Part[] {
  const key = one(columns, keys) ?? columns.find(numbersRows);
  const moments = [submitted, lastAction, started].flatMap((names) => one(columns, names)?.column ?? []);
  const at = fullest(moments) ?? moments[0];
  const lang = one(columns, language);
  const person = one(columns, tokens);
  const fields = columns.map((each): Part | undefined => {
    const { column } = each;
    if (each === key) return { is: 'field', field: 'key', column };
    if (column === at) return { is: 'field', field: 'at', column };
    if (each === lang) return { is: 'field', field: 'lang', column };
    if (each === person) return { is: 'field', field: 'respondent', column };
    const technical = moments.includes(column) || each.keys.some((name) => machinery.test(name));
    if (technical) return { is: 'ignored', column };
    return column.header === '' ? { is: 'left', column } : undefined;
  });
  const questions = questionParts(columns.filter((_, index) => fields[index] === undefined));
  return [...fields.filter((part) => part !== undefined), ...questions];
}

/** A nameless column that numbers the responses, as prepared files have it. */
function numbersRows({ column: { header, values } }: LimeColumn, index: number): boolean {
  return index === 0 && header === '' && values.length > 0 && new Set(values).size === values.length;
}
