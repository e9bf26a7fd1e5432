import type { Metric } from '../../schema/metric.ts';
import { figureOf, ownSample } from '../judgement/metricSample.ts';
import type { MetricValue } from '../judgement/metricValue.ts';
import { type MonthWindows, monthsIn } from '../statistics/months.ts';
import { wilsonAround } from '../statistics/proportion.ts';
import { shownFrom } from './score.ts';
import { type MetricSeries, periodsOf, windowScores } from './series.ts';

/**
 * A metric over time whose values the company enters itself. The value of a month is shown as it was entered; windows
 * and quarters are pooled by n and deviation. Months after the last complete one are left out.
 */
export function ownSeries({ values }: Pick<Metric, 'values'>, windows: MonthWindows): MetricSeries {
  const inMonth = (month: string) => ownSample(values, { from: month, to: month });
  const first = values
    .map(({ month }) => month)
    .filter((month) => month <= windows.recent.to)
    .sort()[0];
  const months = first === undefined ? [] : monthsIn({ from: first, to: windows.recent.to });
  const entered = new Map(values.map((value) => [value.month, value]));
  return {
    quarters: periodsOf(months, inMonth).quarters,
    months: months.map((period) => {
      const value = entered.get(period);
      return { period, ...(value ? shownFrom(value.n, ownValue(value)) : { n: 0 }) };
    }),
    ...windowScores(ownSample(values, windows.recent), ownSample(values, windows.baseline)),
    slices: [],
    voices: [],
  };
}

/** An entered value with its interval: Student's where it names its deviation, else Wilson's of a share. */
function ownValue(entry: Metric['values'][number]): MetricValue | undefined {
  const { value, n, deviation, month } = entry;
  if (deviation !== undefined) {
    const sample = ownSample([entry], { from: month, to: month });
    return sample && figureOf(sample);
  }
  return value < 0 || value > 1 ? undefined : { value, ...wilsonAround(value, n, 0.95), n };
}
