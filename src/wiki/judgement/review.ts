import { type Entry, isRetired } from '../entry.ts';
import { isoDay } from '../statistics/days.ts';

/** The day by which an entry should be looked at again, `YYYY-MM-DD`; undefined where it names none. */
export function reviewDay({ data }: Pick<Entry, 'data'>): string | undefined {
  return data.reviewBy && isoDay(data.reviewBy);
}

/** Whether the review day of an entry has passed; the day itself is in time, and nobody has to look at what is retired. */
export function isOverdue(entry: Pick<Entry, 'data'>, asOf: string): boolean {
  const by = reviewDay(entry);
  return by !== undefined && !isRetired(entry) && by < asOf;
}
