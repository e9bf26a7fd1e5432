import { exactStratified } from '../statistics/fisher.ts';
import type { Interval } from '../statistics/interval.ts';
import {
  cochranMantelHaenszel,
  riskDifference,
  riskDifferenceInterval,
} from '../statistics/mantelHaenszel.ts';
import { requireShare } from '../statistics/proportion.ts';
import { scoreDifferenceInterval, weightedShares } from '../statistics/scoreDifference.ts';
import type { Stratum } from '../statistics/stratum.ts';
import { smallestExpected } from '../statistics/stratum.ts';
import type { ClaimWindows, StratumCounts } from './types.ts';

/** One source that is present in both windows, with its counts in each. */
export type SharedSource = {
  /** Id of the source. */
  readonly source: string;
  /** People in the recent window, and how many of them meet the query. */
  readonly recent: { readonly hits: number; readonly base: number };
  /** The same in the baseline. */
  readonly baseline: { readonly hits: number; readonly base: number };
};

/** Counts of one window over the shared sources; `share` is 0 to 1, weighted over sources as the difference is. */
export type WindowShare = { readonly hits: number; readonly base: number; readonly share: number };

/**
 * How the test was reckoned. `mantelHaenszel`: chi-square test and Sato's interval. `exact`: exact conditional test and Newcombe's score interval,
 * because an expected cell was under 5. `scoreInsteadOfExact`: chi-square test and score interval, because the exact test would have been too large.
 */
export type TrendMethod = 'mantelHaenszel' | 'exact' | 'scoreInsteadOfExact';

/** The change of a claim's share from the baseline to the recent window. */
export type TrendComparison = {
  /** Two-sided p-value of no change within any source. */
  readonly p: number;
  /** Recent share minus baseline share (Mantel-Haenszel), -1 to 1. */
  readonly difference: number;
  /** Interval of the difference that tells a stable share. */
  readonly interval90: Interval;
  /** Interval of the difference that a page prints. */
  readonly interval95: Interval;
  /** The share over all sources in the recent window. */
  readonly recent: WindowShare;
  /** The same in the baseline. */
  readonly baseline: WindowShare;
  /** Hits the recent window would hold if every source still had its share of the baseline. */
  readonly expectedRecentHits: number;
  /** Smallest count that was to be expected in any cell of any source if nothing had changed. */
  readonly smallestExpected: number;
  /** How `p` was computed. */
  readonly method: TrendMethod;
};

/** The test of one claim; without `comparison` where no source is present in both windows. */
export type TrendTest = {
  /** What changed. */
  readonly comparison?: TrendComparison;
  /** Sources present in both windows, by id. */
  readonly sources: readonly SharedSource[];
  /** Sources left out because one window holds nobody of them, by id. */
  readonly leftOut: readonly string[];
};

/** When the test is reckoned exactly. */
export type TrendTestSettings = {
  /** Exact where an expected cell is under this. Default: 5. */
  readonly exactBelow?: number;
  /** Largest support of the exact test. Default: 20,000 points. */
  readonly supportLimit?: number;
};

function bySource(counts: readonly StratumCounts[]): Map<string, StratumCounts> {
  const map = new Map<string, StratumCounts>();
  for (const count of counts) {
    requireShare(count);
    if (map.has(count.source))
      throw new RangeError(`"${count.source}" stands twice in one window: add its distinct voices up first.`);
    if (count.base > 0) map.set(count.source, count);
  }
  return map;
}

function pairSources({ recent, baseline }: ClaimWindows): Pick<TrendTest, 'sources' | 'leftOut'> {
  const [now, before] = [bySource(recent), bySource(baseline)];
  const ids = [...new Set([...now.keys(), ...before.keys()])].sort();
  const sources: SharedSource[] = [];
  const leftOut: string[] = [];
  for (const source of ids) {
    const [r, b] = [now.get(source), before.get(source)];
    if (!r || !b) leftOut.push(source);
    else
      sources.push({
        source,
        recent: { hits: r.hits, base: r.base },
        baseline: { hits: b.hits, base: b.base },
      });
  }
  return { sources, leftOut };
}

function choose(strata: readonly Stratum[], smallest: number, settings: TrendTestSettings) {
  if (smallest >= (settings.exactBelow ?? 5))
    return {
      method: 'mantelHaenszel' as const,
      p: cochranMantelHaenszel(strata).p,
      interval: riskDifferenceInterval,
    };
  const exact = exactStratified(strata, settings.supportLimit);
  return {
    method: exact === undefined ? ('scoreInsteadOfExact' as const) : ('exact' as const),
    p: exact ?? cochranMantelHaenszel(strata).p,
    interval: scoreDifferenceInterval,
  };
}

function windowShare(
  counts: readonly { readonly hits: number; readonly base: number }[],
  share: number,
): WindowShare {
  const hits = counts.reduce((sum, count) => sum + count.hits, 0);
  const base = counts.reduce((sum, count) => sum + count.base, 0);
  return { hits, base, share };
}

function compare(sources: readonly SharedSource[], settings: TrendTestSettings): TrendComparison | undefined {
  const strata = sources.map(({ recent, baseline }) => ({
    hitsA: recent.hits,
    baseA: recent.base,
    hitsB: baseline.hits,
    baseB: baseline.base,
  }));
  const smallest = Math.min(...strata.map(smallestExpected));
  const shares = weightedShares(strata);
  const difference = riskDifference(strata);
  if (!shares || difference === undefined) return undefined;
  const { method, p, interval } = choose(strata, smallest, settings);
  const interval90 = interval(strata, 0.9);
  const interval95 = interval(strata, 0.95);
  if (!interval90 || !interval95) return undefined;
  const expected = strata.reduce((sum, { hitsB, baseB, baseA }) => sum + (hitsB / baseB) * baseA, 0);
  return {
    p,
    difference,
    interval90,
    interval95,
    recent: windowShare(
      sources.map(({ recent }) => recent),
      shares.a.share,
    ),
    baseline: windowShare(
      sources.map(({ baseline }) => baseline),
      shares.b.share,
    ),
    expectedRecentHits: expected,
    smallestExpected: smallest,
    method,
  };
}

/**
 * Tests whether a claim's share changed from the baseline to the recent window.
 * Only sources that heard people in both windows take part, each compared with itself (Mantel-Haenszel), so a new channel is no trend.
 * Counts are distinct voices: one per respondent and window. Exact where an expected cell is under 5.
 * Throws a `RangeError` for impossible counts or a source that stands twice in a window.
 */
export function testTrend(windows: ClaimWindows, settings: TrendTestSettings = {}): TrendTest {
  const { sources, leftOut } = pairSources(windows);
  const comparison = sources.length > 0 ? compare(sources, settings) : undefined;
  return { ...(comparison && { comparison }), sources, leftOut };
}
