import { requireShare } from './proportion.ts';

/** One stratum (a source) of a comparison of group A with group B: two shares as counts of people. */
export type Stratum = {
  /** People of group A who say it. */
  readonly hitsA: number;
  /** People of group A who were heard. */
  readonly baseA: number;
  /** People of group B who say it. */
  readonly hitsB: number;
  /** People of group B who were heard. */
  readonly baseB: number;
};

/** Throws a `RangeError` unless both groups hold whole, possible counts and at least one person each. */
export function requireStratum({ hitsA, baseA, hitsB, baseB }: Stratum): void {
  requireShare({ hits: hitsA, base: baseA });
  requireShare({ hits: hitsB, base: baseB });
  if (baseA === 0 || baseB === 0)
    throw new RangeError('A stratum compares two groups, but one of them has nobody in it: leave it out.');
}

/** The smallest of the four counts that were to be expected if both groups answered alike. */
export function smallestExpected({ hitsA, baseA, hitsB, baseB }: Stratum): number {
  const hits = hitsA + hitsB;
  const total = baseA + baseB;
  return (Math.min(baseA, baseB) * Math.min(hits, total - hits)) / total;
}

/**
 * The weight of a stratum in a Mantel-Haenszel difference: half the harmonic mean of its two bases.
 * Source: Mantel and Haenszel, JNCI 22, 1959.
 */
export function mantelHaenszelWeight({ baseA, baseB }: Stratum): number {
  return (baseA * baseB) / (baseA + baseB);
}
