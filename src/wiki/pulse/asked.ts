import type { Metric } from '../../schema/metric.ts';
import { readAmong } from '../judgement/comparison.ts';
import { type MetricQuery, metricQueries } from '../judgement/metricValue.ts';

/** A field by whose values scores are told apart. */
export type SliceField = 'channel' | 'product' | 'segment';

/** Fields by which scores are told apart, in the order in which they are shown. */
export const sliceFields: readonly SliceField[] = ['channel', 'segment', 'product'];

/** A value of a field. */
export type SliceOf = { field: SliceField; value: string };

/** What is asked for a metric and for one group of its voices, with all who are not of it. */
export type AskedSlice = SliceOf & { inside: MetricQuery[]; outside: MetricQuery[] };

type RatingScale = { from: number; to: number };

/** The queries for groups of a metric's voices. */
export function sliceQueries(
  metric: Metric,
  scale: RatingScale | undefined,
  slices: readonly SliceOf[],
): AskedSlice[] {
  return slices.map(({ field, value }) => {
    const group = { [field]: value };
    return {
      field,
      value,
      inside: metricQueries(readAmong(metric, group), scale),
      outside: metricQueries(readAmong(metric, { not: group }), scale),
    };
  });
}
