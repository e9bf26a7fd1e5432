import { daysBetween } from '../statistics/days.ts';
import type { Methods } from './types.ts';
import { methodOf } from './types.ts';

/** A word for how old knowledge is, measured in half-lives of its method. */
export type FreshnessLevel = 'fresh' | 'ageing' | 'stale' | 'undated';

/** From which decay factor on knowledge is called fresh, and from which still ageing. */
export type FreshnessThresholds = { readonly fresh: number; readonly ageing: number };

/** Fresh for about half a half-life, stale after one and a third. */
const defaultFreshnessThresholds: FreshnessThresholds = { fresh: 0.7, ageing: 0.4 };

/** How old knowledge is: its age in days, the factor that is left of its weight, and the word for it. */
export type Freshness = {
  /** The word. */
  readonly level: FreshnessLevel;
  /** Age of the newest voice in days; absent where none has a date. */
  readonly ageDays?: number;
  /** What is left of its weight, above 0 to 1; absent likewise. */
  readonly factor?: number;
  /** Half-life of the method in days. */
  readonly halfLifeDays: number;
};

/** Age in whole days as of a day; both are ISO dates. What lies after `asOf` has the age 0. */
export function ageInDays(date: string, asOf: string): number {
  return Math.max(0, daysBetween(date, asOf));
}

/**
 * What is left of a weight after an age: 1 at age 0, half after one half-life, never 0.
 * Throws a `RangeError` for a half-life that is not above 0.
 */
export function decayFactor(ageDays: number, halfLifeDays: number): number {
  if (!(halfLifeDays > 0)) throw new RangeError(`A half-life is longer than 0 days, but is ${halfLifeDays}.`);
  return Math.max(Number.MIN_VALUE, 0.5 ** (Math.max(0, ageDays) / halfLifeDays));
}

/** Freshness of knowledge by the date of its newest voice and its method; `undated` where no voice has a date. */
export function freshness(
  subject: { readonly newest?: string | undefined; readonly method: string },
  settings: {
    readonly asOf: string;
    readonly methods: Methods;
    readonly freshnessThresholds?: FreshnessThresholds;
  },
): Freshness {
  const { halfLifeDays } = methodOf(settings.methods, subject.method);
  if (subject.newest === undefined) return { level: 'undated', halfLifeDays };
  const thresholds = settings.freshnessThresholds ?? defaultFreshnessThresholds;
  const ageDays = ageInDays(subject.newest, settings.asOf);
  const factor = decayFactor(ageDays, halfLifeDays);
  if (factor >= thresholds.fresh) return { level: 'fresh', ageDays, factor, halfLifeDays };
  return { level: factor >= thresholds.ageing ? 'ageing' : 'stale', ageDays, factor, halfLifeDays };
}
