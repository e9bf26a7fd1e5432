import type { Sample } from '../judgement/metricSample.ts';
import type { Interval } from '../statistics/interval.ts';
import { type Moments, meanOf } from '../statistics/mean.ts';
import { studentReach } from '../statistics/studentT.ts';
import { welchContrast } from '../statistics/welch.ts';
import { fewestShown, type ScoreDifference, sizeOf } from './score.ts';

/** What a theme does to a score. */
export type Impact = {
  /** Voices that gave the score. */
  n: number;
  /** Voices among them that name the theme. */
  named: number;
  /** The score of all minus that of those who do not name the theme; absent where either group is under five. */
  value?: ScoreDifference;
};

/**
 * The impact of a theme on a score: the score of all voices minus the score without those who name it.
 *
 * Both rest on one sample, so their intervals must not be compared. Of N voices m name the theme with mean A, the
 * others have mean B. The score of all is w A + (1 - w) B with w = m / N, hence the impact is w (A - B). By the delta
 * method, as A and B do not depend on each other nor, given the groups, on w:
 *   variance = w² (variance of A / m + variance of B / (N - m)) + (A - B)² w (1 - w) / N.
 * Student's reach with Welch's degrees of freedom makes it an interval. Nobody names it: the impact is 0, surely.
 * Who answered twice, once with the theme, counts as one who names it.
 */
export function impactOf(all: Sample, naming: Sample | undefined): Impact {
  const n = sizeOf(all);
  const named = naming ? Math.min(n, sizeOf(naming)) : 0;
  if (!naming || named === 0) return n < fewestShown ? { n, named } : { n, named, value: nothing };
  if (named < fewestShown || n - named < fewestShown) return { n, named };
  const value = differenceOfParts(asMoments(all), asMoments(naming), scaleOf(all));
  return value ? { n, named, value } : { n, named };
}

const nothing: ScoreDifference = { value: 0, low: 0, high: 0 };

function differenceOfParts(
  all: Moments,
  naming: Moments,
  scale: Interval | undefined,
): ScoreDifference | undefined {
  const others = {
    n: all.n - naming.n,
    sum: all.sum - naming.sum,
    sumSquares: Math.max(0, all.sumSquares - naming.sumSquares),
  };
  const contrast = welchContrast(
    [
      { moments: naming, sign: 1 },
      { moments: others, sign: -1 },
    ],
    scale,
  );
  if (!contrast || meanOf(others) === undefined) return undefined;
  const share = naming.n / all.n;
  const variance =
    share ** 2 * contrast.standardError ** 2 + (contrast.value ** 2 * share * (1 - share)) / all.n;
  const value = share * contrast.value;
  const reach = studentReach(0.95, contrast.df) * Math.sqrt(variance);
  return { value, low: value - reach, high: value + reach };
}

/** A share as the mean of ones and zeros. */
function asMoments(sample: Sample): Moments {
  if (sample.measure === 'mean') return sample;
  return { n: sample.base, sum: sample.hits, sumSquares: sample.hits };
}

function scaleOf(sample: Sample): Interval | undefined {
  return sample.measure === 'share' ? { low: 0, high: 1 } : sample.scale;
}
