import { bracketed } from '../surveys/grid.ts';
import { headerKey, type SheetColumn } from '../surveys/sheet.ts';

/** A column of a LimeSurvey export. */
export type LimeColumn = {
  /** The column as the file has it. */
  column: SheetColumn;
  /** Code of the question; empty where headers are whole questions. */
  code: string;
  /** Code of the subquestion or option; empty where there is none. */
  sub: string;
  /** Wording of the question; its code where the header has no wording. */
  question: string;
  /** Wording of the subquestion or option; its code where the header has no wording. */
  row: string;
  /** Code, wording or header as the columns of every response are compared. */
  keys: readonly string[];
};

/** `Q1`, `Q1[SQ001]`, `Q1[SQ001][1]`, and in front of a wording the same with a full stop. */
const coded = /^([A-Za-z]\w*)((?:\[[^[\]]*\])*)(?:\.\s+(.*))?$/s;

/** Reads a header: a code, a whole question, or both, with the subquestion in brackets. */
export function limeColumn(column: SheetColumn): LimeColumn {
  const found = coded.exec(column.header);
  const wording = found ? (found[3] ?? '') : column.header;
  const { question, row } = bracketed(wording);
  const code = found?.[1] ?? '';
  const sub = (found?.[2] ?? '').replace(/^\[|\]$/g, '').replaceAll('][', ' ');
  return {
    column,
    code,
    sub,
    question: question || (row === '' ? code : ''),
    row: wording === '' ? sub : row,
    keys: [...new Set([column.header, code, wording].map(headerKey))].filter((key) => key !== ''),
  };
}

/** Whether a header has both code and wording, as no other tool writes it. */
export function isCoded({ column }: LimeColumn): boolean {
  return coded.exec(column.header)?.[3] !== undefined;
}
