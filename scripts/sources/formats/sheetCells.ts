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
 * A number as people see it: Excel keeps 4.2 as `4.2000000000000002`. One that it keeps with an exponent because it
 * is too long stays so, for everybody to see that digits are gone.
 * @param kept As the file holds it.
 */
function numberText(kept: string): string {
  if (/^-?\d+$/.test(kept)) return kept;
  const value = Number(kept);
  if (!Number.isFinite(value) || Math.abs(value) >= 10 ** EXCEL_DIGITS) return kept;
  return String(value);
}

/** Whether a number is too long for Excel, and whether its last digits are gone. Undefined for all other cells. */
export function lostDigits(cell: SheetCell): boolean | undefined {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return undefined;
  if (!(Math.abs(Number(cell.number)) >= 10 ** EXCEL_DIGITS)) return undefined;
  return /^-?\d{15}0*$/.test(numberText(cell.number)) || /[.e]/i.test(cell.number);
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
