/** A closed interval of a number that was estimated; `low <= high`, in the unit of the estimate. */
export type Interval = { readonly low: number; readonly high: number };

/** An interval of equal reach to both sides of `centre`, cut off at what the quantity can be at all. */
export function intervalAround(centre: number, reach: number, bounds: Interval): Interval {
  return { low: Math.max(bounds.low, centre - reach), high: Math.min(bounds.high, centre + reach) };
}

/**
 * Whether `inner` lies wholly within `outer`, its ends included.
 * A billionth is forgiven, because 0.12 - 0.10 is not 0.02 in binary.
 */
export function liesWithin(inner: Interval, outer: Interval): boolean {
  return inner.low >= outer.low - 1e-9 && inner.high <= outer.high + 1e-9;
}

/** Throws a `RangeError` unless `level` is a coverage strictly between 0 and 1, such as 0.95. */
export function requireLevel(level: number): void {
  if (level > 0 && level < 1) return;
  throw new RangeError(`The level of an interval lies between 0 and 1, but is ${level}.`);
}
