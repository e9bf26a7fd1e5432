import { gridPart } from '../surveys/grid.ts';
import type { Part } from '../surveys/parts.ts';
import { surveyRows } from '../surveys/rows.ts';
import { headerAt, headerKey, type SheetColumn, sheetOf } from '../surveys/sheet.ts';
import { surveyed } from '../surveys/surveyed.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';

/** Header of the first column, in the languages that forms of German companies are likely to have. */
const timestamp = /^(?:timestamp|zeitstempel|horodateur|marcatemporal|informazionicronologiche)$/;
const account = /^(?:emailaddress|email|emailadresse|username|nutzername|benutzername)$/;
const score = /^(?:score|punktzahl|punkte|gesamtpunktzahl)$/;
/** Points and remarks that a quiz adds to each question. */
const quiz = /\[(?:Score|Feedback|Punktzahl|Punkte)\]$/i;

/** Google Forms: CSV of responses, from the form itself or from its sheet. */
export const googleForms: Tool = {
  id: 'google-forms',
  name: 'Google Forms',
  looksLike: 'a first column `Timestamp` or `Zeitstempel` with dates and times, and questions as headers',
  recognise,
  rows: surveyRows,
};

function recognise({ top }: Sight): Recognised | undefined {
  const columns = sheetOf(top, headerAt(top), 0);
  const [first, ...others] = columns;
  if (!first || !timestamp.test(headerKey(first.header)) || !first.values.every(isMoment)) return undefined;
  const accounts = others.some(({ header }) => account.test(headerKey(header)));
  if (!accounts && !others.some(({ header }) => isQuestion(header))) return undefined;
  const quizzed = others.some(({ header }) => score.test(headerKey(header)) || quiz.test(header));
  return surveyed(
    [{ is: 'field', field: 'at', column: first }, ...others.map((column) => partOfForm(column, others))],
    {
      sure: 0.5,
      format: { extraHeaderRows: 0 },
      ...(isBritish(first.values) ? { dateOrder: 'dmy' as const } : {}),
      notices: quizzed ? ['The points of a quiz are no ratings and are not kept.'] : [],
    },
  );
}

/** Whether a cell is a date with a time, however its owner's language writes it. */
function isMoment(cell: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}/.test(cell);
}

/**
 * Whether dates are those of a British form, `04/03/2026`: Google writes American ones without a nought in front,
 * `3/4/2026`.
 */
function isBritish(moments: readonly string[]): boolean {
  const dates = moments.flatMap((moment) => {
    const [, day = '', month] = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(moment) ?? [];
    return month === undefined ? [] : [{ day, month }];
  });
  const fits = dates.every(({ day, month }) => day.length === 2 && month.length === 2 && Number(month) <= 12);
  return fits && dates.some(({ day, month }) => day.startsWith('0') || month.startsWith('0'));
}

function isQuestion(header: string): boolean {
  return /\?\s*\*?$/.test(header) || header.split(' ').length >= 4;
}

function partOfForm(column: SheetColumn, columns: readonly SheetColumn[]): Part {
  const key = headerKey(column.header);
  if (account.test(key)) return { is: 'field', field: 'respondent', column };
  if (score.test(key) || quiz.test(column.header)) return { is: 'ignored', column };
  if (column.header === '') return { is: column.values.length > 0 ? 'left' : 'ignored', column };
  return gridPart(column, columns, { separators: [';', ', '] });
}
