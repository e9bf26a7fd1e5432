import { addDays } from '../../../src/wiki/statistics/days.ts';
import { addMonths, monthOf } from '../../../src/wiki/statistics/months.ts';

/** Units of relative dates, in both languages, as the beginnings of their names. */
const units: readonly { unit: Unit; names: RegExp }[] = [
  { unit: 'hour', names: /^(?:sek|min|stunde|std|sec|hour|hr|h$|s$|m$)/ },
  { unit: 'day', names: /^(?:tag|tg|day|d$)/ },
  { unit: 'week', names: /^(?:woche|wo|week|wk|w$)/ },
  { unit: 'month', names: /^(?:monat|mon|month|mo)/ },
  { unit: 'year', names: /^(?:jahr|j|year|yr|y$)/ },
];
type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

const around =
  '(?:(?:über|ueber|ca\\.?|circa|etwa|ungefähr|rund|fast|mehr als|knapp|gut|over|about|almost|more than|around|nearly) )?';
const count = '(?<count>\\d+|an?|one|eine[mnr]?|two|three|zwei|drei|einigen|ein paar|a few|several)';
const german = new RegExp(`^vor ${around}${count}\\s?(?<unit>\\p{L}+)\\.?$`, 'iu');
const english = new RegExp(`^${around}${count}\\s?(?<unit>[a-z]+)\\.? ago$`, 'i');
const edited = /^(?:(?:zuletzt )?bearbeitet|geändert|aktualisiert|edited|updated|posted)[:,]? /i;
const near =
  /^(?<word>gerade eben|soeben|just now|now|jetzt|heute|today|vorgestern|gestern|yesterday|(?:letzte[rn]?|vorige[rn]?|last) (?:woche|week|monat|month|jahr|year|letztes jahr)|letztes jahr|voriges jahr)(?:(?:,| um| at)? (?<clock>\d{1,2}[:.]\d{2}.*))?$/i;

const words: Readonly<Record<string, number>> = { two: 2, zwei: 2, three: 3, drei: 3 };

/** A date that is told from another. */
export type RelativeDate = {
  /** Units back. */
  back: number;
  /** Unit. */
  unit: Unit;
  /** Time of day; absent where none is named. */
  clock?: string;
};

/**
 * Reads "vor 3 Tagen", "a month ago", "gestern um 14:05".
 * @returns Undefined where this is no relative date.
 */
export function readRelative(text: string): RelativeDate | undefined {
  if (!/^\p{L}|ago$/u.test(text)) return undefined;
  const value = text.replace(edited, '');
  const counted = (german.exec(value) ?? english.exec(value))?.groups;
  if (counted) return back(counted['count'] ?? '', counted['unit'] ?? '');
  const found = near.exec(value)?.groups;
  if (!found) return undefined;
  const clock = found['clock'];
  return { ...nearby(found['word'] ?? ''), ...(clock === undefined ? {} : { clock }) };
}

function back(count: string, name: string): RelativeDate | undefined {
  const unit = units.find(({ names }) => names.test(name.toLowerCase()))?.unit;
  if (!unit) return undefined;
  if (/^(?:einigen|ein paar|a few|several)$/i.test(count)) return vague(unit);
  return { back: words[count.toLowerCase()] ?? (/^\d/.test(count) ? Number(count) : 1), unit };
}

/** "A few days ago" is a matter of weeks at most, "a few weeks ago" of months; of months or years nobody knows. */
function vague(unit: Unit): RelativeDate | undefined {
  if (unit === 'hour') return { back: 0, unit: 'day' };
  return unit === 'day' ? { back: 0, unit: 'week' } : undefined;
}

function nearby(word: string): RelativeDate {
  const name = word.toLowerCase();
  if (/woche|week/.test(name)) return { back: 1, unit: 'week' };
  if (/monat|month/.test(name)) return { back: 1, unit: 'month' };
  if (/jahr|year/.test(name)) return { back: 1, unit: 'year' };
  if (name === 'vorgestern') return { back: 2, unit: 'day' };
  return { back: name === 'gestern' || name === 'yesterday' ? 1 : 0, unit: 'day' };
}

/**
 * The date that a relative one means, as precise as its unit tells: a day for hours and days, a month for weeks and
 * months, a year for years.
 * @param exportedOn Day from which it is told, `YYYY-MM-DD`.
 */
export function resolveRelative({ back, unit }: RelativeDate, exportedOn: string): string {
  if (unit === 'year') return String(Number(exportedOn.slice(0, 4)) - back);
  if (unit === 'month') return addMonths(monthOf(exportedOn), -back);
  const days = unit === 'week' ? back * 7 : unit === 'day' ? back : Math.floor(back / 24);
  const date = addDays(exportedOn, -days);
  return unit === 'week' ? date.slice(0, 7) : date;
}
