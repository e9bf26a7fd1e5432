import { type BeforeAfter, changeOf } from './change.ts';
import { figureOf, type Sample, samplesOf } from './metricSample.ts';
import type { MetricValue } from './metricValue.ts';
import { type Declaration, fewestCases, judgeOutcome, type Outcome } from './outcome.ts';

/** A metric in one month; without figures where nobody was heard. */
export type MetricMonth = {
  /** Month, `YYYY-MM`. */
  month: string;
  /** Its value, with n and interval. */
  figure?: MetricValue;
};

/** What was read of an action's metric. */
export type MetricReading = {
  /** Those whom the change reached: all but the comparison group. */
  own: BeforeAfter<Sample | undefined>;
  /** The comparison group, where one is declared. */
  comparison?: BeforeAfter<Sample | undefined>;
  /** Months of the window after, a year before; tells whether the season may explain the change. */
  yearBefore?: Sample | undefined;
  /** The twelve months before the window before; tells whether that window was a peak. */
  earlier?: Sample | undefined;
  /** Month by month, in order. */
  months: MetricMonth[];
};

/** What became of an action, and all that its page shows of it. */
export type ActionOutcome = {
  /** The verdict with its change. */
  outcome: Outcome;
  /** The metric before the start, once that window is over; absent where it could not be read. */
  before?: MetricValue;
  /** The metric after it shipped; only once its window is over. */
  after?: MetricValue;
  /** The same of the comparison group. */
  comparison?: Partial<BeforeAfter<MetricValue>>;
  /** The metric in the months of the window after, a year before, where enough were heard. */
  yearBefore?: MetricValue;
  /** The metric in the twelve months before the window before, where enough were heard. */
  earlier?: MetricValue;
  /**
   * True where the window before was surely worse than the months before it: part of the change may be a return to what
   * is usual. Absent where nothing was heard in those months.
   */
  startedAtPeak?: boolean;
  /** Month by month from before the first window to the last month that is over. */
  months: MetricMonth[];
};

/** Puts together what became of an action, as of a day. Before the window is over nothing of it is summed up. */
export function actionOutcome(action: Declaration, reading: MetricReading, asOf: string): ActionOutcome {
  const { own, comparison, yearBefore, earlier, months } = reading;
  const outcome = judgeOutcome(action, samplesOf(own, comparison), asOf);
  const isRead = outcome.verdict !== 'tooEarly' && outcome.verdict !== 'notDeclared';
  return {
    outcome,
    ...figures({ before: own.before, after: isRead ? own.after : undefined }),
    ...(comparison && isRead && { comparison: figures(comparison) }),
    ...(isRead && { ...named('yearBefore', yearBefore), ...named('earlier', earlier) }),
    ...(isRead && peak(action, own.before, earlier)),
    months,
  };
}

function figures({ before, after }: BeforeAfter<Sample | undefined>): Partial<BeforeAfter<MetricValue>> {
  const [first, second] = [before && figureOf(before), after && figureOf(after)];
  return { ...(first && { before: first }), ...(second && { after: second }) };
}

function named(name: 'yearBefore' | 'earlier', sample: Sample | undefined) {
  const figure = sample && figureOf(sample);
  return figure && figure.n >= fewestCases ? { [name]: figure } : {};
}

/** Judged like an effect in the other direction, but against zero: a start that is surely off is reason for doubt. */
function peak(
  { expected }: Declaration,
  before: Sample | undefined,
  earlier: Sample | undefined,
): Pick<ActionOutcome, 'startedAtPeak'> {
  const change = changeBetween(earlier, before);
  if (!change || !expected) return {};
  const { low, high } = change;
  return { startedAtPeak: expected.direction === 'down' ? low > 0 : high < 0 };
}

function changeBetween(first: Sample | undefined, second: Sample | undefined) {
  const samples = samplesOf({ before: first, after: second });
  const enough = [first, second].every((sample) => sample && sizeOf(sample) >= fewestCases);
  return samples && enough ? changeOf(samples)?.interval95 : undefined;
}

function sizeOf(sample: Sample): number {
  return sample.measure === 'share' ? sample.base : sample.n;
}
