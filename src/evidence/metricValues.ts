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
  const asked = metrics.flatMap(({ id, data }) => {
    const source = data.source === undefined ? undefined : sourceOf.get(data.source);
    if (source === undefined) return [];
    const queries = metricQueries(data, source.data.scale);
    return [
      { id, data, queries: queries.map((query) => ({ ...query, sources: [source.id], quoted: false })) },
    ];
  });
  const answers = await store.answer(
    asked.flatMap(({ queries }) => queries),
    context,
  );
  const values = new Map<string, MetricValue>();
  let from = 0;
  for (const { id, data, queries } of asked) {
    const value = metricValue(data, answers.slice(from, from + queries.length));
    from += queries.length;
    if (value) values.set(id, value);
  }
  return values;
}
