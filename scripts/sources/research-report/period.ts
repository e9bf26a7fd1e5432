import { day as existingDay } from '../../../src/schema/fields.ts';
import { addMonths, lastDayOf } from '../../../src/wiki/statistics/months.ts';
/** A stretch of days, both `YYYY-MM-DD`. */
export type Period = { from: string; to: string };

const months: ReadonlyMap<string, number> = new Map(
  [
    'january januar jan',
    'february februar feb',
    'march märz mär mar',
    'april apr',
    'may mai',
    'june juni jun',
    'july juli jul',
    'august aug',
    'september sept sep',
    'october oktober oct okt',
    'november nov',
    'december dezember dec dez',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** First month and number of months of a part of a year; meteorological seasons, winter beginning in December. */
const parts: readonly (readonly [RegExp, first: number, count: number])[] = [
  [/^(?:spring|frühjahr|frühling)$/, 3, 3],
  [/^(?:summer|sommer)$/, 6, 3],
  [/^(?:autumn|fall|herbst)$/, 9, 3],
  [/^winter$/, 12, 3],
  [/^q1$/, 1, 3],
  [/^q2$/, 4, 3],
  [/^q3$/, 7, 3],
  [/^q4$/, 10, 3],
  [/^(?:h1|hj1)$/, 1, 6],
  [/^(?:h2|hj2)$/, 7, 6],
];

const day = /\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g;
const partThenYear = /\b(\p{L}{3,10}|[qh][1-4])\.?[ ,/-]+(\d{4})\b/giu;
const yearThenPart = /\b(\d{4})[ ,/-]+(\p{L}{3,10}|[qh][1-4])\b/giu;
const month = /\b(\d{4})-(0[1-9]|1[0-2])\b(?!-)/;

/**
 * When a study was in the field, as its title or file name tells: days, a month, a season or a quarter.
 * @returns Undefined where the text names no time.
 */
export function periodIn(text: string): Period | undefined {
  const days = [...text.matchAll(day)].flatMap(([, y, m, d, day2, month2, year2]) => {
    const written = y === undefined ? `${year2}-${two(month2)}-${two(day2)}` : `${y}-${m}-${d}`;
    return existingDay.safeParse(written).success ? [written] : [];
  });
  const [first = '', last = first] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first !== '') return { from: first, to: last };
  const [, year = '', of = ''] = month.exec(text) ?? [];
  if (year !== '') return monthsFrom(Number(year), Number(of), 1);
  for (const [, name = '', when = ''] of text.matchAll(partThenYear)) {
    const found = partOf(name, Number(when));
    if (found) return found;
  }
  for (const [, when = '', name = ''] of text.matchAll(yearThenPart)) {
    const found = partOf(name, Number(when));
    if (found) return found;
  }
  return undefined;
}

function partOf(name: string, year: number): Period | undefined {
  const word = name.toLowerCase();
  const found = parts.find(([pattern]) => pattern.test(word));
  if (found) return monthsFrom(year, found[1], found[2]);
  const of = months.get(word);
  return of === undefined ? undefined : monthsFrom(year, of, 1);
}

function monthsFrom(year: number, first: number, count: number): Period {
  const from = `${year}-${two(String(first))}`;
  return { from: `${from}-01`, to: lastDayOf(addMonths(from, count - 1)) };
}

function two(number = ''): string {
  return number.padStart(2, '0');
}
