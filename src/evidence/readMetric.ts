import type { Metric } from '../schema/metric.ts';
import type { EntryOf } from '../wiki/entry.ts';
import type { BeforeAfter } from '../wiki/judgement/change.ts';
import { ownSample, type Sample } from '../wiki/judgement/metricSample.ts';
import { metricQueries } from '../wiki/judgement/metricValue.ts';
import { partOf } from '../wiki/pulse/parts.ts';
import type { MonthSpan } from '../wiki/statistics/months.ts';
import type { Asker } from './askTogether.ts';

/** A metric over two windows and month by month; undefined where it could not be read. */
type ReadSamples = BeforeAfter<Sample | undefined> & {
  /** By month, `YYYY-MM`, for every month asked. */
  samples: ReadonlyMap<string, Sample | undefined>;
};

/** Notes that a metric is wanted over two windows and some months; what it returns gives it, once all was asked. */
export type ReadMetric = (
  metric: Metric,
  windows: BeforeAfter<MonthSpan>,
  months: readonly string[],
) => () => ReadSamples;

/** Reads a metric that is entered elsewhere. */
export const readValues: ReadMetric =
  ({ values }, { before, after }, months) =>
  () => ({
    before: ownSample(values, before),
    after: ownSample(values, after),
    samples: new Map(months.map((month) => [month, ownSample(values, { from: month, to: month })])),
  });

/** Reads metrics that are computed from the records of a source: each person counts once in each window and month. */
export function readRecords({ id, data }: EntryOf<'source'>, { add }: Asker): ReadMetric {
  return (metric, { before, after }, months) => {
    const windows = { recent: after, baseline: before };
    const queries = metricQueries(metric, data.scale);
    const answers = add(queries.map((query) => ({ ...query, sources: [id], quoted: false, windows })));
    return () => {
      const answered = answers();
      return {
        before: partOf(metric, answered, 'baseline'),
        after: partOf(metric, answered, 'recent'),
        samples: new Map(months.map((month) => [month, partOf(metric, answered, { month })])),
      };
    };
  };
}
