const millisecondsPerDay = 86_400_000;
const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;

/**
 * The number of a day, counted from 1970-01-01, for an ISO date: `2026-11-21`, with or without a time behind it, `2026-11` or `2026`.
 * The time is not looked at. A date known to the month or year counts as its first day, so that nothing looks fresher than it may be.
 * Throws a `RangeError` for anything else, such as `2026-02-30`.
 */
export function dayNumber(date: string): number {
  const [, year, month = '01', day = '01'] = isoDate.exec(date) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  if (back !== `${year}-${month}-${day}`)
    throw new RangeError(`"${date}" is no date: write it as year-month-day, such as 2026-11-21.`);
  return time / millisecondsPerDay;
}

/** Whole days from one ISO date to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
