import type { Action } from '../schema/action.ts';
import type { Metric } from '../schema/metric.ts';
import type { EntryOf } from '../wiki/entry.ts';
import { type ActionOutcome, actionOutcome, type MetricReading } from '../wiki/judgement/actionOutcome.ts';
import type { BeforeAfter } from '../wiki/judgement/change.ts';
import { readAmong } from '../wiki/judgement/comparison.ts';
import { figureOf, type Sample } from '../wiki/judgement/metricSample.ts';
import { judgeOutcome } from '../wiki/judgement/outcome.ts';
import { addMonths, lastCompleteMonth, type MonthSpan, monthsIn } from '../wiki/statistics/months.ts';
import { type ReadMetric, readRecords, readValues } from './readMetric.ts';
import type { EvidenceStore } from './store.ts';

/** Entries that outcomes rest on. */
export type OutcomeEntries = {
  /** The actions. */
  actions: readonly EntryOf<'action'>[];
  /** Metrics that they may name. */
  metrics: readonly EntryOf<'metric'>[];
  /** Sources that these may be read from. */
  sources: readonly EntryOf<'source'>[];
};

/** What became of every action, by its id, as of a day. */
export async function actionOutcomes(
  { actions, metrics, sources }: OutcomeEntries,
  store: EvidenceStore,
  asOf: string,
): Promise<Map<string, ActionOutcome>> {
  const metricOf = new Map(metrics.map(({ id, data }) => [id, data]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const outcomes = new Map<string, ActionOutcome>();
  for (const { id, data } of actions) {
    const metric = data.metric === undefined ? undefined : metricOf.get(data.metric);
    const source = metric?.source === undefined ? undefined : sourceOf.get(metric.source);
    const read = metric?.type === 'own' ? readValues : source && readRecords(source, store, asOf);
    const reading = metric && read ? await readingOf(data, metric, read, asOf) : nothing;
    outcomes.set(id, actionOutcome(data, reading, asOf));
  }
  return outcomes;
}

const nothing: MetricReading = { own: { before: undefined, after: undefined }, months: [] };

async function readingOf(
  action: Action,
  metric: Metric,
  read: ReadMetric,
  asOf: string,
): Promise<MetricReading> {
  const { window, comparison } = action;
  // Values that are entered elsewhere are not known for some voices only.
  if (!window || (comparison && metric.type === 'own')) return nothing;
  const reached = comparison ? readAmong(metric, { not: comparison }) : metric;
  const shown = monthsShown(window, asOf);
  const { samples, ...own } = await read(reached, window, shown);
  const months = withoutLeading(shown, samples, window.before.from);
  // Whoever is not to be told an outcome yet needs no figures to doubt it with.
  if (judgeOutcome(action, undefined, asOf).verdict !== 'tooLittleData') return { own, months };
  const { before: earlier, after: yearBefore } = await read(reached, lookedBack(window), []);
  const theirs = comparison && (await read(readAmong(metric, comparison), window, []));
  return { own, months, earlier, yearBefore, ...(theirs && { comparison: theirs }) };
}

/** The twelve months before the first window, and the months of the last a year before. */
function lookedBack({ before, after }: BeforeAfter<MonthSpan>): BeforeAfter<MonthSpan> {
  return {
    before: { from: addMonths(before.from, -12), to: addMonths(before.from, -1) },
    after: { from: addMonths(after.from, -12), to: addMonths(after.to, -12) },
  };
}

/** Months from half a year before the first window to the end of the last, as far as they are over. */
function monthsShown({ before, after }: BeforeAfter<MonthSpan>, asOf: string): string[] {
  const isOver = after.to <= lastCompleteMonth(asOf);
  return monthsIn({ from: addMonths(before.from, -6), to: isOver ? after.to : lastCompleteMonth(asOf) });
}

/** Months with their figures, without those before the source began. */
function withoutLeading(
  shown: readonly string[],
  samples: ReadonlyMap<string, Sample | undefined>,
  from: string,
): MetricReading['months'] {
  const months = shown.map((month) => {
    const sample = samples.get(month);
    const figure = sample && figureOf(sample);
    return { month, ...(figure && { figure }) };
  });
  const first = months.findIndex(({ month, figure }) => figure || month >= from);
  return first < 0 ? [] : months.slice(first);
}
