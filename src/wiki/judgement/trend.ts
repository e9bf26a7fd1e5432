import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { liesWithin } from '../statistics/interval.ts';
import type { TrendComparison, TrendTest } from './trendTest.ts';

export type { TrendComparison, TrendTest } from './trendTest.ts';
export { testTrend } from './trendTest.ts';

/** What became of a claim. */
export type TrendVerdict = 'strengthening' | 'weakening' | 'stable' | 'silent' | 'tooLittleData';

/** Why the verdict is what it is. */
export type TrendReason =
  /** No source is present in both windows. */
  | 'noSharedSource'
  /** Nobody said it in the recent window, though enough were to be expected. */
  | 'noneFound'
  /** Significant among all claims, and at least as large as the margin. */
  | 'significantChange'
  /** The 90 % interval of the difference lies within the margin. */
  | 'withinMargin'
  /** Significant, but smaller than the margin and not surely within it. */
  | 'changeBelowMargin'
  /** Neither a change nor its absence can be told. */
  | 'intervalTooWide';

/** The decision on one claim. */
export type Trend = {
  /** What the share does. */
  readonly verdict: TrendVerdict;
  /** Why. */
  readonly reason: TrendReason;
  /** The arithmetic. */
  readonly test: TrendTest;
  /** Smallest false discovery rate at which the change would count as found; absent without a comparison. */
  readonly adjustedP?: number;
};

/** The wiki's settings for trends. */
export type TrendSettings = {
  /** Smallest change of the share that matters, 0 to 1. Default: 0.02, two points. */
  readonly margin?: number;
  /** False discovery rate over all claims of the build. Default: 0.05. */
  readonly falseDiscoveryRate?: number;
  /** Hits that were to be expected before finding none means silence. Default: 5. */
  readonly silentFrom?: number;
};

// 0.12 - 0.10 falls short of 0.02 by rounding alone; a billionth of forgiveness keeps "at least 2 points" true.
const rounding = 1e-9;

function judge(
  comparison: TrendComparison,
  significant: boolean,
  settings: Required<TrendSettings>,
): Pick<Trend, 'verdict' | 'reason'> {
  const { margin } = settings;
  const { difference, interval90, recent, expectedRecentHits } = comparison;
  if (recent.hits === 0 && expectedRecentHits >= settings.silentFrom - rounding)
    return { verdict: 'silent', reason: 'noneFound' };
  if (significant && Math.abs(difference) >= margin - rounding)
    return { verdict: difference > 0 ? 'strengthening' : 'weakening', reason: 'significantChange' };
  if (liesWithin(interval90, { low: -margin, high: margin }))
    return { verdict: 'stable', reason: 'withinMargin' };
  return { verdict: 'tooLittleData', reason: significant ? 'changeBelowMargin' : 'intervalTooWide' };
}

/**
 * Decides the trends of all claims of a build at once, in the order given; give it every claim's test, or the false alarms are not held.
 * Precedence: `silent` first (none found says more than fewer found, and holds whatever the margin), then a significant change of at least the margin,
 * then `stable`, else `tooLittleData`. A claim without a source in both windows takes no part in the correction for many tests.
 */
export function decideTrends(tests: readonly TrendTest[], settings: TrendSettings = {}): Trend[] {
  const all = { margin: 0.02, falseDiscoveryRate: 0.05, silentFrom: 5, ...settings };
  const compared = tests.flatMap(({ comparison }) => (comparison ? [comparison] : []));
  const decisions = benjaminiHochberg(
    compared.map(({ p }) => p),
    all.falseDiscoveryRate,
  );
  const decisionOf = new Map(compared.map((comparison, index) => [comparison, decisions[index]]));
  return tests.map((test) => {
    const decision = test.comparison && decisionOf.get(test.comparison);
    if (!test.comparison || !decision) return { verdict: 'tooLittleData', reason: 'noSharedSource', test };
    const judged = judge(test.comparison, decision.discovery, all);
    return { ...judged, test, adjustedP: decision.adjusted };
  });
}
