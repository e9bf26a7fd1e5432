import type { Interval } from './interval.ts';
import { normalReach } from './normal.ts';

/** A share as counts of people: `hits` of `base`, both whole and `0 <= hits <= base`. */
export type Share = { readonly hits: number; readonly base: number };

/** Throws a `RangeError` in a sentence unless the counts are whole and `0 <= hits <= base`. */
export function requireShare({ hits, base }: Share): void {
  if (Number.isInteger(hits) && Number.isInteger(base) && hits >= 0 && hits <= base) return;
  throw new RangeError(`A share needs whole counts with 0 <= hits <= base, but got ${hits} of ${base}.`);
}

/**
 * Wilson's score interval around a share that rests on `size` voices.
 * `size` may be a fraction (the effective size of a weighted share); it must be above 0.
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927.
 */
export function wilsonAround(share: number, size: number, level: number): Interval {
  const z = normalReach(level);
  const spread = (z * z) / size;
  const centre = (share + spread / 2) / (1 + spread);
  const reach = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
  // Where nobody or everybody answered so, the bound is 0 or 1 by algebra, and rounding must not move it.
  return {
    low: share <= 0 ? 0 : Math.max(0, centre - reach),
    high: share >= 1 ? 1 : Math.min(1, centre + reach),
  };
}

/**
 * Wilson's score interval of a share; `undefined` where nobody was asked (`base` 0).
 * `level` is the coverage, 0.95 by default. Throws a `RangeError` for impossible counts or levels.
 */
export function wilsonInterval(share: Share, level = 0.95): Interval | undefined {
  requireShare(share);
  if (share.base === 0) return undefined;
  return wilsonAround(share.hits / share.base, share.base, level);
}
