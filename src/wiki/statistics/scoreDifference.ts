import type { Interval } from './interval.ts';
import { wilsonAround } from './proportion.ts';
import type { Stratum } from './stratum.ts';
import { mantelHaenszelWeight, requireStratum } from './stratum.ts';

/** A share over strata with Mantel-Haenszel weights, and the size of the single sample that would be as precise. */
export type WeightedShare = { readonly share: number; readonly effectiveSize: number };

/** Both groups' shares over the strata with Mantel-Haenszel weights, so that they differ by just the Mantel-Haenszel difference. */
export function weightedShares(
  strata: readonly Stratum[],
): { readonly a: WeightedShare; readonly b: WeightedShare } | undefined {
  strata.forEach(requireStratum);
  if (strata.length === 0) return undefined;
  const total = strata.reduce((sum, stratum) => sum + mantelHaenszelWeight(stratum), 0);
  const weighted = (counts: (stratum: Stratum) => { hits: number; base: number }): WeightedShare => {
    let share = 0;
    let inverseSize = 0;
    for (const stratum of strata) {
      const weight = mantelHaenszelWeight(stratum) / total;
      const { hits, base } = counts(stratum);
      share += (weight * hits) / base;
      inverseSize += (weight * weight) / base;
    }
    return { share: Math.min(1, share), effectiveSize: 1 / inverseSize };
  };
  return {
    a: weighted(({ hitsA, baseA }) => ({ hits: hitsA, base: baseA })),
    b: weighted(({ hitsB, baseB }) => ({ hits: hitsB, base: baseB })),
  };
}

/**
 * Newcombe's hybrid score interval of the difference of shares (A minus B) over strata; `undefined` without strata.
 * It keeps its width where hits are few or none, because it rests on Wilson's intervals of both shares.
 * Sources: Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, method 10;
 * for strata: Yan and Su, "Stratified Wilson and Newcombe confidence intervals", Statistics in Biopharmaceutical Research 2, 2010.
 */
export function scoreDifferenceInterval(strata: readonly Stratum[], level = 0.95): Interval | undefined {
  const shares = weightedShares(strata);
  if (!shares) return undefined;
  const { a, b } = shares;
  const difference = a.share - b.share;
  const wilsonA = wilsonAround(a.share, a.effectiveSize, level);
  const wilsonB = wilsonAround(b.share, b.effectiveSize, level);
  return {
    low: Math.max(-1, difference - Math.hypot(a.share - wilsonA.low, wilsonB.high - b.share)),
    high: Math.min(1, difference + Math.hypot(wilsonA.high - a.share, b.share - wilsonB.low)),
  };
}
