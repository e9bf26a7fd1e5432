/** Order of day, month and year in dates such as 03/04/2026. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A day, a month or a year as it is written, which may be none that exists. */
export type CalendarDate = {
  /** Year, four digits. */
  year: number;
  /** Month from 1; absent where only a year is written. */
  month?: number;
  /** Day from 1; absent where only a month or a year is written. */
  day?: number;
  /** What follows the date: a time, or nothing. */
  rest: string;
};

const months: ReadonlyMap<string, number> = new Map(
  [
    'jan januar january jaen jän jänner jaenner',
    'feb febr februar february feber',
    'mar mär maer märz mrz maerz march',
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

const yearFirst = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?<rest>(?:[T ,].*)?)$/;
/** A date in numbers, the year last. */
const numbers =
  /^(?<first>\d{1,2})(?<sign>[./-])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>\d{4}|\d{2})(?<rest>(?:[T ,].*)?)$/;
const monthAndYear = /^(?<month>\d{1,2})[./-](?<year>\d{4})$/;
const basic =
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?(?<clock>\d{4}(?:\d{2})?)(?<zone>Z?))?$/;
const isoWeek = /^(?<year>\d{4})-?W(?<week>\d{2})(?:-?(?<weekday>[1-7]))?$/i;
const namedWeek = /^(?:KW|week|calendar week|CW)\s?(?<week>\d{1,2})[\s/.-]+(?<year>\d{4})$/i;
const dayAndName =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[. /-]+(?:of )?(?<name>\p{L}{3,9})[. /,-]+(?<year>\d{4}|\d{2})(?<rest>(?:[T ,].*)?)$/u;
const nameAndDay =
  /^(?<name>\p{L}{3,9})\.?[\s/-]+(?<day>\d{1,2})(?:st|nd|rd|th)?[,/-]?\s*(?<year>\d{4})(?<rest>(?:[T ,].*)?)$/u;
const nameAndYear = /^(?<name>\p{L}{3,9})[.,]?[\s/-]+(?<year>\d{4})$/u;
/** As C and Twitter write it: the time between day and year. */
const clockInside =
  /^(?<name>\p{L}{3})\s+(?<day>\d{1,2})\s+(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?:\s+\S+)?)\s+(?<year>\d{4})$/u;

/**
 * Takes apart a date as people and tools write it, in German and English.
 * @returns Undefined where this is none, or one that no calendar has.
 */
export function readCalendarDate(value: string, order: DateOrder): CalendarDate | undefined {
  const found = /^\p{L}/u.test(value)
    ? (byName(value) ?? byWeek(value))
    : (byYear(value) ?? byNumbers(value, order) ?? byName(value) ?? byWeek(value));
  return found && exists(found) ? found : undefined;
}

function byYear(value: string): CalendarDate | undefined {
  const iso = yearFirst.exec(value)?.groups;
  if (iso) return dated(iso, iso['rest']);
  const packed = basic.exec(value)?.groups;
  const clock = packed?.['clock']?.match(/../g)?.join(':');
  return packed && dated(packed, clock === undefined ? '' : ` ${clock}${packed['zone']}`);
}

function byNumbers(value: string, order: DateOrder): CalendarDate | undefined {
  const month = monthAndYear.exec(value)?.groups;
  if (month) return dated(month);
  const plain = numbers.exec(value)?.groups;
  if (!plain) return undefined;
  // Dots are written day first everywhere.
  const dayFirst = order !== 'mdy' || plain['sign'] === '.';
  const [first, second] = [plain['first'], plain['second']];
  const [day, monthOf] = dayFirst ? [first, second] : [second, first];
  return dated({ year: plain['year'], month: monthOf, day }, plain['rest']);
}

function byName(value: string): CalendarDate | undefined {
  const inside = clockInside.exec(value)?.groups;
  const named =
    inside ?? (dayAndName.exec(value) ?? nameAndDay.exec(value) ?? nameAndYear.exec(value))?.groups;
  const month = months.get(named?.['name']?.toLowerCase() ?? '');
  if (!named || month === undefined) return undefined;
  const { year, day } = named;
  return dated({ year, month: String(month), day }, inside ? ` ${inside['clock']}` : named['rest']);
}

/** A week is a day where its day is named, else the month in which most of it lies: that of its Thursday (ISO 8601). */
function byWeek(value: string): CalendarDate | undefined {
  const found = (isoWeek.exec(value) ?? namedWeek.exec(value))?.groups;
  const week = Number(found?.['week']);
  if (!found || week < 1 || week > 53) return undefined;
  const year = Number(found['year']);
  const weekday = found['weekday'];
  // The fourth of January lies in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const date = new Date(Date.UTC(year, 0, monday + (weekday === undefined ? 3 : Number(weekday) - 1)));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    ...(weekday === undefined ? {} : { day: date.getUTCDate() }),
    rest: '',
  };
}

type Parts = Readonly<Record<string, string | undefined>>;

function dated({ year = '', month, day }: Parts, rest = ''): CalendarDate {
  return {
    year: year.length === 2 ? 2000 + Number(year) : Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    rest,
  };
}

/** Whether a calendar has such a day, month or year, from 1900 to 2200. */
export function exists({ year, month, day }: Omit<CalendarDate, 'rest'>): boolean {
  if (year < 1900 || year > 2200) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return (
    day === undefined || (day >= 1 && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()))
  );
}

/** What the values of a column say of their order. */
export type OrderVotes = {
  /** Values that have the day first. */
  dayFirst: number;
  /** Values that have the month first. */
  monthFirst: number;
  /** Values that could be either. */
  open: number;
};

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
