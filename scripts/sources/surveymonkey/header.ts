import { headerAt, headerKey, type SheetColumn, sheetOf } from '../surveys/sheet.ts';

/** A column of a SurveyMonkey export. */
export type MonkeyColumn = {
  /** The column as the file has it. */
  column: SheetColumn;
  /** The question, or the name of a column of every response; a blank cell repeats what stands on its left. */
  question: string;
  /** Option, row or sort of answer, from the second header row. Empty where there is none. */
  label: string;
  /** `question` for comparing; empty where the column has a label and is a question therefore. */
  key: string;
};

/** The header rows of a SurveyMonkey export. */
export type MonkeyHeader = {
  /** Its columns. */
  columns: MonkeyColumn[];
  /** Header rows below the first. */
  extra: number;
};

type Rows = readonly (readonly string[])[];

const respondent =
  /^(?:respondentid|befragten?id|befragternr|befragtennummer|teilnehmerid|umfrageteilnehmerid)$/;
/** Columns that every response fills. */
const everyResponse =
  /^(?:collectorid|startdate|startdatum|anfangsdatum|enddate|enddatum|datecreated|datemodified)$/;
/** Question numbers, which some exports have instead of questions. */
const number = /^(?:Q|F|Frage |Question )?\d{1,3}[.:]?$/i;

/**
 * Reads the header rows: questions over options; questions alone; question numbers over questions, which name the
 * columns or stand above those that do.
 * @returns Undefined where no row names respondents.
 */
export function monkeyHeader(top: Rows): MonkeyHeader | undefined {
  const first = headerAt(top);
  const at = [first, first + 1].find((row) => respondent.test(headerKey(top[row]?.[0] ?? '')));
  if (at === undefined) return undefined;
  const header = top[at] ?? [];
  const numbered = header.slice(1).some((cell) => number.test(cell.trim()));
  const second = goesOn(top[at + 1] ?? [], header);
  const extra = second ? (numbered && goesOn(top[at + 2] ?? [], header) ? 2 : 1) : 0;
  const above = at - first;
  const columns = sheetOf(top, first, above + extra).map((column) => (above > 0 ? named(column) : column));
  return { columns: withQuestions(columns, numbered && extra > 0), extra: above + extra };
}

/** A column whose name stands in the row below the first. */
function named(column: SheetColumn): SheetColumn {
  const [header = '', ...below] = column.below;
  return { ...column, header, below, ...(header === '' ? {} : { title: header }) };
}

/** Whether a row goes on with the header: it holds something, but neither a respondent nor a collector or a date. */
function goesOn(row: readonly string[], header: readonly string[]): boolean {
  const ofResponse = header.map((cell, index) => index === 0 || everyResponse.test(headerKey(cell)));
  const filled = row.map((cell) => cell.trim() !== '');
  return filled.includes(true) && !filled.some((isFilled, index) => isFilled && ofResponse[index]);
}

function withQuestions(columns: readonly SheetColumn[], numbered: boolean): MonkeyColumn[] {
  let question = '';
  const headers = columns.map(({ header }) => header);
  return columns.map((column, index) => {
    const split = column.below.length === 0 ? splitHeader(headers, index) : undefined;
    if (split) {
      question = split.question;
      return { column, ...split, key: '' };
    }
    const below = column.below.filter((_, row) => !numbered || row > 0);
    const written = numbered && number.test(column.header) ? (column.below[0] ?? '') : column.header;
    question = written || question;
    const label = below.at(-1) ?? '';
    return { column, question, label, key: label === '' && written !== '' ? headerKey(question) : '' };
  });
}

/**
 * Question and option of a header such as `Which pies do you serve? - Apple`, where a column beside it has the same
 * question, alone or with another option.
 */
function splitHeader(
  headers: readonly string[],
  index: number,
): { question: string; label: string } | undefined {
  const header = headers[index] ?? '';
  const at = header.lastIndexOf(' - ');
  if (at <= 0) return undefined;
  const question = header.slice(0, at);
  const beside = [headers[index - 1], headers[index + 1]];
  const shared = beside.some((other) => other === question || other?.startsWith(`${question} - `));
  return shared ? { question, label: header.slice(at + 3).trim() } : undefined;
}
