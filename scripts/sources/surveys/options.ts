import { fold } from '../../../src/text/words.ts';

/** What stands in the column of an option that was chosen, besides the option itself. */
const marks = /^(?:1|x|y|yes|ja|true|wahr|checked|selected|ausgewählt)$/i;
/** What stands in the column of an option that was not chosen, or not shown. */
const unmarked = /^(?:0|n|no|nein|false|falsch|unchecked|not selected|nicht ausgewählt|n\/a)$/i;
/** Headers of the column that takes what somebody wrote besides the options. */
const other =
  /^(?:others?|andere[rs]?|sonstige[rs]?|etwas anderes|weitere[rs]?)(?:$|\W.*)|please specify|bitte (?:näher )?(?:angeben|beschreiben|nennen)|write[- ]in/i;

/** One option of a multiple choice that has a column to itself. */
export type Option = {
  /** What may be chosen. */
  label: string;
  /** Number that stands for it. Default: its place among the options. */
  code?: string | undefined;
  /** Cells of the first responses, row by row. */
  cells: readonly string[];
};

/** Whether a label asks for other words than the options. */
export function isOther(label: string): boolean {
  return other.test(label.trim());
}

/** Whether a column takes other words than the options, and is no option such as "Other bank" itself. */
export function takesWords({ label, cells }: Option): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isOption = (cell: string) => sameWords(cell, label) || marks.test(cell) || unmarked.test(cell);
  return isOther(label) && (filled.length === 0 || !filled.every(isOption));
}

/**
 * What was chosen, by a cell in the column of an option: the option where the cell repeats or marks it, else the words
 * that stand there.
 * @returns Undefined where it was not chosen.
 */
export function chosenOption(cell: string, label: string): string | undefined {
  const value = cell.trim();
  if (value === '' || (unmarked.test(value) && !sameWords(value, label))) return undefined;
  return sameWords(value, label) || marks.test(value) || /^\d+$/.test(value) ? label : value;
}

/** Whether two cells hold the same words. */
export function sameWords(a: string, b: string): boolean {
  return fold(a).trim() === fold(b).trim();
}

/**
 * Whether columns are the options of one multiple choice and no rows of a matrix: each holds nothing but its own
 * label, or a mark, or its number. Marks prove it only where a response chose some and left others.
 */
export function areOptions(options: readonly Option[]): boolean {
  const filled = options.some(({ cells }) => cells.some((cell) => cell !== ''));
  if (!filled || !options.every(holdsOneValue)) return false;
  const labelled = options.every(({ label, cells }) =>
    cells.every((cell) => cell === '' || sameWords(cell, label)),
  );
  return labelled || (options.length > 1 && leavesSome(options));
}

function holdsOneValue({ label, cells, code }: Option, index: number): boolean {
  const values = [...new Set(cells.filter((cell) => cell !== ''))];
  const fits = (value: string) =>
    sameWords(value, label) || marks.test(value) || value === (code ?? String(index + 1));
  return values.length <= 1 && values.every(fits);
}

/** Whether a response chose some options and left others. */
function leavesSome(options: readonly Option[]): boolean {
  const rows = options[0]?.cells.length ?? 0;
  return Array.from({ length: rows }, (_, row) => options.map(({ cells }) => cells[row] ?? '')).some(
    (row) => row.some((cell) => cell !== '') && row.includes(''),
  );
}

/** Whether columns hold yes and no alone, as a multiple choice written out in full does; a third answer is a matrix. */
export function areYesOrNo(options: readonly Option[]): boolean {
  const values = options.flatMap(({ cells }) => cells).filter((cell) => cell !== '');
  return (
    options.length > 1 &&
    values.some((value) => marks.test(value)) &&
    values.every((value) => marks.test(value) || unmarked.test(value))
  );
}
