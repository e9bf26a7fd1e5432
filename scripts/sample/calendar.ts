import { months, type SourceId, sourcePlans } from './plan.ts';
import { apportion } from './quota.ts';
import type { Random } from './random.ts';
import { type Rhythm, rhythms } from './rhythm.ts';

/** A day and how many voices it draws against others. */
interface Day {
  readonly value: string;
  readonly weight: number;
}

/**
 * The moments at which a source's voices speak, `YYYY-MM-DD HH:MM:SS`, in order. A month's share follows from its days,
 * its season and some chance, and the months add up to the voices planned.
 */
export function momentsOf(source: SourceId, random: Random): string[] {
  const rhythm = rhythms[source];
  const days = months.map((month) => daysOf(month, rhythm));
  const weights = days.map((ofMonth, index) => {
    const usual = ofMonth.reduce((sum, { weight }) => sum + weight, 0);
    return usual * growth(source, index) * (1 + rhythm.straying * (2 * random.next() - 1));
  });
  const sizes = apportion(sourcePlans[source].voices, weights);
  return days.flatMap((ofMonth, index) =>
    Array.from({ length: sizes[index] ?? 0 }, () => momentOn(random.weighted(ofMonth), random)).sort(),
  );
}

function growth(source: SourceId, index: number): number {
  const { firstWeight } = sourcePlans[source];
  return Math.min(1, firstWeight + ((1 - firstWeight) * index) / 6);
}

function daysOf(month: string, { week, year, surges }: Rhythm): Day[] {
  const [calendarYear = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(calendarYear, number, 0)).getUTCDate();
  return Array.from({ length }, (_, i) => {
    const value = `${month}-${twoDigits(i + 1)}`;
    const weekday = holidays.has(value.slice(5)) ? 0 : new Date(`${value}T00:00:00Z`).getUTCDay();
    const surge = surges.find(({ from, to }) => value >= from && value <= to)?.factor ?? 1;
    return { value, weight: (week[weekday] ?? 0) * (year[number - 1] ?? 0) * surge };
  });
}

/** Public holidays on the same date each year, and the two days on which banks close for the turn of the year. */
const holidays = new Set(['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31']);

/** By day, so that no time zone moves a moment into another month. */
function momentOn(day: string, random: Random): string {
  const minute = twoDigits(random.integer(0, 59));
  return `${day} ${twoDigits(random.integer(7, 21))}:${minute}:${twoDigits(random.integer(0, 59))}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
