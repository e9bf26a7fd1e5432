import { changeOf } from '../judgement/change.ts';
import { figureOf, type Sample, samplesOf } from '../judgement/metricSample.ts';
import type { MetricValue } from '../judgement/metricValue.ts';

/** Cases under which a score is not shown: so few tell of persons and not of a group. */
export const fewestShown = 5;

/** A score of some voices; the value is absent where they are fewer than five, or its interval cannot be told. */
export type Score = {
  /** Cases that it rests on. */
  n: number;
  /** The value with its 95 % interval. */
  value?: MetricValue;
};

/** A difference of two scores in the metric's own unit, with the ends of its 95 % interval. */
export type ScoreDifference = { value: number; low: number; high: number };

/** The score of a sample; nobody where there is none. */
export function scoreOf(sample: Sample | undefined): Score {
  if (!sample) return { n: 0 };
  return shownFrom(sizeOf(sample), figureOf(sample));
}

/** A score as it may be shown. */
export function shownFrom(n: number, value: MetricValue | undefined): Score {
  return n < fewestShown || !value ? { n } : { n, value };
}

/** How much the first sample differs from the second; undefined where either is too small to be shown. */
export function differenceOf(of: Sample | undefined, from: Sample | undefined): ScoreDifference | undefined {
  if (!scoreOf(of).value || !scoreOf(from).value) return undefined;
  const samples = samplesOf({ before: from, after: of });
  const change = samples && changeOf(samples);
  return change && { value: change.value, ...change.interval95 };
}

/** Cases of a sample. */
export function sizeOf(sample: Sample): number {
  return sample.measure === 'share' ? sample.base : sample.n;
}
