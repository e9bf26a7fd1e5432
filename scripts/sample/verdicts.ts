import { decideTrends, type Trend, type TrendTest } from '../../src/wiki/judgement/trend.ts';
import { testTrend } from '../../src/wiki/judgement/trendTest.ts';
import { type MonthSpan, windows } from '../../src/wiki/statistics/months.ts';

/** A coded voice with its place in time. */
export interface TimedVoice {
  /** Source it came through. */
  readonly source: string;
  /** When it spoke, `YYYY-MM-DD` with or without a time. */
  readonly at: string;
  /** Ids of the themes that the codebook's rules found. */
  readonly found: readonly string[];
}

/** A claim on the share of a theme: the sources over which it is asked. */
export interface ThemeClaim {
  /** Id of the theme. */
  readonly theme: string;
  /** Ids of the sources. */
  readonly sources: readonly string[];
}

/** The test of each claim's change between the two windows of a trend, from what the rules found. */
export function trendTestsOf(
  voices: readonly TimedVoice[],
  claims: readonly ThemeClaim[],
  asOf: string,
): TrendTest[] {
  const spans = windows(asOf, { recentMonths: 3, baselineMonths: 9 });
  const [recent, baseline] = [countsIn(voices, spans.recent), countsIn(voices, spans.baseline)];
  return claims.map(({ theme, sources }) =>
    testTrend({
      recent: sources.map((source) => recent(source, theme)),
      baseline: sources.map((source) => baseline(source, theme)),
    }),
  );
}

/** Counts the voices of a source in a span of months, and those of them that speak of a theme. */
export function countsIn(voices: readonly TimedVoice[], span: MonthSpan) {
  const bySource = Map.groupBy(
    voices.filter(({ at }) => isWithin(at, span)),
    ({ source }) => source,
  );
  return (source: string, theme: string) => {
    const heard = bySource.get(source) ?? [];
    return { source, base: heard.length, hits: heard.filter(({ found }) => found.includes(theme)).length };
  };
}

function isWithin(at: string, { from, to }: MonthSpan): boolean {
  const month = at.slice(0, 7);
  return month >= from && month <= to;
}

/** What the trend says about each claim, all decided together as a build does; contradictions have a trend too. */
export function verdictsOf(
  voices: readonly TimedVoice[],
  claims: readonly ThemeClaim[],
  asOf: string,
): Trend[] {
  return decideTrends(trendTestsOf(voices, claims, asOf));
}
