import type { Interval } from './interval.ts';
import { intervalAround } from './interval.ts';
import { studentReach } from './studentT.ts';

/** What a mean needs to know of its values: how many, their sum and the sum of their squares. */
export type Moments = { readonly n: number; readonly sum: number; readonly sumSquares: number };

/** How often one value was given. */
export type ValueCount = { readonly value: number; readonly count: number };

/** The moments of a histogram. Throws a `RangeError` for a count that is not a whole number of 0 or more. */
export function momentsOf(histogram: readonly ValueCount[]): Moments {
  let moments: Moments = { n: 0, sum: 0, sumSquares: 0 };
  for (const { value, count } of histogram) {
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`A histogram counts in whole numbers of 0 or more, but got ${count}.`);
    moments = {
      n: moments.n + count,
      sum: moments.sum + value * count,
      sumSquares: moments.sumSquares + value * value * count,
    };
  }
  return moments;
}

/** Arithmetic mean; `undefined` where there is no value. */
export function meanOf({ n, sum }: Moments): number | undefined {
  return n > 0 ? sum / n : undefined;
}

/**
 * Variance of the values (divisor n - 1).
 * With the `scale` the values were given on, one more voice is spread evenly over it (variance of a uniform: width² / 12).
 * So five equal answers do not pretend to certainty, and the effect fades with n. Without a scale it needs n of 2 or more, else `undefined`.
 * The added voice is a prior of the weight of one observation, as in Gelman et al., Bayesian Data Analysis, 3.3.
 */
export function varianceOf(moments: Moments, scale?: Interval): number | undefined {
  const added = scale ? onePriorVoice(scale) : { n: 0, sum: 0, sumSquares: 0 };
  const n = moments.n + added.n;
  if (moments.n < 1 || n < 2) return undefined;
  const sum = moments.sum + added.sum;
  const deviations = moments.sumSquares + added.sumSquares - (sum * sum) / n;
  return Math.max(0, deviations) / (n - 1);
}

function onePriorVoice({ low, high }: Interval): Moments {
  const middle = (low + high) / 2;
  return { n: 1, sum: middle, sumSquares: middle * middle + (high - low) ** 2 / 12 };
}

/**
 * Student's t interval of a mean; `undefined` for fewer than two values, whose spread nobody knows.
 * `level` is the coverage, 0.95 by default; with `scale` see `varianceOf`, and the interval stays on the scale.
 * Source: Student, "The probable error of a mean", Biometrika 6, 1908.
 */
export function meanInterval(
  moments: Moments,
  { level = 0.95, scale }: { readonly level?: number; readonly scale?: Interval } = {},
): Interval | undefined {
  const mean = meanOf(moments);
  const variance = varianceOf(moments, scale);
  if (mean === undefined || variance === undefined || moments.n < 2) return undefined;
  const reach = studentReach(level, moments.n - 1) * Math.sqrt(variance / moments.n);
  return intervalAround(mean, reach, scale ?? { low: -Infinity, high: Infinity });
}
