import type { Metric } from '../../schema/metric.ts';
import type { QueryAnswer, Verbatim } from '../answer.ts';
import type { Sample } from '../judgement/metricSample.ts';
import { type MonthWindows, monthsIn } from '../statistics/months.ts';
import type { SliceOf } from './asked.ts';
import { partOf, together } from './parts.ts';
import { completeQuarters } from './quarters.ts';
import { differenceOf, type Score, type ScoreDifference, scoreOf } from './score.ts';

/** A score of a period: a month `YYYY-MM`, or a quarter `YYYY-Q1`. */
export type PeriodScore = Score & { period: string };

/** A score in both windows of the trend. */
export type WindowScores = {
  /** In the recent window and in the one before. */
  recent: Score;
  baseline: Score;
  /** Recent minus baseline; absent where either cannot be shown. */
  change?: ScoreDifference;
};

/** A score of one group of voices. */
export type SliceScores = SliceOf &
  WindowScores & {
    /** The group minus all others, in the recent window; absent where either cannot be shown. */
    against?: ScoreDifference;
  };

/** A metric over time. */
export type MetricSeries = WindowScores & {
  /** Every month from the first with a voice to the last complete one; a person counts once a month. */
  months: PeriodScore[];
  /** Quarters all of whose months are among them. */
  quarters: PeriodScore[];
  /** Groups of voices, by field and value. */
  slices: SliceScores[];
  /** Voices that stand for what was counted, by query: for the Net Promoter Score promoters, then detractors. */
  voices: Verbatim[][];
};

/** Answers to what was asked of one group and of all others. */
export type SliceAnswers = SliceOf & {
  /** Answers of the group. */
  inside: readonly QueryAnswer[];
  /** Answers of all others. */
  outside: readonly QueryAnswer[];
};

/** A metric over time from the answers to its queries. */
export function metricSeries(
  metric: Pick<Metric, 'type' | 'scale'>,
  answers: readonly QueryAnswer[],
  slices: readonly SliceAnswers[],
  { recent }: MonthWindows,
): MetricSeries {
  const first = answers.flatMap(monthsHeard).sort()[0];
  const months = first === undefined ? [] : monthsIn({ from: first, to: recent.to });
  return {
    ...periodsOf(months, (month) => partOf(metric, answers, { month })),
    ...windowScores(partOf(metric, answers, 'recent'), partOf(metric, answers, 'baseline')),
    slices: slices.map((slice) => sliceScores(metric, slice)),
    voices: answers.map(({ verbatims }) => verbatims),
  };
}

/** Months in which somebody answered; for a mean, gave the number. */
function monthsHeard({ byMonth, monthMoments }: QueryAnswer): string[] {
  if (monthMoments) return monthMoments.flatMap(({ month, n }) => (n > 0 ? [month] : []));
  return byMonth.flatMap(({ month, base }) => (base > 0 ? [month] : []));
}

/** Scores of months, and of quarters put together from them. */
export function periodsOf(
  months: readonly string[],
  sampleIn: (month: string) => Sample | undefined,
): Pick<MetricSeries, 'months' | 'quarters'> {
  const samples = new Map(months.map((month) => [month, sampleIn(month)]));
  return {
    months: months.map((month) => ({ period: month, ...scoreOf(samples.get(month)) })),
    quarters: completeQuarters(months).map((quarter) => ({
      period: quarter.name,
      ...scoreOf(together(quarter.months.map((month) => samples.get(month)))),
    })),
  };
}

/** Scores of two windows with their change. */
export function windowScores(recent: Sample | undefined, baseline: Sample | undefined): WindowScores {
  const change = differenceOf(recent, baseline);
  return { recent: scoreOf(recent), baseline: scoreOf(baseline), ...(change && { change }) };
}

function sliceScores(
  metric: Pick<Metric, 'type' | 'scale'>,
  { field, value, inside, outside }: SliceAnswers,
): SliceScores {
  const recent = partOf(metric, inside, 'recent');
  const against = differenceOf(recent, partOf(metric, outside, 'recent'));
  return {
    field,
    value,
    ...windowScores(recent, partOf(metric, inside, 'baseline')),
    ...(against && { against }),
  };
}
