import type { Interval } from '../statistics/interval.ts';
import type { Moments } from '../statistics/mean.ts';
import { differenceOf, type Estimate } from '../statistics/mover.ts';
import type { Share } from '../statistics/proportion.ts';
import { scoreDifferenceInterval } from '../statistics/scoreDifference.ts';
import { welchContrast, welchInterval } from '../statistics/welch.ts';

/** The same measure in the window before and the window after. */
export type BeforeAfter<T> = {
  /** Before the start. */
  readonly before: T;
  /** After it shipped. */
  readonly after: T;
};

/** What was measured in both windows, with those whom the change did not reach where they are compared. */
export type Samples =
  | (BeforeAfter<Share> & {
      /** Counts of people. */
      readonly measure: 'share';
      /** Those whom the change did not reach. Default: nobody is compared. */
      readonly comparison?: BeforeAfter<Share>;
    })
  | (BeforeAfter<Moments> & {
      /** Numbers that people gave; the Net Promoter Score as +100, 0 and -100. */
      readonly measure: 'mean';
      /** Likewise. */
      readonly comparison?: BeforeAfter<Moments>;
      /** Scale on which the numbers were given; see `varianceOf`. */
      readonly scale?: Interval;
    });

/** How a change was reckoned. */
export type ChangeMethod = 'score' | 'scoreInDifferences' | 'welch' | 'welchInDifferences';

/** Value after minus value before, in the metric's own unit; less the change of the comparison group where there is one. */
export type Change = {
  /** The change itself. */
  readonly value: number;
  /** With which an outcome counts as moved or worse. */
  readonly interval95: Interval;
  /** With which an outcome counts as unchanged (two one-sided tests at 5 %). */
  readonly interval90: Interval;
  /** How it was reckoned. */
  readonly method: ChangeMethod;
};

/**
 * The change from before to after with its intervals: Newcombe's score interval for shares, Welch's for means; with a
 * comparison group the difference in differences (Angrist and Pischke, "Mostly Harmless Econometrics", 5.2).
 * `undefined` where a window holds nobody, or for a mean fewer than two.
 */
export function changeOf(samples: Samples): Change | undefined {
  const [wide, narrow] = [estimate(samples, 0.95), estimate(samples, 0.9)];
  if (!wide || !narrow) return undefined;
  return {
    value: wide.value,
    interval95: wide.interval,
    interval90: narrow.interval,
    method: methodOf(samples),
  };
}

function methodOf({ measure, comparison }: Samples): ChangeMethod {
  if (measure === 'share') return comparison ? 'scoreInDifferences' : 'score';
  return comparison ? 'welchInDifferences' : 'welch';
}

function estimate(samples: Samples, level: number): Estimate | undefined {
  const { measure, comparison } = samples;
  if (measure === 'share') {
    const own = shareChange(samples, level);
    if (!comparison) return own;
    const theirs = shareChange(comparison, level);
    return own && theirs && differenceOf(own, theirs);
  }
  const contrast = welchContrast(
    [
      { moments: samples.after, sign: 1 },
      { moments: samples.before, sign: -1 },
      ...(comparison
        ? ([
            { moments: comparison.after, sign: -1 },
            { moments: comparison.before, sign: 1 },
          ] as const)
        : []),
    ],
    samples.scale,
  );
  return contrast && { value: contrast.value, interval: welchInterval(contrast, level) };
}

function shareChange({ before, after }: BeforeAfter<Share>, level: number): Estimate | undefined {
  if (before.base === 0 || after.base === 0) return undefined;
  const stratum = { hitsA: after.hits, baseA: after.base, hitsB: before.hits, baseB: before.base };
  const interval = scoreDifferenceInterval([stratum], level);
  return interval && { value: after.hits / after.base - before.hits / before.base, interval };
}
