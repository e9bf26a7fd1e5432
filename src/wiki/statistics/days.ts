const millisecondsPerDay = 86_400_000;
const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/**
 * The number of a day, counted from 1970-01-01, for an ISO date: `2026-11-21`, with or without a time behind it, `2026-11` or `2026`.
 * The time is not looked at. A date known to the month or year counts as its first day, so that nothing looks fresher than it may be.
 * Throws a `RangeError` for anything else, such as `2026-02-30`.
 */
export function dayNumber(date: string): number {
  const [, year, month = '01', day = '01'] = isoDate.exec(date) ?? [];
  // Read from text and not from numbers, which would take the years 0 to 99 for those from 1900 on.
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const back = Number.isNaN(time) ? '' : isoDay(new Date(time));
  if (back !== `${year}-${month}-${day}`)
    throw new RangeError(`"${date}" is no date: write it as year-month-day, such as 2026-11-21.`);
  return time / millisecondsPerDay;
}

/** Whole days from one ISO date to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day some days after an ISO date, `YYYY-MM-DD`; before it where `days` is negative. Throws as `dayNumber` does. */
export function addDays(date: string, days: number): string {
  return isoDay(new Date((dayNumber(date) + days) * millisecondsPerDay));
}
