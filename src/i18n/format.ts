import type { Language } from '../schema/fields.ts';
import { daysBetween } from '../wiki/statistics/days.ts';

/** A noun in its two forms. */
export type Noun = { one: string; other: string };

/** Numbers, shares, dates and lists in the habits of a language. */
export type Format = ReturnType<typeof formatFor>;

const LOCALE: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

const typographic = (text: string) => text.replace(/^-/, MINUS).replace(/[\u00a0 ]%/, `${NARROW_SPACE}%`);

/** The start of a day, month or year in UTC; a time behind the day is cut off. Throws for anything else. */
function dateOf(iso: string): Date {
  const [year, month = '01', day = '01'] = iso.slice(0, 10).split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${iso}" is no date: write it as 2026-03-31.`);
  return date;
}

function numberFormats(locale: string) {
  const cached = new Map<string, Intl.NumberFormat>();
  const formatOf = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = cached.get(key) ?? new Intl.NumberFormat(locale, options);
    cached.set(key, known);
    return known;
  };
  const fixed = (value: number, digits: number, more: Intl.NumberFormatOptions = {}) =>
    typographic(
      formatOf({ minimumFractionDigits: digits, maximumFractionDigits: digits, ...more }).format(value),
    );
  return {
    /** A number with thousands separators; at most two decimals unless `digits` fixes them. */
    number: (value: number, digits?: number): string =>
      digits === undefined
        ? typographic(formatOf({ maximumFractionDigits: 2 }).format(value))
        : fixed(value, digits),
    /** A number that always shows its sign. */
    signed: (value: number, digits = 1): string => fixed(value, digits, { signDisplay: 'exceptZero' }),
    /** A share of 0 to 1 as percent: `41,2 %` with a narrow space, `41.2%`. */
    percent: (share: number, digits = 1): string => fixed(share, digits, { style: 'percent' }),
    /** A difference of shares in points, with its sign: 0.021 is `+2,1`. */
    points: (difference: number, digits = 1): string =>
      fixed(difference * 100, digits, { signDisplay: 'exceptZero' }),
    /** An amount without cents. */
    money: (value: number, currency: string): string =>
      typographic(formatOf({ style: 'currency', currency, maximumFractionDigits: 0 }).format(value)),
  };
}

function dateFormats(locale: string, asOf: string) {
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const day = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayShort = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = inUtc({ month: 'long', year: 'numeric' });
  const monthShort = inUtc({ month: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const formats = {
    /** A day: `15. Oktober 2026`. */
    day: (iso: string): string => day.format(dateOf(iso)),
    /** A day in little room: `15. Okt. 2026`. */
    dayShort: (iso: string): string => dayShort.format(dateOf(iso)),
    /** A month: `Oktober 2026`. */
    month: (iso: string): string => month.format(dateOf(iso)),
    /** A month without its year: `Okt`. */
    monthShort: (iso: string): string => monthShort.format(dateOf(iso)).replace('.', ''),
    /** A moment as precise as it is written: a year, a month or a day. */
    when: (iso: string): string => {
      if (iso.length === 4) return iso;
      return iso.length === 7 ? formats.month(iso) : formats.dayShort(iso);
    },
    /** How long ago or ahead a day is, as of the wiki's day: `vor 12 Tagen`, `in 3 Monaten`. */
    relative: (iso: string): string => {
      const days = daysBetween(asOf, iso);
      const far = Math.abs(days);
      if (far < 45) return relative.format(days, 'day');
      if (far < 548) return relative.format(Math.round(days / 30.44), 'month');
      return relative.format(Math.round(days / 365.25), 'year');
    },
  };
  return formats;
}

/** Formatters of a language. `asOf` is the day from which relative dates are told, `YYYY-MM-DD`. */
export function formatFor(lang: Language, asOf: string) {
  const locale = LOCALE[lang];
  const numbers = numberFormats(locale);
  const rules = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    ...numbers,
    ...dateFormats(locale, asOf),
    /** A count with its noun: `1 Stimme`, `1.234 Stimmen`. */
    count: (n: number, noun: Noun): string =>
      `${numbers.number(n)} ${rules.select(n) === 'one' ? noun.one : noun.other}`,
    /** The form of a noun for a count, without the number. */
    form: (n: number, noun: Noun): string => (rules.select(n) === 'one' ? noun.one : noun.other),
    /** `a, b und c`. */
    list: (items: readonly string[]): string => and.format(items),
    /** `a, b oder c`. */
    either: (items: readonly string[]): string => or.format(items),
    /** Day and time of a moment in a time zone: `Do., 3. Dezember 2026, 17:00`. */
    moment: (iso: string, timeZone: string): string =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(iso)),
    /** Time of day in a time zone: `17:00`. */
    time: (iso: string, timeZone: string): string =>
      new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(iso)),
  };
}
