import type { Interval } from './interval.ts';

/** An estimate with its interval. */
export type Estimate = { readonly value: number; readonly interval: Interval };

/**
 * Interval of the difference of two independent estimates (A minus B), from their own intervals ("method of variance
 * estimates recovery"); both at the same level, which is then the difference's. Newcombe's interval is this over Wilson's.
 * Source: Zou and Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27, 2008.
 */
export function differenceOf(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  return {
    value,
    interval: {
      low: value - Math.hypot(a.value - a.interval.low, b.interval.high - b.value),
      high: value + Math.hypot(a.interval.high - a.value, b.value - b.interval.low),
    },
  };
}
