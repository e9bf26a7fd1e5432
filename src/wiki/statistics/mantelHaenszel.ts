import type { Interval } from './interval.ts';
import { intervalAround } from './interval.ts';
import { normalReach, twoSidedP } from './normal.ts';
import type { Stratum } from './stratum.ts';
import { mantelHaenszelWeight, requireStratum } from './stratum.ts';

/** The Cochran-Mantel-Haenszel statistic (one degree of freedom) and its two-sided p-value. */
export type ChiSquareTest = { readonly chiSquare: number; readonly p: number };

const sumOver = (strata: readonly Stratum[], term: (stratum: Stratum) => number): number =>
  strata.reduce((sum, stratum) => sum + term(stratum), 0);

/** Share of group A minus share of group B over all strata, -1 to 1; `undefined` without strata. (Mantel and Haenszel, 1959.) */
export function riskDifference(strata: readonly Stratum[]): number | undefined {
  strata.forEach(requireStratum);
  if (strata.length === 0) return undefined;
  const difference = (s: Stratum) => s.hitsA / s.baseA - s.hitsB / s.baseB;
  return (
    sumOver(strata, (s) => mantelHaenszelWeight(s) * difference(s)) / sumOver(strata, mantelHaenszelWeight)
  );
}

/**
 * Sato's variance of the Mantel-Haenszel risk difference: right for few large strata and for many small ones.
 * Source: Sato, "On the variance estimator of the Mantel-Haenszel risk difference", Biometrics 45, 1989.
 */
export function satoVariance(strata: readonly Stratum[], difference: number): number {
  const p = sumOver(strata, ({ hitsA, baseA, hitsB, baseB }) => {
    const total = baseA + baseB;
    const cross = baseA * baseA * hitsB - baseB * baseB * hitsA;
    return (cross + (baseA * baseB * (baseB - baseA)) / 2) / (total * total);
  });
  const q = sumOver(strata, ({ hitsA, baseA, hitsB, baseB }) => {
    return (hitsA * (baseB - hitsB) + hitsB * (baseA - hitsA)) / (2 * (baseA + baseB));
  });
  return Math.max(0, difference * p + q) / sumOver(strata, mantelHaenszelWeight) ** 2;
}

/**
 * Normal interval of the Mantel-Haenszel risk difference with Sato's variance; `undefined` without strata.
 * For large counts: where all hits are 0 it has no width, so `scoreDifferenceInterval` serves where expected counts are small.
 */
export function riskDifferenceInterval(strata: readonly Stratum[], level = 0.95): Interval | undefined {
  const difference = riskDifference(strata);
  if (difference === undefined) return undefined;
  const reach = normalReach(level) * Math.sqrt(satoVariance(strata, difference));
  return intervalAround(difference, reach, { low: -1, high: 1 });
}

/**
 * The Cochran-Mantel-Haenszel test that the groups answer alike in every stratum.
 * `correction` takes half a count off the distance (default: none). Where no stratum can tell, the statistic is 0 and p is 1.
 * Source: Agresti, Categorical Data Analysis, 3rd edition, 6.4.2.
 */
export function cochranMantelHaenszel(
  strata: readonly Stratum[],
  { correction = false }: { readonly correction?: boolean } = {},
): ChiSquareTest {
  strata.forEach(requireStratum);
  const distance = sumOver(strata, ({ hitsA, baseA, hitsB, baseB }) => {
    return hitsA - (baseA / (baseA + baseB)) * (hitsA + hitsB);
  });
  const variance = sumOver(strata, ({ hitsA, baseA, hitsB, baseB }) => {
    const total = baseA + baseB;
    const hits = hitsA + hitsB;
    return (baseA / total) * (baseB / total) * hits * ((total - hits) / (total - 1));
  });
  if (variance === 0) return { chiSquare: 0, p: 1 };
  const beyond = Math.max(0, Math.abs(distance) - (correction ? 0.5 : 0));
  const z = beyond / Math.sqrt(variance);
  return { chiSquare: z * z, p: twoSidedP(z) };
}
