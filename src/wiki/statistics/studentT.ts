import { requireLevel } from './interval.ts';
import { normalQuantile } from './normal.ts';

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function for `x` of 0.5 or more, relative error about 1e-15.
 * Source: Lanczos (1964) with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + coefficient / (shifted + index + 1),
    0.9999999999998099,
  );
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

const awayFromZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The continued fraction of the incomplete beta function, by Lentz's method (Press et al., Numerical Recipes, 6.4). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

/** The regularised incomplete beta function I_x(a, b) (Abramowitz and Stegun, 26.5). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Probability that Student's t with `df` degrees of freedom (1 or more, fractions allowed) lies within -t to t. */
function coverage(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(square / (df + square), 0.5, df / 2);
}

/** Quantile by the expansion around the normal one (Abramowitz and Stegun, 26.7.5); error below 1e-9 from 200 degrees on. */
function expandedReach(level: number, df: number): number {
  const z = normalQuantile(0.5 + level / 2);
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160;
  return z + g1 / df + g2 / df ** 2 + g3 / df ** 3 + g4 / df ** 4;
}

/**
 * How many standard errors a two-sided t interval reaches to each side: 2.776 at the level 0.95 with 4 degrees of freedom.
 * Below 200 degrees the incomplete beta function is inverted by bisection, above an expansion serves.
 * Throws a `RangeError` for fewer than 1 degree of freedom or a level outside 0 to 1.
 */
export function studentReach(level: number, df: number): number {
  requireLevel(level);
  if (!(df >= 1)) throw new RangeError(`Student's t needs 1 degree of freedom or more, but got ${df}.`);
  if (df >= 200) return expandedReach(level, df);
  let low = 0;
  let high = 1;
  while (coverage(high, df) < level && high < 1e12) high *= 2;
  for (let round = 0; round < 100 && high - low > 1e-13 * high; round += 1) {
    const middle = (low + high) / 2;
    if (coverage(middle, df) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
