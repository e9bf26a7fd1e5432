import type { Action } from '../../schema/action.ts';
import type { Interval } from '../statistics/interval.ts';
import { liesWithin } from '../statistics/interval.ts';
import { monthOf } from '../statistics/months.ts';
import { type Change, changeOf, type Samples } from './change.ts';

/** What became of an action's metric. */
export type OutcomeVerdict = 'moved' | 'unchanged' | 'worse' | 'tooEarly' | 'tooLittleData' | 'notDeclared';

/** Why the verdict is what it is. */
export type OutcomeReason =
  /** It was dropped. */
  | 'dropped'
  /** It names no metric. */
  | 'noMetric'
  /** It does not say which way the metric should move and by how much. */
  | 'noExpectation'
  /** It does not say which months are compared. */
  | 'noWindow'
  /** Customers have not got it yet. */
  | 'notShipped'
  /** The months after it shipped are not over. */
  | 'windowRuns'
  /** The metric cannot be read in both windows. */
  | 'notMeasured'
  /** A window holds fewer cases than a judgement needs. */
  | 'fewCases'
  /** The interval reaches across the margin: neither a change nor its absence can be told. */
  | 'intervalTooWide'
  /** The 95 % interval lies wholly beyond the margin. */
  | 'beyondMargin'
  /** The 90 % interval lies wholly within the margin. */
  | 'withinMargin';

/** What became of an action, with the change that tells so. */
export type Outcome = {
  /** The verdict. */
  readonly verdict: OutcomeVerdict;
  /** Why. */
  readonly reason: OutcomeReason;
  /** The change; absent where none was reckoned, which before the end of the window is always so. */
  readonly change?: Change;
};

/** What an action declares about its effect. */
export type Declaration = Pick<Action, 'status' | 'metric' | 'expected' | 'window'>;

/** Cases that each window must hold before it is judged: below, a normal interval of a mean is not to be trusted. */
export const fewestCases = 30;

/**
 * Whether an action's outcome can be read on a day (`YYYY-MM-DD`), and if not, why. What is not declared in full is
 * never judged, and nothing is before the last day of the window after it has passed: who looks earlier and stops when
 * it pleases finds too much.
 */
export function unreadable(action: Declaration, asOf: string): Outcome | undefined {
  const { status, metric, expected, window } = action;
  if (status === 'dropped') return { verdict: 'notDeclared', reason: 'dropped' };
  if (metric === undefined) return { verdict: 'notDeclared', reason: 'noMetric' };
  if (!expected) return { verdict: 'notDeclared', reason: 'noExpectation' };
  if (!window) return { verdict: 'notDeclared', reason: 'noWindow' };
  if (status !== 'shipped' && status !== 'verified') return { verdict: 'tooEarly', reason: 'notShipped' };
  if (window.after.to >= monthOf(asOf)) return { verdict: 'tooEarly', reason: 'windowRuns' };
  return undefined;
}

/**
 * What became of an action, judged once over the windows it declared.
 *
 * Read off the change (after minus before, less the comparison group's), turned so that the expected direction is up:
 * *moved*: its 95 % interval lies wholly at or beyond the margin. *Worse*: wholly at or beyond it on the other side.
 * *Unchanged*: its 90 % interval lies within the margin on both sides (two one-sided tests, Schuirmann 1987). Else the
 * data are too few. A change that surely is one and yet smaller than the margin is thus no success.
 * @param samples What was measured; undefined where the metric cannot be read.
 */
export function judgeOutcome(action: Declaration, samples: Samples | undefined, asOf: string): Outcome {
  const early = unreadable(action, asOf);
  if (early) return early;
  const change = samples && changeOf(samples);
  if (!samples || !change || !action.expected) return { verdict: 'tooLittleData', reason: 'notMeasured' };
  if (fewestIn(samples) < fewestCases) return { verdict: 'tooLittleData', reason: 'fewCases', change };
  return { ...decide(change, action.expected), change };
}

function decide(
  change: Change,
  { direction, margin }: NonNullable<Action['expected']>,
): Pick<Outcome, 'verdict' | 'reason'> {
  const up = direction === 'up';
  const hoped = up ? change.interval95 : mirrored(change.interval95);
  if (liesWithin(hoped, { low: margin, high: Infinity })) return { verdict: 'moved', reason: 'beyondMargin' };
  if (liesWithin(hoped, { low: -Infinity, high: -margin }))
    return { verdict: 'worse', reason: 'beyondMargin' };
  if (liesWithin(change.interval90, { low: -margin, high: margin }))
    return { verdict: 'unchanged', reason: 'withinMargin' };
  return { verdict: 'tooLittleData', reason: 'intervalTooWide' };
}

function mirrored({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

/** The cases of the smallest window, those of the comparison group among them. */
function fewestIn(samples: Samples): number {
  const windows =
    samples.measure === 'share'
      ? pairsOf(samples).map(({ base }) => base)
      : pairsOf(samples).map(({ n }) => n);
  return Math.min(...windows);
}

function pairsOf<T>({
  before,
  after,
  comparison,
}: {
  before: T;
  after: T;
  comparison?: { before: T; after: T };
}): T[] {
  return comparison ? [before, after, comparison.before, comparison.after] : [before, after];
}
