import { momentOf, type WallClock } from './timeZone.ts';

/** Order of day, month and year in dates such as 03/04/2026. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How dates of a column are to be read. */
export type DateReading = {
  /** Order in dates written with numbers. */
  order: DateOrder;
  /** Time zone of times without an offset: an IANA name. */
  timeZone: string;
};

const months: ReadonlyMap<string, number> = new Map(
  [
    'jan januar january jaen jän jänner',
    'feb februar february',
    'mar mär maer märz mrz march',
    'apr april',
    'may mai',
    'jun juni june',
    'jul juli july',
    'aug august',
    'sep sept september',
    'oct okt october oktober',
    'nov november',
    'dec dez december dezember',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Abbreviations of time zones that exports carry, as minutes east of UTC. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  mez: 60,
  cet: 60,
  mesz: 120,
  cest: 120,
  oez: 120,
  eet: 120,
  oesz: 180,
  eest: 180,
};

const clockPart =
  /^[T ,]*(?:um |at )?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[AP]\.?M\.?)?(?:\s*Uhr)?\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?$/i;
const yearFirst = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?<rest>(?:[T ,].*)?)$/;
const numbers =
  /^(?<first>\d{1,2})(?<sign>[./-])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>\d{4}|\d{2})(?<rest>(?:[T ,].*)?)$/;
const dayAndName =
  /^(?<day>\d{1,2})[. /-]+(?<name>\p{L}{3,9})[. /,-]+(?<year>\d{4}|\d{2})(?<rest>(?:[T ,].*)?)$/u;
const nameAndDay =
  /^(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?<rest>(?:[T ,].*)?)$/u;
const nameAndYear = /^(?<name>\p{L}{3,9})\.?\s+(?<year>\d{4})$/u;
/** Names of days before a date. */
const weekday = /^(?:\p{L}{2,10}[.,]+\s+)(?=\d|\p{L})/u;

/**
 * Reads a date as exports write it: ISO 8601, `10.03.2023`, `3/14/2026 4:05 PM`, `14/Jul/25 3:42 PM`, seconds or
 * milliseconds since 1970, a year, a month.
 *
 * @returns As records keep it: `2026`, `2026-03`, `2026-03-31`, or in UTC `2026-03-31T12:00:00Z`; undefined where
 * this is no date, or one that no calendar has.
 */
export function readDate(text: string, reading: DateReading): string | undefined {
  const value = text
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(weekday, '');
  if (/^\d{10}(?:\.\d+)?$/.test(value)) return inUtc(Number(value) * 1000);
  if (/^\d{13}$/.test(value)) return inUtc(Number(value));
  const basic = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(value);
  if (basic) return readDate(basic.slice(1).join('-'), reading);
  const found = calendarDate(value, reading.order);
  if (!found || !exists(found)) return undefined;
  const { year, month, day } = found;
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${two(month)}`;
  if (found.rest.trim() === '') return `${year}-${two(month)}-${two(day)}`;
  const clock = readClock(found.rest.trim());
  if (!clock) return undefined;
  const { zone = reading.timeZone, ...time } = clock;
  return inUtc(momentOf({ year, month, day, ...time }, zone));
}

type CalendarDate = { year: number; month?: number; day?: number; rest: string };

function calendarDate(value: string, order: DateOrder): CalendarDate | undefined {
  const iso = yearFirst.exec(value)?.groups;
  if (iso) {
    const part = (name: string) => (iso[name] === undefined ? {} : { [name]: Number(iso[name]) });
    return { year: Number(iso['year']), ...part('month'), ...part('day'), rest: iso['rest'] ?? '' };
  }
  const plain = numbers.exec(value)?.groups;
  if (plain) {
    const [first, second] = [Number(plain['first']), Number(plain['second'])];
    // Dots are written day first everywhere.
    const dayFirst = order !== 'mdy' || plain['sign'] === '.';
    return {
      year: fullYear(plain['year']),
      month: dayFirst ? second : first,
      day: dayFirst ? first : second,
      rest: plain['rest'] ?? '',
    };
  }
  const named = (dayAndName.exec(value) ?? nameAndDay.exec(value) ?? nameAndYear.exec(value))?.groups;
  const month = months.get(named?.['name']?.toLowerCase() ?? '');
  if (!named || month === undefined) return undefined;
  return {
    year: fullYear(named['year']),
    month,
    ...(named['day'] === undefined ? {} : { day: Number(named['day']) }),
    rest: named['rest'] ?? '',
  };
}

function readClock(
  text: string,
): (Omit<WallClock, 'year' | 'month' | 'day'> & { zone?: number }) | undefined {
  const found = clockPart.exec(text)?.groups;
  if (!found) return undefined;
  const half = found['half']?.charAt(0).toLowerCase();
  const written = Number(found['hour']);
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(found['minute']), Number(found['second'] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || (half !== undefined && written > 12)) return undefined;
  const zone = zoneOf(found['zone']);
  return { hour, minute, second, ...(zone === undefined ? {} : { zone }) };
}

function zoneOf(written: string | undefined): number | undefined {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(written ?? '');
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  return written === undefined ? undefined : zones[written.toLowerCase()];
}

function fullYear(written = ''): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function exists({ year, month, day }: CalendarDate): boolean {
  if (year < 1900 || year > 2200) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function inUtc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** What the values of a column say of their order. */
export type OrderVotes = { dayFirst: number; monthFirst: number; open: number };

/** Adds a value to the votes: a number over 12 can be no month, and dots are written day first. */
export function countOrder(votes: OrderVotes, text: string): void {
  const found = numbers.exec(text.trim())?.groups;
  if (!found || found['sign'] === '.') return;
  if (Number(found['first']) > 12) votes.dayFirst += 1;
  else if (Number(found['second']) > 12) votes.monthFirst += 1;
  else votes.open += 1;
}

/** The order that the votes decide, or undefined where every value could be either. */
export function decidedOrder(votes: OrderVotes): DateOrder | undefined {
  if (votes.dayFirst === votes.monthFirst) return undefined;
  return votes.dayFirst > votes.monthFirst ? 'dmy' : 'mdy';
}
