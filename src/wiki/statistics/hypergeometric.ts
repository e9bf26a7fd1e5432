import type { Stratum } from './stratum.ts';

/** A distribution over the whole numbers from `low` on: `probabilities[i]` belongs to `low + i`. */
export type Distribution = { readonly low: number; readonly probabilities: Float64Array };

/** How many values `hitsA` can take when all four margins of the stratum are fixed. */
export function supportSize({ hitsA, baseA, hitsB, baseB }: Stratum): number {
  const hits = hitsA + hitsB;
  return Math.min(baseA, hits) - Math.max(0, hits - baseB) + 1;
}

/**
 * The hypergeometric distribution of `hitsA` with all margins of the stratum fixed and both groups alike.
 * Ratios of neighbours, from the mode outwards, lose no digits where factorials of a million would.
 */
export function hypergeometric(stratum: Stratum): Distribution {
  const { baseA, baseB } = stratum;
  const hits = stratum.hitsA + stratum.hitsB;
  const low = Math.max(0, hits - baseB);
  const size = supportSize(stratum);
  const mode = Math.floor(((hits + 1) * (baseA + 1)) / (baseA + baseB + 2));
  const start = Math.min(size - 1, Math.max(0, mode - low));
  const weights = new Float64Array(size);
  weights[start] = 1;
  const ratio = (x: number) => ((baseA - x) * (hits - x)) / ((x + 1) * (baseB - hits + x + 1));
  for (let i = start + 1; i < size; i += 1) weights[i] = (weights[i - 1] ?? 0) * ratio(low + i - 1);
  for (let i = start - 1; i >= 0; i -= 1) weights[i] = (weights[i + 1] ?? 0) / ratio(low + i);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { low, probabilities: weights.map((weight) => weight / total) };
}

/** The distribution of the sum of two independent counts. Costs the product of the two sizes. */
export function convolve(a: Distribution, b: Distribution): Distribution {
  const probabilities = new Float64Array(a.probabilities.length + b.probabilities.length - 1);
  a.probabilities.forEach((p, i) => {
    if (p === 0) return;
    b.probabilities.forEach((q, j) => {
      probabilities[i + j] = (probabilities[i + j] ?? 0) + p * q;
    });
  });
  return { low: a.low + b.low, probabilities };
}
