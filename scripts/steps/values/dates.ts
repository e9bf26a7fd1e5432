import { type DateOrder, exists, readCalendarDate } from './calendar.ts';
import { readClock } from './clock.ts';
import { type RelativeDate, readRelative, resolveRelative } from './relative.ts';
import { momentOf } from './timeZone.ts';

/** How dates of a column are to be read. */
export type DateReading = {
  /** Order in dates written with numbers. */
  order: DateOrder;
  /** Time zone of times without an offset: an IANA name. */
  timeZone: string;
  /** Day of the export, `YYYY-MM-DD`, from which "vor 3 Tagen" is told. Default: unknown, and such dates with it. */
  exportedOn?: string | undefined;
  /** Whether numbers such as 45321 are days as Excel counts them. Default: no. */
  serials?: boolean | undefined;
};

/** Names of days before a date. */
const weekday =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so)(?:[.,]+\s*|\s+)(?:(?:den|dem|the) )?(?=\d|\p{L})/iu;
const isoDay = /^\d{4}-\d\d-\d\d$/;
/** What most tools write: ISO 8601 to the second, in UTC or by a clock. */
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?(Z| UTC)?)?$/;
/** Seconds and milliseconds since 1970 of this century. */
const fromSeconds = 946_684_800;
const toSeconds = 4_102_444_800;

/**
 * Reads a date as exports write it: ISO 8601, `10.03.2023`, `3/14/2026 4:05 PM`, `14/Jul/25 3:42 PM`, `2026-W11`,
 * seconds or milliseconds since 1970, a year, a month; "vor 3 Tagen" where the day of the export is known.
 *
 * @returns As records keep it: `2026`, `2026-03`, `2026-03-31`, or in UTC `2026-03-31T12:00:00Z`; undefined where
 * this is no date, or one that no calendar has.
 */
export function readDate(text: string, reading: DateReading): string | undefined {
  // Nearly every row of a long export has such a day, and needs no more than a look.
  if (isoDay.test(text)) {
    const date = {
      year: Number(text.slice(0, 4)),
      month: Number(text.slice(5, 7)),
      day: Number(text.slice(8)),
    };
    return exists(date) ? text : undefined;
  }
  const [plain, year, month, day, hour, minute, second, utc] = iso.exec(text) ?? [];
  if (plain === undefined) return readAny(text.replace(/[\s\u00A0\u202F]+/g, ' ').trim(), reading);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!exists(date)) return undefined;
  if (hour === undefined) return plain;
  if (utc !== undefined) return `${plain.slice(0, 10)}T${plain.slice(11, 19)}Z`;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  return inUtc(momentOf({ ...date, ...clock }, reading.timeZone));
}

function readAny(value: string, reading: DateReading): string | undefined {
  if (/^\d{5,13}(?:[.,]\d+)?$/.test(value)) return readCounted(value, reading);
  const relative = readRelative(value);
  if (relative) return told(relative, reading);
  const found = readCalendarDate(value.replace(weekday, ''), reading.order);
  if (!found) return undefined;
  const { year, month, day, rest } = found;
  if (month !== undefined && day !== undefined) return timed({ year, month, day }, rest, reading);
  if (rest.trim() !== '') return undefined;
  return month === undefined ? String(year) : `${year}-${two(month)}`;
}

/** Whether a text is a day that exists, as in `2026-03-31`. */
export function isDay(text: string): boolean {
  return text.length === 10 && readDate(text, { order: 'ymd', timeZone: 'UTC' }) === text;
}

/** Whether a text is a date told from the day of the export, which must be known to read it. */
export function isRelativeDate(text: string): boolean {
  return readRelative(text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()) !== undefined;
}

/** Whether a text is a number that Excel could show as a day from 1990 to 2079. */
export function isSerial(text: string): boolean {
  const value = /^\d{5}(?:[.,]\d{1,12})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0;
  return value >= 32_874 && value < 65_746;
}

function readCounted(value: string, reading: DateReading): string | undefined {
  if (reading.serials && isSerial(value)) return fromSerial(Number(value.replace(',', '.')), reading);
  const written = value.replace(/[.,].*$/, '');
  const seconds = Number(written) / (written.length === 13 ? 1000 : 1);
  if ((written.length === 10 || written.length === 13) && seconds >= fromSeconds && seconds < toSeconds)
    return inUtc(seconds * 1000);
  // Eight digits, as in 20260331.
  return /^(?:19|20)\d{6}$/.test(value)
    ? readDate(value.replace(/(....)(..)(..)/, '$1-$2-$3'), reading)
    : undefined;
}

/** Excel counts days from 30 December 1899, and their fractions. */
function fromSerial(serial: number, reading: DateReading): string | undefined {
  const moment = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  return readDate(Number.isInteger(serial) ? moment.slice(0, 10) : moment.slice(0, 19), reading);
}

function told(relative: RelativeDate, reading: DateReading): string | undefined {
  if (reading.exportedOn === undefined) return undefined;
  const date = resolveRelative(relative, reading.exportedOn);
  return relative.clock === undefined ? date : readAny(`${date} ${relative.clock}`, reading);
}

type Day = { year: number; month: number; day: number };

/** A day, or the moment at which its clock shows what follows it. */
function timed(date: Day, rest: string, reading: DateReading): string | undefined {
  if (rest.trim() === '') return `${date.year}-${two(date.month)}-${two(date.day)}`;
  const clock = readClock(rest.trim());
  if (!clock) return undefined;
  const { zone = reading.timeZone, ...time } = clock;
  return inUtc(momentOf({ ...date, ...time }, zone));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function inUtc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
