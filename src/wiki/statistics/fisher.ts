import { convolve, hypergeometric, supportSize } from './hypergeometric.ts';
import type { Stratum } from './stratum.ts';
import { requireStratum } from './stratum.ts';

/** Most values the summed count may take before an exact test becomes too dear to run in a build. */
const defaultSupportLimit = 20_000;

/**
 * Exact conditional test, over strata, that the two groups answer alike: two-sided p-value.
 * With all margins fixed the hits of group A are a sum of hypergeometric counts; p adds up every outcome no likelier than the one seen.
 * Outcomes equal up to one part in ten million count as equally likely, as in R's `mantelhaen.test(exact = TRUE)`.
 * Without strata p is 1. `undefined` where the sum could take more than `supportLimit` values: use an asymptotic test there.
 * Source: Zelen, "The analysis of several 2 x 2 contingency tables", Biometrika 58, 1971; for one stratum it is Fisher's exact test.
 */
export function exactStratified(
  strata: readonly Stratum[],
  supportLimit = defaultSupportLimit,
): number | undefined {
  strata.forEach(requireStratum);
  const support = strata.reduce((sum, stratum) => sum + supportSize(stratum) - 1, 1);
  if (support > supportLimit) return undefined;
  const certain = { low: 0, probabilities: Float64Array.of(1) };
  const { low, probabilities } = strata.map(hypergeometric).reduce(convolve, certain);
  const seen = strata.reduce((sum, { hitsA }) => sum + hitsA, 0);
  const limit = (probabilities[seen - low] ?? 0) * (1 + 1e-7);
  return Math.min(
    1,
    probabilities.reduce((sum, p) => (p <= limit ? sum + p : sum), 0),
  );
}
