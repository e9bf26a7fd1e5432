import { compareTexts } from '../../text/order.ts';

/** Words of a wording as a vector of length 1: ranks of stems, ascending (the rarest first), and their values. */
export type Vector = { readonly ranks: readonly number[]; readonly values: readonly number[] };

/** Stems of a wording with how much each counts there, not empty. */
export type Weights = ReadonlyMap<string, number>;

/** Turns the weights of a wording into a vector that can be compared with others of the same wiki. */
export type Vectors = (weights: Weights) => Vector;

/**
 * Weighs words by how rare they are among the claims of a wiki: ln(1 + claims / claims with the word), an inverse
 * document frequency (Spärck Jones 1972) that is never negative. A word that none has counts as if one had it.
 *
 * @param claims Weights of each claim's wordings; a word counts once for a claim, in whatever language.
 */
export function learnVectors(claims: readonly (readonly Weights[])[]): Vectors {
  const counts = new Map<string, number>();
  for (const wordings of claims) {
    const own = new Set(wordings.flatMap((weights) => [...weights.keys()]));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rarestFirst = [...counts].sort(([a, m], [b, n]) => m - n || compareTexts(a, b));
  const ranks = new Map(rarestFirst.map(([key], rank) => [key, rank]));
  const rarity = (key: string) => Math.log(1 + Math.max(1, claims.length) / (counts.get(key) ?? 1));
  const rankOf = (key: string) => {
    const rank = ranks.get(key) ?? ranks.size;
    ranks.set(key, rank);
    return rank;
  };

  return (weights) => {
    const weighed = Array.from(weights, ([key, weight]) => [rankOf(key), weight * rarity(key)] as const).sort(
      ([a], [b]) => a - b,
    );
    const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0));
    return { ranks: weighed.map(([rank]) => rank), values: weighed.map(([, value]) => value / length) };
  };
}

/** Cosine of the angle between two vectors of {@link learnVectors}, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let [i, j] = [0, 0];
  while (i < a.ranks.length && j < b.ranks.length) {
    const [rank = 0, other = 0] = [a.ranks[i], b.ranks[j]];
    if (rank === other) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
    if (rank <= other) i += 1;
    if (rank >= other) j += 1;
  }
  return Math.min(1, sum);
}
