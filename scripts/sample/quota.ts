/**
 * Whole numbers whose running sums follow the running sums of `expected`, never more than one apart, so that a
 * planted share comes out as planted instead of being left to chance.
 * @param phase 0 up to 1: where within a whole number the counting begins
 */
export function quotas(expected: readonly number[], phase: number): number[] {
  let sum = phase;
  return expected.map((value) => {
    const before = Math.floor(sum);
    sum += value;
    // A hair is added, because sums such as 0.1 + 0.2 miss whole numbers on the way.
    return Math.floor(sum + 1e-9) - before;
  });
}

/** `total` things dealt out by weight: whole numbers that add up to it (Hamilton's method of largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const counts = exact.map(Math.floor);
  const left = total - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
