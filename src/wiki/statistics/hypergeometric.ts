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

/**
 * The distribution of the sum of two independent counts. Costs the product of the numbers of values that are possible:
 * far from the mode of a large count probabilities are too small to be told from 0.
 */
export function convolve(a: Distribution, b: Distribution): Distribution {
  const probabilities = new Float64Array(a.probabilities.length + b.probabilities.length - 1);
  const [ofA, ofB] = [possible(a), possible(b)];
  // Plain loops: with tens of millions of products a call for each is most of the cost.
  for (let i = ofA.from; i <= ofA.to; i += 1) {
    const p = a.probabilities[i] ?? 0;
    for (let j = ofB.from; j <= ofB.to; j += 1) {
      probabilities[i + j] = (probabilities[i + j] ?? 0) + p * (b.probabilities[j] ?? 0);
    }
  }
  return { low: a.low + b.low, probabilities };
}

/** First and last place whose probability is not 0. */
function possible({ probabilities }: Distribution): { from: number; to: number } {
  return {
    from: probabilities.findIndex((probability) => probability > 0),
    to: probabilities.findLastIndex((probability) => probability > 0),
  };
}
