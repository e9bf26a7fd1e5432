import type { EntryOf } from '../wiki/entry.ts';
import { type MetricValue, metricQueries, metricValue } from '../wiki/judgement/metricValue.ts';
import type { AnswerContext, EvidenceStore } from './store.ts';

/** Values of the metrics that can be computed from a source of the wiki, by metric id, over the recent window. */
export async function metricValues(
  metrics: readonly EntryOf<'metric'>[],
  sources: readonly EntryOf<'source'>[],
  store: EvidenceStore,
  context: AnswerContext,
): Promise<Map<string, MetricValue>> {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const values = new Map<string, MetricValue>();
  for (const { id, data } of metrics) {
    const source = data.source === undefined ? undefined : sourceOf.get(data.source);
    if (!source) continue;
    const queries = metricQueries(data, source.data.scale, context.recent);
    const answers = await store.answer(
      queries.map((query) => ({ ...query, sources: [source.id] })),
      context,
    );
    const value = metricValue(data, answers);
    if (value) values.set(id, value);
  }
  return values;
}
