import type { EntryOf, WikiContent } from '../wiki/entry.ts';
import { type MetricQuery, metricQueries } from '../wiki/judgement/metricValue.ts';
import {
  type AskedSlice,
  type SliceField,
  type SliceOf,
  sliceFields,
  sliceQueries,
} from '../wiki/pulse/asked.ts';
import { ownSeries } from '../wiki/pulse/own.ts';
import { type MetricSeries, metricSeries } from '../wiki/pulse/series.ts';
import { type ThemeFigures, themeFigures, themeQueries } from '../wiki/pulse/themes.ts';
import { type Asker, askTogether } from './askTogether.ts';
import type { AnswerContext, Breakdown, EvidenceStore } from './store.ts';

/** Metrics over time and by group, and what voices say of themes. */
export type PulseFigures = {
  /** Metrics that can be computed or were entered, by id. */
  series: ReadonlyMap<string, MetricSeries>;
  /** What voices say of every theme, in the order of the taxonomy; empty where nobody was heard. */
  themes: ThemeFigures[];
  /** Metric on which the impact of themes is told; absent where the wiki has none. */
  scoredBy?: string;
};

/** Overviews that tell which groups a source has voices of. */
export type PulseOverviews = {
  volumes: readonly Breakdown[];
  slices: Readonly<Record<SliceField, readonly Breakdown[]>>;
};

type Computed = { id: string; data: EntryOf<'metric'>['data']; source: EntryOf<'source'> };

/** Groups of a field that are told apart, those with most voices: each costs two queries or more. */
const mostSlices = 12;

/** Asks for all metrics and themes together: a statement costs much to begin with. */
export async function pulseFigures(
  content: WikiContent,
  overviews: PulseOverviews,
  store: EvidenceStore,
  context: AnswerContext,
): Promise<PulseFigures> {
  const metrics = content.entries.filter((entry) => entry.kind === 'metric');
  const sources = new Map(
    content.entries.flatMap((entry) => (entry.kind === 'source' ? [[entry.id, entry] as const] : [])),
  );
  const computed = metrics.flatMap(({ id, data }): Computed[] => {
    const source = data.source === undefined ? undefined : sources.get(data.source);
    return source && data.type !== 'own' ? [{ id, data, source }] : [];
  });
  const asker = askTogether(store, context);
  const readSeries = computed.map((metric) => askSeries(metric, content, overviews, asker, context));
  const readThemes = askThemes(content, computed, [...sources.keys()], overviews, asker);
  await asker.ask();
  const own = metrics.filter(({ data }) => data.type === 'own' && data.values.length > 0);
  return {
    series: new Map([
      ...own.map(({ id, data }) => [id, ownSeries(data, context)] as const),
      ...readSeries.flatMap((read) => read()),
    ]),
    ...readThemes(),
  };
}

function askSeries(
  { id, data, source }: Computed,
  content: WikiContent,
  overviews: PulseOverviews,
  { add }: Asker,
  windows: AnswerContext,
): () => (readonly [string, MetricSeries])[] {
  const scale = source.data.scale;
  const queries = metricQueries(data, scale);
  if (queries.length === 0) return () => [];
  const whole = add(asked(queries, [source.id], true));
  const slices = sliceQueries(data, scale, groupsOf(source.id, content, overviews, windows)).map(
    ({ field, value, inside, outside }: AskedSlice) => ({
      field,
      value,
      inside: add(asked(inside, [source.id])),
      outside: add(asked(outside, [source.id])),
    }),
  );
  return () => {
    const answered = slices.map(({ field, value, inside, outside }) => ({
      field,
      value,
      inside: inside(),
      outside: outside(),
    }));
    return [[id, metricSeries(data, whole(), answered, windows)]];
  };
}

/** Groups that a source has voices of, those with most first; one channel alone tells nothing apart. */
function groupsOf(
  source: string,
  { taxonomy, entries }: WikiContent,
  { slices }: PulseOverviews,
  { baseline, recent }: AnswerContext,
): SliceOf[] {
  const known: Record<SliceField, ReadonlySet<string>> = {
    channel: new Set(taxonomy.channel.map(({ id }) => id)),
    product: new Set(taxonomy.product.map(({ id }) => id)),
    segment: new Set(entries.flatMap(({ kind, id }) => (kind === 'segment' ? [id] : []))),
  };
  return sliceFields.flatMap((field) => {
    const voices = new Map<string, number>();
    for (const row of slices[field]) {
      const { value, month = '' } = row;
      const isWithin = baseline.from <= month && month <= recent.to;
      if (row.source === source && isWithin && known[field].has(value))
        voices.set(value, (voices.get(value) ?? 0) + row.voices);
    }
    const largest = [...voices].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostSlices);
    return field === 'channel' && largest.length < 2 ? [] : largest.map(([value]) => ({ field, value }));
  });
}

function askThemes(
  { taxonomy, settings }: WikiContent,
  metrics: readonly Computed[],
  sources: readonly string[],
  { volumes }: PulseOverviews,
  { add }: Asker,
): () => Pick<PulseFigures, 'themes' | 'scoredBy'> {
  if (volumes.length === 0) return () => ({ themes: [] });
  const scored = scoreFor(metrics);
  const of = scored && { metric: scored.data, scale: scored.source.data.scale };
  const from = scored ? [scored.source.id] : [];
  const whole = of && add(asked(metricQueries(of.metric, of.scale), from));
  const themes = taxonomy.theme.map(({ id }) => {
    const { theme, said, score } = themeQueries(id, of);
    return { theme, said: add(asked(said, sources)), score: add(asked(score, from)) };
  });
  return () => {
    const answers = themes.map(({ theme, said, score }) => ({ theme, said: said(), score: score() }));
    const score = of && whole && { metric: of.metric, answers: whole() };
    const figures = themeFigures(answers, score, settings.trend);
    return { themes: figures, ...(scored && { scoredBy: scored.id }) };
  };
}

/** The score on which the impact of themes is told: recommendation, else satisfaction, effort or a mean. */
function scoreFor(metrics: readonly Computed[]): Computed | undefined {
  const order = ['nps', 'csat', 'ces', 'mean'] as const;
  return order.flatMap((type) => metrics.find(({ data }) => data.type === type) ?? [])[0];
}

function asked(queries: readonly MetricQuery[], sources: readonly string[], quoted = false) {
  return queries.map((query) => ({ ...query, sources: [...sources], quoted }));
}
