/** What became of one p-value among all: `adjusted` is the smallest q at which it would be called a discovery. */
export type Decision = { readonly p: number; readonly adjusted: number; readonly discovery: boolean };

/**
 * Decides many tests at once so that at most the share `q` of the discoveries is expected to be false.
 * Returns one decision per p-value, in the order given. Throws a `RangeError` for a p-value outside 0 to 1.
 * Source: Benjamini and Hochberg, "Controlling the false discovery rate", JRSS B 57, 1995.
 */
export function benjaminiHochberg(pValues: readonly number[], q = 0.05): Decision[] {
  for (const p of pValues)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`A p-value lies between 0 and 1, but is ${p}.`);
  const descending = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Map<number, number>();
  let smallest = 1;
  descending.forEach(({ p, index }, place) => {
    const rank = pValues.length - place;
    smallest = Math.min(smallest, (p * pValues.length) / rank);
    adjusted.set(index, smallest);
  });
  return pValues.map((p, index) => {
    const value = adjusted.get(index) ?? p;
    return { p, adjusted: value, discovery: value <= q };
  });
}
