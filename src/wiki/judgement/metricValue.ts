import type { Metric } from '../../schema/metric.ts';
import type { Filter, QueryEvidence } from '../../schema/query.ts';
import type { QueryAnswer } from '../answer.ts';
import { type Moments, meanInterval, meanOf, momentsOf } from '../statistics/mean.ts';
import { wilsonInterval } from '../statistics/proportion.ts';

/** A metric as computed from its source's voices of the recent window. */
export type MetricValue = {
  /** In the metric's own unit: shares as 0 to 1, the Net Promoter Score from -100 to 100. */
  value: number;
  /** Ends of the 95 % interval, likewise. */
  low: number;
  high: number;
  /** Voices that gave an answer. */
  n: number;
};

/** What is asked of the evidence for a metric. */
export type MetricQuery = Pick<QueryEvidence, 'where' | 'among' | 'measure' | 'of'>;

type RatingScale = { from: number; to: number };
type Asked = Pick<Metric, 'type' | 'where' | 'among'>;

/**
 * The queries of a metric, without bounds in time, for months and windows stand in their answers; none where it is
 * entered elsewhere, or where a share names nothing to count.
 *
 * Net Promoter Score: promoters (9, 10), then detractors (0 to 6), among all who answered. Satisfaction: what `where`
 * counts, else ratings in the upper part of the source's scale among all ratings (as `sentimentFromRating` parts them),
 * else positive among all coded sentiments. Effort and mean: ratings.
 */
export function metricQueries(metric: Asked, scale: RatingScale | undefined): MetricQuery[] {
  const { type, where, among } = metric;
  if (type === 'own' || (type === 'share' && !where)) return [];
  if (type === 'nps') {
    const answered: Filter = { ...(among ?? where), nps: { atLeast: 0 } };
    return [
      { where: { nps: { atLeast: 9 } }, among: answered, measure: 'share' },
      { where: { nps: { atMost: 6 } }, among: answered, measure: 'share' },
    ];
  }
  if (type === 'mean' || type === 'ces') {
    return [{ where: where ?? {}, measure: 'mean', of: 'rating' }];
  }
  if (where) return [{ where, ...(among && { among }), measure: 'share' }];
  return [{ ...satisfied(scale, among), measure: 'share' }];
}

function satisfied(
  scale: RatingScale | undefined,
  among: Filter | undefined,
): Pick<MetricQuery, 'where' | 'among'> {
  if (!scale) {
    const given: Filter = { sentiment: ['positive', 'neutral', 'negative'] };
    return { where: { sentiment: 'positive' }, among: { ...among, ...given } };
  }
  // A score of more than half a step above the middle is positive: 5/8 of the way from worst to best.
  const bound = scale.from + (scale.to - scale.from) * (5 / 8);
  const rated: Filter = { ...among, rating: { atLeast: Math.min(scale.from, scale.to) } };
  return { where: { rating: scale.to > scale.from ? { atLeast: bound } : { atMost: bound } }, among: rated };
}

/**
 * The value of a metric in the recent window, from the answers to its queries, in their order; undefined where nobody answered, or for a mean
 * fewer than two.
 */
export function metricValue(
  { type, scale }: Pick<Metric, 'type' | 'scale'>,
  answers: readonly QueryAnswer[],
): MetricValue | undefined {
  const [first, second] = answers;
  if (!first) return undefined;
  if (first.windowMoments) return meanValue(first.windowMoments.recent, scale);
  const { hits, base } = recentOf(first);
  if (type === 'nps' && second) return npsValue(hits, recentOf(second).hits, base);
  const interval = wilsonInterval({ hits, base });
  return interval && { value: hits / base, ...interval, n: base };
}

function recentOf({ recent }: QueryAnswer): { hits: number; base: number } {
  return recent.reduce((sum, each) => ({ hits: sum.hits + each.hits, base: sum.base + each.base }), {
    hits: 0,
    base: 0,
  });
}

/** Net Promoter Score (Reichheld 2003) as the mean of +100, 0 and -100 over `n` people. */
export function npsMoments(promoters: number, detractors: number, n: number): Moments {
  // Who answered twice may be both, and then stands in both counts.
  const passives = Math.max(0, n - promoters - detractors);
  return momentsOf([
    { value: 100, count: promoters },
    { value: 0, count: passives },
    { value: -100, count: detractors },
  ]);
}

function npsValue(promoters: number, detractors: number, n: number): MetricValue | undefined {
  const moments = npsMoments(promoters, detractors, n);
  const value = meanOf(moments);
  const interval = meanInterval(moments, { scale: { low: -100, high: 100 } });
  return value === undefined || !interval ? undefined : { value, ...interval, n };
}

function meanValue(
  bySource: NonNullable<QueryAnswer['moments']>,
  scale: RatingScale | undefined,
): MetricValue | undefined {
  const moments = bySource.reduce(
    (sum, each) => ({
      n: sum.n + each.n,
      sum: sum.sum + each.sum,
      sumSquares: sum.sumSquares + each.sumSquares,
    }),
    { n: 0, sum: 0, sumSquares: 0 },
  );
  const value = meanOf(moments);
  const bounds = scale && { low: Math.min(scale.from, scale.to), high: Math.max(scale.from, scale.to) };
  const interval = meanInterval(moments, bounds ? { scale: bounds } : {});
  return value === undefined || !interval ? undefined : { value, ...interval, n: moments.n };
}
