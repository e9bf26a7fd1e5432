import type { Action } from '../schema/action.ts';
import type { Metric } from '../schema/metric.ts';
import type { EntryOf } from '../wiki/entry.ts';
import { type ActionOutcome, actionOutcome, type MetricReading } from '../wiki/judgement/actionOutcome.ts';
import type { BeforeAfter } from '../wiki/judgement/change.ts';
import { readAmong } from '../wiki/judgement/comparison.ts';
import { figureOf, type Sample } from '../wiki/judgement/metricSample.ts';
import { judgeOutcome } from '../wiki/judgement/outcome.ts';
import { addMonths, lastCompleteMonth, type MonthSpan, monthsIn } from '../wiki/statistics/months.ts';
import { askTogether } from './askTogether.ts';
import { type ReadMetric, readRecords, readValues } from './readMetric.ts';
import type { AnswerContext, EvidenceStore } from './store.ts';

/** Entries that outcomes rest on. */
export type OutcomeEntries = {
  /** The actions. */
  actions: readonly EntryOf<'action'>[];
  /** Metrics that they may name. */
  metrics: readonly EntryOf<'metric'>[];
  /** Sources that these may be read from. */
  sources: readonly EntryOf<'source'>[];
};

/** What became of every action, by its id, as of a day; all that is read for them is asked in one go. */
export async function actionOutcomes(
  { actions, metrics, sources }: OutcomeEntries,
  store: EvidenceStore,
  context: AnswerContext,
): Promise<Map<string, ActionOutcome>> {
  const { asOf } = context;
  const metricOf = new Map(metrics.map(({ id, data }) => [id, data]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const asker = askTogether(store, context);
  const read = actions.map(({ id, data }) => {
    const metric = data.metric === undefined ? undefined : metricOf.get(data.metric);
    const source = metric?.source === undefined ? undefined : sourceOf.get(metric.source);
    const reader = metric?.type === 'own' ? readValues : source && readRecords(source, asker);
    const reading = metric && reader ? readingOf(data, metric, reader, asOf) : () => nothing;
    return { id, data, reading };
  });
  await asker.ask();
  return new Map(read.map(({ id, data, reading }) => [id, actionOutcome(data, reading(), asOf)]));
}

const nothing: MetricReading = { own: { before: undefined, after: undefined }, months: [] };

function readingOf(action: Action, metric: Metric, read: ReadMetric, asOf: string): () => MetricReading {
  const { window, comparison } = action;
  // Values that are entered elsewhere are not known for some voices only.
  if (!window || (comparison && metric.type === 'own')) return () => nothing;
  const reached = comparison ? readAmong(metric, { not: comparison }) : metric;
  const shown = monthsShown(window, asOf);
  const own = read(reached, window, shown);
  // Whoever is not to be told an outcome yet needs no figures to doubt it with.
  const isOver = judgeOutcome(action, undefined, asOf).verdict === 'tooLittleData';
  const earlier = isOver ? read(reached, lookedBack(window), []) : undefined;
  const theirs = isOver && comparison ? read(readAmong(metric, comparison), window, []) : undefined;
  return () => {
    const { samples, ...figures } = own();
    const months = withoutLeading(shown, samples, window.before.from);
    if (!earlier) return { own: figures, months };
    const { before, after } = earlier();
    return {
      own: figures,
      months,
      earlier: before,
      yearBefore: after,
      ...(theirs && { comparison: theirs() }),
    };
  };
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
