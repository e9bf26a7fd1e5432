/** Value of a cell of a workbook: numbers are the text that the file holds. */
export type SheetCell = string | boolean | Date | null | undefined | { number: string };

/** Digits that Excel keeps of a number: those behind them have become zeros. */
export const EXCEL_DIGITS = 15;

/** Beginning of Excel's days; what lies in its first year is a time or a duration and no date. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDate = Date.UTC(1901, 0, 1);

/** A cell as text: dates as ISO without an offset, durations as hours, minutes and seconds. */
export function cellText(cell: SheetCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell instanceof Date ? momentText(cell) : numberText(cell.number);
  return String(cell);
}

/**
 * A number as people see it: Excel keeps 4.2 as `4.2000000000000002`, and long ids with an exponent.
 * @param kept As the file holds it.
 */
function numberText(kept: string): string {
  const value = Number(kept);
  if (!Number.isFinite(value)) return kept;
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Whether a number is a whole one of which Excel has lost digits. */
export function lostDigits(cell: SheetCell): boolean {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return false;
  return /^-?\d+$/.test(numberText(cell.number)) && Math.abs(Number(cell.number)) >= 10 ** EXCEL_DIGITS;
}

function momentText(date: Date): string {
  // A moment is a fraction of a day there, a hair before or after the second that was meant.
  const moment = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (moment.getTime() < firstDate) return durationText(moment.getTime() - dayZero);
  const [day = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
