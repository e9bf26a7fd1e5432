import type { Interval } from '../statistics/interval.ts';
import type { Moments } from '../statistics/mean.ts';
import { meanInterval, meanOf } from '../statistics/mean.ts';
import type { Share } from '../statistics/proportion.ts';
import { requireShare, wilsonInterval } from '../statistics/proportion.ts';
import type { Stance } from './types.ts';

/** What a query expects if its claim is true; both bounds belong to what is expected. */
export type Expectation = {
  /** Lowest value that agrees. Default: none. */
  readonly atLeast?: number | undefined;
  /** Highest value that agrees. Default: none. */
  readonly atMost?: number | undefined;
};

/** Why a query has the stance it has. */
export type SupportReason =
  | 'noExpectation'
  | 'noVoices'
  | 'spreadUnknown'
  | 'insideExpectation'
  | 'outsideExpectation'
  | 'intervalReachesAcross';

/** The arithmetic of a query: what was found, with what uncertainty, against what was expected. */
export type Support = {
  /** What was asked: a share of people or a mean. */
  readonly measure: 'share' | 'mean';
  /** What it says of the claim. */
  readonly stance: Stance;
  /** Why. */
  readonly reason: SupportReason;
  /** People in the denominator (share), or people with a value (mean). */
  readonly n: number;
  /** People who meet the query; for a share only. */
  readonly hits?: number;
  /** Share as 0 to 1, or mean on its own scale; absent where n is 0. */
  readonly estimate?: number;
  /** Interval of the estimate; absent where it cannot be known. */
  readonly interval?: Interval;
  /** Coverage of the interval, such as 0.95. */
  readonly level: number;
  /** What was expected; absent where nothing was. */
  readonly expected?: Expectation;
};

function isStated(expected: Expectation | undefined): expected is Expectation {
  return expected?.atLeast !== undefined || expected?.atMost !== undefined;
}

function sidesOf({ atLeast = -Infinity, atMost = Infinity }: Expectation): Interval {
  if (atLeast <= atMost) return { low: atLeast, high: atMost };
  throw new RangeError(
    `Nothing can be at least ${atLeast} and at most ${atMost}: swap the bounds or drop one.`,
  );
}

/** Whether an estimate lies on the expected side, its bounds included; true where nothing is expected. */
export function meetsExpectation(estimate: number, expected: Expectation | undefined): boolean {
  const { low, high } = sidesOf(expected ?? {});
  return estimate >= low && estimate <= high;
}

/**
 * Stance of an interval against what was expected: it supports when it lies wholly on the expected side,
 * refutes when wholly on the other (with two bounds: wholly below or wholly above), and is inconclusive between.
 * Throws a `RangeError` where `atLeast` is above `atMost`.
 */
export function stanceOf(
  interval: Interval | undefined,
  expected: Expectation | undefined,
): { readonly stance: Stance; readonly reason: SupportReason } {
  if (!isStated(expected)) return { stance: 'inconclusive', reason: 'noExpectation' };
  const { low, high } = sidesOf(expected);
  if (!interval) return { stance: 'inconclusive', reason: 'spreadUnknown' };
  if (interval.low >= low && interval.high <= high)
    return { stance: 'supports', reason: 'insideExpectation' };
  if (interval.high < low || interval.low > high) return { stance: 'refutes', reason: 'outsideExpectation' };
  return { stance: 'inconclusive', reason: 'intervalReachesAcross' };
}

/** Judges a share of people by its Wilson interval. Throws a `RangeError` for impossible counts or bounds. */
export function supportOfShare(share: Share, expected?: Expectation, level = 0.95): Support {
  requireShare(share);
  const common = {
    measure: 'share' as const,
    n: share.base,
    hits: share.hits,
    level,
    ...(isStated(expected) && { expected }),
  };
  const interval = wilsonInterval(share, level);
  if (!interval) return { ...common, stance: 'inconclusive', reason: 'noVoices' };
  return { ...common, estimate: share.hits / share.base, interval, ...stanceOf(interval, expected) };
}

/**
 * Judges a mean by its t interval. With the `scale` the values were given on, equal answers keep an honest width;
 * without it they have no known spread, and the stance is inconclusive. Throws a `RangeError` for impossible bounds.
 */
export function supportOfMean(
  moments: Moments,
  expected?: Expectation,
  { level = 0.95, scale }: { readonly level?: number; readonly scale?: Interval } = {},
): Support {
  const common = {
    measure: 'mean' as const,
    n: moments.n,
    level,
    ...(isStated(expected) && { expected }),
  };
  const estimate = meanOf(moments);
  if (estimate === undefined) return { ...common, stance: 'inconclusive', reason: 'noVoices' };
  const found = meanInterval(moments, { level, ...(scale && { scale }) });
  const interval = found && found.high > found.low ? found : undefined;
  return {
    ...common,
    estimate,
    ...(interval && { interval }),
    ...stanceOf(interval, expected),
  };
}
