import type { Metric } from '../schema/metric.ts';
import type { QueryAnswer } from '../wiki/answer.ts';
import type { EntryOf } from '../wiki/entry.ts';
import type { BeforeAfter } from '../wiki/judgement/change.ts';
import { isAveraged, ownSample, type Sample, sampleOf, summed } from '../wiki/judgement/metricSample.ts';
import { metricQueries } from '../wiki/judgement/metricValue.ts';
import type { MonthSpan } from '../wiki/statistics/months.ts';
import type { EvidenceStore } from './store.ts';

/** A metric over two windows and month by month; undefined where it could not be read. */
type ReadSamples = BeforeAfter<Sample | undefined> & {
  /** By month, `YYYY-MM`, for every month asked. */
  samples: ReadonlyMap<string, Sample | undefined>;
};

/** Reads a metric over two windows and some months. */
export type ReadMetric = (
  metric: Metric,
  windows: BeforeAfter<MonthSpan>,
  months: readonly string[],
) => Promise<ReadSamples>;

/** Reads a metric that is entered elsewhere. */
export const readValues: ReadMetric = async ({ values }, { before, after }, months) => ({
  before: ownSample(values, before),
  after: ownSample(values, after),
  samples: new Map(months.map((month) => [month, ownSample(values, { from: month, to: month })])),
});

/** Reads metrics that are computed from the records of a source. */
export function readRecords(source: EntryOf<'source'>, store: EvidenceStore, asOf: string): ReadMetric {
  return (metric, windows, months) =>
    isAveraged(metric)
      ? readMeans(metric, windows, months, { source, store, asOf })
      : readShares(metric, windows, months, { source, store, asOf });
}

/** Where records are read, and for which day. */
type Place = { source: EntryOf<'source'>; store: EvidenceStore; asOf: string };

function ask(metric: Metric, spans: readonly MonthSpan[], windows: BeforeAfter<MonthSpan>, place: Place) {
  const { source, store, asOf } = place;
  const queries = spans.flatMap((span) => metricQueries(metric, source.data.scale, span));
  const asked = queries.map((query) => ({ ...query, sources: [source.id], quoted: false }));
  return store.answer(asked, { asOf, recent: windows.after, baseline: windows.before });
}

/** Counts are answered for both windows and all months at once, each person once in each. */
async function readShares(
  metric: Metric,
  windows: BeforeAfter<MonthSpan>,
  months: readonly string[],
  place: Place,
): Promise<ReadSamples> {
  const answers = await ask(metric, [windows.after], windows, place);
  const ofMonth = (month: string) => (answer: QueryAnswer) =>
    summed(answer.byMonth.filter((counts) => counts.month === month));
  return {
    before: sampleOf(metric, answers, ({ baseline }) => summed(baseline)),
    after: sampleOf(metric, answers, ({ recent }) => summed(recent)),
    samples: new Map(months.map((month) => [month, sampleOf(metric, answers, ofMonth(month))])),
  };
}

/** Means are asked for the days of each span, all in one go. */
async function readMeans(
  metric: Metric,
  windows: BeforeAfter<MonthSpan>,
  months: readonly string[],
  place: Place,
): Promise<ReadSamples> {
  const spans = [windows.before, windows.after, ...months.map((month) => ({ from: month, to: month }))];
  const answers = await ask(metric, spans, windows, place);
  const [before, after, ...byMonth] = answers.map((answer) =>
    sampleOf(metric, [answer], ({ recent }) => summed(recent)),
  );
  return {
    before,
    after,
    samples: new Map(months.map((month, index) => [month, byMonth[index]])),
  };
}
