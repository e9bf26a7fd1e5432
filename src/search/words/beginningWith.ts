/**
 * What begins with letters, of things that are sorted by their letters.
 * @param lettersOf The letters of one.
 * @returns in the same order, including what is just these letters
 */
export function beginningWith<T>(sorted: readonly T[], letters: string, lettersOf: (one: T) => string): T[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = sorted[middle];
    if (one !== undefined && lettersOf(one) < letters) from = middle + 1;
    else to = middle;
  }
  const found: T[] = [];
  for (let at = from; at < sorted.length; at += 1) {
    const one = sorted[at];
    if (one === undefined || !lettersOf(one).startsWith(letters)) break;
    found.push(one);
  }
  return found;
}
