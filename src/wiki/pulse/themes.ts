import type { Metric } from '../../schema/metric.ts';
import type { QueryAnswer } from '../answer.ts';
import { readAmong } from '../judgement/comparison.ts';
import { figureOf, type Sample, summed } from '../judgement/metricSample.ts';
import { type MetricQuery, metricQueries, npsMoments } from '../judgement/metricValue.ts';
import { decideTrends, type Trend, type TrendSettings, testTrend } from '../judgement/trend.ts';
import { type Impact, impactOf } from './impact.ts';
import { partOf } from './parts.ts';
import { type Score, scoreOf, shownFrom } from './score.ts';

/** What voices say of a theme, in the recent window unless told otherwise. */
export type ThemeFigures = {
  /** Theme id. */
  theme: string;
  /** Voices that name it; the value is their share of all voices heard. */
  volume: Score & { hits: number };
  /** The same in the baseline window. */
  before: Score & { hits: number };
  /** Whether it rises or falls: source by source, decided over all themes at once. */
  trend: Trend;
  /** Share of positive voices minus share of negative ones, -1 to 1, among those that name it and tell a feeling. */
  sentiment: Score;
  /** What it does to the score; absent where no score is asked for. */
  impact?: Impact;
};

/** A score on which the impact of themes is told, with the sources asked for it. */
export type ImpactMetric = {
  /** The metric. */
  metric: Metric;
  /** Scale of the ratings of its source. */
  scale: { from: number; to: number } | undefined;
};

/** What is asked for a theme: who names it, who of them is positive and negative, and what score they give. */
export function themeQueries(theme: string, of: ImpactMetric | undefined): AskedTheme {
  const told = { theme, sentiment: ['positive', 'neutral', 'negative'] } as const;
  const feeling = (sentiment: 'positive' | 'negative'): MetricQuery => ({
    where: { theme, sentiment },
    among: { theme, sentiment: [...told.sentiment] },
    measure: 'share',
  });
  return {
    theme,
    said: [{ where: { theme }, measure: 'share' }, feeling('positive'), feeling('negative')],
    score: of ? metricQueries(readAmong(of.metric, { theme }), of.scale) : [],
  };
}

/** The queries of a theme. */
export type AskedTheme = {
  /** Theme id. */
  theme: string;
  /** Of all sources. */
  said: MetricQuery[];
  /** Of the source of the score alone. */
  score: MetricQuery[];
};

/** The answers to the queries of a theme. */
export type ThemeAnswers = {
  /** Theme id. */
  theme: string;
  /** To who names it, who is positive, who is negative. */
  said: readonly QueryAnswer[];
  /** To what score they give. */
  score: readonly QueryAnswer[];
};

/** What voices say of all themes: the correction for many trend tests needs every one of them. */
export function themeFigures(
  themes: readonly ThemeAnswers[],
  score: { metric: Metric; answers: readonly QueryAnswer[] } | undefined,
  settings: TrendSettings,
): ThemeFigures[] {
  const tests = themes.map(({ said: [naming] }) =>
    testTrend({ recent: naming?.recent ?? [], baseline: naming?.baseline ?? [] }),
  );
  const trends = decideTrends(tests, settings);
  const all = score && partOf(score.metric, score.answers, 'recent');
  return themes.flatMap(({ theme, said: [naming, positive, negative], score: given }, index) => {
    const trend = trends[index];
    if (!trend || !naming || !positive || !negative) return [];
    const impact = score && all && impactOf(all, partOf(score.metric, given, 'recent'));
    return [
      {
        theme,
        volume: volumeOf(naming.recent),
        before: volumeOf(naming.baseline),
        trend,
        sentiment: scoreOf(netSentiment(positive, negative)),
        ...(impact && { impact }),
      },
    ];
  });
}

function volumeOf(counts: QueryAnswer['recent']): ThemeFigures['volume'] {
  const { hits, base } = summed(counts);
  // Five voices of all must be there, not five that name it: that nobody does is worth knowing.
  return { hits, ...shownFrom(base, figureOf({ measure: 'share', hits, base })) };
}

/** The mean of +1, 0 and -1, as the Net Promoter Score is one of +100, 0 and -100. */
function netSentiment(positive: QueryAnswer, negative: QueryAnswer): Sample {
  const { hits, base } = summed(positive.recent);
  const { n, sum, sumSquares } = npsMoments(hits, Math.min(summed(negative.recent).hits, base), base);
  return {
    measure: 'mean',
    n,
    sum: sum / 100,
    sumSquares: sumSquares / 10_000,
    scale: { low: -1, high: 1 },
  };
}
