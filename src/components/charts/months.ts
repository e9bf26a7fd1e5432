/** Number of a month `YYYY-MM` (or of a day's month), counted so that neighbours differ by one. */
export function monthNumber(iso: string): number {
  const [year = '0', month = '1'] = iso.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** Place of a day `YYYY-MM-DD` on the axis of month numbers: a month's point stands in its middle, so day 1 lies half a month before it. */
export function dayPlace(iso: string): number {
  const [year = '0', month = '1', day = '1'] = iso.split('-');
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return monthNumber(iso) - 0.5 + (Number(day) - 1) / length;
}
