import type { Row } from '../../sources/types.ts';
import { isRelativeDate, isSerial, readDate } from '../values/dates.ts';
import { plain, readNumber } from '../values/plain.ts';
import { isTotalWord } from '../values/totals.ts';

/** What the first rows say of a column. */
export type Profile = {
  /** The column's name. */
  name: string;
  /** Wording of the question, where the export has one. */
  wording: string;
  /** Rows looked at. */
  rows: number;
  /** Cells that are not empty. */
  filled: number;
  /** How often each value occurs. */
  counts: ReadonlyMap<string, number>;
  /** Mean number of words of the filled cells. */
  meanWords: number;
  /** Share of the filled cells that are dates, 0 to 1. */
  dates: number;
  /** Share of the filled cells that are numbers as Excel counts days, 0 to 1. */
  serials: number;
  /** Share of the filled cells that are numbers, 0 to 1. */
  numbers: number;
  /** Least number; Infinity where there is none. */
  least: number;
  /** Greatest number; -Infinity where there is none. */
  greatest: number;
  /** Whether all numbers are whole. */
  whole: boolean;
  /** Whether a cell was a list. */
  lists: boolean;
};

/** Cells that must be days as Excel counts them for the column to hold such. */
const mostly = 0.8;

/** Whether the numbers of a column may be days as Excel counts them: where it is a column of dates, they are. */
export function isCounted(column: Profile): boolean {
  return column.serials >= mostly;
}

/** Looks at the columns of some rows. Rows that sum up the others are passed over. */
export function profileColumns(
  columns: readonly string[],
  wording: ReadonlyMap<string, string>,
  rows: readonly Row[],
): Profile[] {
  const [first = ''] = columns;
  const own = rows.filter((row) => !isTotalWord(plain(row.cells.get(first))));
  return columns.map((name) => profile(name, wording.get(name) ?? '', own));
}

function profile(name: string, wording: string, rows: readonly Row[]): Profile {
  const cells = rows.map((row) => row.cells.get(name));
  const values = cells.map(plain).filter((value) => value !== '');
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const numbers = values.map(readNumber).filter((value) => value !== undefined);
  const share = (count: number) => (values.length === 0 ? 0 : count / values.length);
  return {
    name,
    wording,
    rows: rows.length,
    filled: values.length,
    counts,
    meanWords: share(values.reduce((sum, value) => sum + value.split(/\s+/).length, 0)),
    dates: share(values.filter(isDate).length),
    serials: share(values.filter(isSerial).length),
    numbers: share(numbers.length),
    least: Math.min(...numbers),
    greatest: Math.max(...numbers),
    whole: numbers.every(Number.isInteger),
    lists: cells.some((cell) => Array.isArray(cell)),
  };
}

/** Read in either order: which of the two holds is decided over the whole column. */
function isDate(value: string): boolean {
  const reading = { timeZone: 'UTC' } as const;
  return (
    readDate(value, { ...reading, order: 'dmy' }) !== undefined ||
    readDate(value, { ...reading, order: 'mdy' }) !== undefined ||
    isRelativeDate(value)
  );
}
