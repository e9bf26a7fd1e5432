import { decideTrends, type Trend } from '../../src/wiki/judgement/trend.ts';
import { testTrend } from '../../src/wiki/judgement/trendTest.ts';
import type { ClaimWindows } from '../../src/wiki/judgement/types.ts';
import { type MonthSpan, windows } from '../../src/wiki/statistics/months.ts';
import type { CodedVoice } from './codingQuality.ts';
import type { Pattern } from './truths.ts';

/** A coded voice with its place in time. */
export interface TimedVoice extends CodedVoice {
  /** Source it came through. */
  readonly source: string;
  /** When it spoke, `YYYY-MM-DD` with or without a time. */
  readonly at: string;
}

/** Counts of a theme by source in the two windows of a trend, from what the rules found. */
function windowCounts(
  voices: readonly TimedVoice[],
  theme: string,
  sources: readonly string[],
  asOf: string,
): ClaimWindows {
  const { recent, baseline } = windows(asOf, { recentMonths: 3, baselineMonths: 9 });
  const count = (span: MonthSpan) =>
    sources.map((source) => {
      const heard = voices.filter((voice) => voice.source === source && isWithin(voice.at, span));
      return { source, base: heard.length, hits: heard.filter(({ found }) => found.includes(theme)).length };
    });
  return { recent: count(recent), baseline: count(baseline) };
}

function isWithin(at: string, { from, to }: MonthSpan): boolean {
  const month = at.slice(0, 7);
  return month >= from && month <= to;
}

/** What the trend says about each pattern, all decided together as a build does; contradictions have a trend too. */
export function verdictsOf(
  voices: readonly TimedVoice[],
  patterns: readonly Pattern[],
  asOf: string,
): Trend[] {
  return decideTrends(
    patterns.map(({ theme, sources }) => testTrend(windowCounts(voices, theme, sources, asOf))),
  );
}
