import type { Metric } from '../../schema/metric.ts';
import type { QueryAnswer } from '../answer.ts';
import type { Interval } from '../statistics/interval.ts';
import { type Moments, meanInterval, meanOf } from '../statistics/mean.ts';
import type { MonthSpan } from '../statistics/months.ts';
import { type Share, wilsonInterval } from '../statistics/proportion.ts';
import type { BeforeAfter, Samples } from './change.ts';
import { type MetricValue, npsMoments } from './metricValue.ts';

/** What a metric was over some months: counts of people, or the moments of their numbers. */
export type Sample =
  | (Share & { readonly measure: 'share' })
  | (Moments & { readonly measure: 'mean'; readonly scale?: Interval });

/**
 * What a metric was, from the answers to its queries (`metricQueries`); undefined where they do not tell.
 * @param counts Which counts of an answer are meant: those of a window or of a month.
 */
export function sampleOf(
  { type, scale }: Pick<Metric, 'type' | 'scale'>,
  answers: readonly QueryAnswer[],
  counts: (answer: QueryAnswer) => Share,
): Sample | undefined {
  const [first, second] = answers;
  if (!first) return undefined;
  if (first.moments) {
    const bounds = scale && { low: Math.min(scale.from, scale.to), high: Math.max(scale.from, scale.to) };
    return { measure: 'mean', ...pooled(first.moments), ...(bounds && { scale: bounds }) };
  }
  const { hits, base } = counts(first);
  if (type !== 'nps') return { measure: 'share', hits, base };
  if (!second) return undefined;
  const moments = npsMoments(hits, counts(second).hits, base);
  return { measure: 'mean', ...moments, scale: { low: -100, high: 100 } };
}

/** The counts of a window or month over all sources. */
export function summed(counts: readonly Share[]): Share {
  return counts.reduce<Share>((sum, { hits, base }) => ({ hits: sum.hits + hits, base: sum.base + base }), {
    hits: 0,
    base: 0,
  });
}

/**
 * What a metric that is entered elsewhere was over some months, pooled by n and deviation: a mean where its values name
 * their deviation, else a share; undefined where no month has a value, or one that is no share lacks its deviation.
 */
export function ownSample(values: Metric['values'], { from, to }: MonthSpan): Sample | undefined {
  const within = values.filter(({ month }) => from <= month && month <= to);
  if (within.length === 0) return undefined;
  if (within.every(({ deviation }) => deviation !== undefined)) {
    const moments = within.map(({ value, n, deviation = 0 }) => ({
      n,
      sum: n * value,
      sumSquares: (n - 1) * deviation ** 2 + n * value ** 2,
    }));
    return { measure: 'mean', ...pooled(moments) };
  }
  if (within.some(({ value }) => value < 0 || value > 1)) return undefined;
  const shares = within.map(({ value, n }) => ({ hits: Math.round(value * n), base: n }));
  return { measure: 'share', ...summed(shares) };
}

/** The value of a sample with its 95 % interval and n; undefined where nobody was heard, or for a mean fewer than two. */
export function figureOf(sample: Sample): MetricValue | undefined {
  if (sample.measure === 'share') {
    const { hits, base } = sample;
    const interval = wilsonInterval({ hits, base });
    return interval && { value: hits / base, ...interval, n: base };
  }
  const value = meanOf(sample);
  const interval = meanInterval(sample, sample.scale ? { scale: sample.scale } : {});
  return value === undefined || !interval ? undefined : { value, ...interval, n: sample.n };
}

/** Samples of one metric put together for its change; undefined where one is missing or of another measure. */
export function samplesOf(
  own: BeforeAfter<Sample | undefined>,
  comparison?: BeforeAfter<Sample | undefined>,
): Samples | undefined {
  const { before, after } = own;
  if (!before || !after) return undefined;
  if (before.measure === 'share' && after.measure === 'share') {
    if (!comparison) return { measure: 'share', before, after };
    const theirs = samplesOf(comparison);
    return theirs?.measure === 'share' ? { measure: 'share', before, after, comparison: theirs } : undefined;
  }
  if (before.measure === 'mean' && after.measure === 'mean') {
    const means = { measure: 'mean' as const, before, after, ...(after.scale && { scale: after.scale }) };
    if (!comparison) return means;
    const theirs = samplesOf(comparison);
    return theirs?.measure === 'mean' ? { ...means, comparison: theirs } : undefined;
  }
  return undefined;
}

function pooled(moments: readonly Moments[]): Moments {
  return moments.reduce<Moments>(
    (all, { n, sum, sumSquares }) => ({
      n: all.n + n,
      sum: all.sum + sum,
      sumSquares: all.sumSquares + sumSquares,
    }),
    { n: 0, sum: 0, sumSquares: 0 },
  );
}
