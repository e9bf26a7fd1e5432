import type { Visibility } from '../schema/fields.ts';
import type { Insight } from '../schema/insight.ts';
import type { Verbatim } from '../wiki/answer.ts';
import type { Claim } from '../wiki/claims/claim.ts';
import type { Split } from '../wiki/claims/contradiction.ts';
import { type AskedQuery, type ItemFacts, queriesOf } from '../wiki/claims/items.ts';
import { judgeClaims } from '../wiki/claims/judge.ts';
import type { EntryOf, WikiContent } from '../wiki/entry.ts';
import type { ActionOutcome } from '../wiki/judgement/actionOutcome.ts';
import type { MetricValue } from '../wiki/judgement/metricValue.ts';
import type { SliceField } from '../wiki/pulse/asked.ts';
import { keptFrom } from '../wiki/retention/keptFrom.ts';
import { type MonthWindows, windows } from '../wiki/statistics/months.ts';
import { splitContradictions } from './contradictions.ts';
import { readKeptCounts } from './kept/readCounts.ts';
import { withKept } from './kept/withKept.ts';
import type { EvidenceMemory } from './memory.ts';
import { metricValues } from './metricValues.ts';
import { type EvidenceAt, openStore } from './open.ts';
import { actionOutcomes } from './outcomes.ts';
import { type PulseFigures, pulseFigures } from './pulse.ts';
import { pulseVoices } from './pulseVoices.ts';
import type { AnswerContext, Breakdown, CrossField, EvidenceStore, VerbatimRequest } from './store.ts';

/** What the evidence says about a wiki on one day. */
export type JudgedWiki = {
  /** Day for which everything is computed, `YYYY-MM-DD`. */
  asOf: string;
  /** Windows of the trend. */
  windows: MonthWindows;
  /** Claims by insight id. */
  claims: ReadonlyMap<string, Claim>;
  /** Contradicted claims by segment, channel and period, by insight id. */
  splits: ReadonlyMap<string, Split[]>;
  /** Voices shown on hubs and pages of sources, by `theme/id`, `channel/id`, `source/id` ... and those of a stage by `stage/journey/stage`, newest first, capped by the settings. */
  voices: ReadonlyMap<string, Verbatim[]>;
  /** Pinned records that may be quoted, by `source/record`. */
  records: ReadonlyMap<string, Verbatim>;
  /** Voices by theme, source and month. */
  themes: Breakdown[];
  /** Voices by stage, source and month. */
  stages: Breakdown[];
  /** Metrics that can be computed, by id, over the recent window. */
  metrics: ReadonlyMap<string, MetricValue>;
  /** What became of each action, by id. */
  outcomes: ReadonlyMap<string, ActionOutcome>;
  /** All voices by source and month. */
  volumes: Breakdown[];
  /** Voices by channel, product and segment, source and month. */
  slices: Readonly<Record<SliceField, Breakdown[]>>;
  /** Voices by two fields at once, source and month. */
  crosses: Readonly<Record<CrossField, Breakdown[]>>;
  /** Metrics over time and by group, and what voices say of themes. */
  pulse: PulseFigures;
  /** Voices behind the figures of the pulse, by `cellKey`, newest first; none in a build for everybody, which has no pulse. */
  pulseVoices: ReadonlyMap<string, Verbatim[]>;
};

/** How a wiki is judged. */
export type JudgeOptions = {
  /** The content folder, absolute. */
  root: string;
  /** Whom the build is for; the content is already filtered for them. */
  audience: Visibility;
  /** Day of the build, `YYYY-MM-DD`; the settings' `asOf` wins. */
  today: string;
  /** The environment, which may hold the password of a database. Default: empty. */
  env?: EvidenceAt['env'];
  /** Folder for what can be derived from the evidence again, absolute. Default: nothing is kept. */
  cache?: string | undefined;
  /** What was answered when the wiki was judged before; only what has changed is asked. Default: nothing. */
  memory?: EvidenceMemory | undefined;
};

/**
 * Asks the evidence every question that a wiki's content puts to it.
 * @throws EvidenceError where a record is malformed.
 */
export async function judgeWiki(content: WikiContent, options: JudgeOptions): Promise<JudgedWiki> {
  const { settings } = content;
  const asOf = settings.asOf?.toISOString().slice(0, 10) ?? options.today;
  const spans = windows(asOf, settings.trend);
  const context: AnswerContext = { asOf, ...spans };
  const sources = entriesOf(content, 'source');
  const kept = await readKeptCounts(
    options.root,
    sources.map(({ id }) => id),
  );
  const { root, env = {}, cache, audience, memory } = options;
  const records = await openStore(
    settings.evidence,
    { root, env, cache },
    {
      sources: sources.map(({ id, data }) => ({
        id,
        quote: data.quote,
        keptFrom: keptFrom(asOf, data.retentionMonths),
      })),
      audience,
      timeZone: settings.timeZone,
      memory,
    },
  );
  const store = withKept(records, kept);
  try {
    const pinned = await pinnedRecords(content, store);
    const claims = await claimsOf(content, store, context, pinned);
    const themes = await store.breakdown('theme', context);
    const stages = await store.breakdown('stage', context);
    const volumes = await store.breakdown('all', context);
    const slices = {
      channel: await store.breakdown('channel', context),
      product: await store.breakdown('product', context),
      segment: await store.breakdown('segment', context),
    };
    const crosses = await crossesOf(store, context);
    const splits = await splitContradictions(content, claims.values(), slices, store, context);
    const measures = entriesOf(content, 'metric');
    const metrics = await metricValues(measures, sources, store, context);
    const pulse = await pulseFigures(content, { volumes, slices }, store, context);
    const behind =
      audience === 'public'
        ? new Map<string, Verbatim[]>()
        : await pulseVoices(content, pulse, { slices, crosses }, store, context);
    const actions = entriesOf(content, 'action');
    const outcomes = await actionOutcomes({ actions, metrics: measures, sources }, store, asOf);
    const voices = await hubVoices(content, store, context);
    const overviews = { themes, stages, volumes, slices, crosses };
    const told = { claims, splits, voices, records: pinned, metrics, pulse, pulseVoices: behind, outcomes };
    return { asOf, windows: spans, ...told, ...overviews };
  } finally {
    await store.close();
  }
}

async function crossesOf(store: EvidenceStore, context: AnswerContext): Promise<JudgedWiki['crosses']> {
  const by = (field: CrossField) => store.breakdown(field, context);
  return {
    'stage|segment': await by('stage|segment'),
    'stage|channel': await by('stage|channel'),
    'stage|theme': await by('stage|theme'),
    'theme|segment': await by('theme|segment'),
    'theme|channel': await by('theme|channel'),
    'theme|product': await by('theme|product'),
  };
}

async function claimsOf(
  content: WikiContent,
  store: EvidenceStore,
  context: AnswerContext,
  records: ReadonlyMap<string, Verbatim>,
): Promise<Map<string, Claim>> {
  const insights = entriesOf(content, 'insight');
  const asked = insights.flatMap(({ id, data }) => queriesOf(id, data));
  const answers = await store.answer(asked, context);
  const answerOf = new Map(asked.map((query, index) => [nameOf(query), answers[index]]));
  const sources = new Map(entriesOf(content, 'source').map(({ id, data }) => [id, data]));
  const studies = new Map(entriesOf(content, 'study').map(({ id, data }) => [id, data]));
  const kept = new Set(await store.known(insights.flatMap(({ data }) => pinnedTo(data))));
  const facts: ItemFacts = {
    answer: (insight, id) => answerOf.get(nameOf({ insight, id })),
    source: (id) => sources.get(id),
    study: (id) => studies.get(id),
    verbatim: (ref) => records.get(ref),
    isKept: (ref) => kept.has(ref),
  };
  const { settings, taxonomy } = content;
  const methods = Object.fromEntries(taxonomy.method.map((method) => [method.id, method]));
  const judged = judgeClaims(insights, facts, { ...settings, asOf: context.asOf, methods });
  return new Map(judged.map((claim) => [claim.insight, claim]));
}

function nameOf({ insight, id }: Pick<AskedQuery, 'insight' | 'id'>): string {
  return `${insight} ${id}`;
}

async function pinnedRecords(content: WikiContent, store: EvidenceStore): Promise<Map<string, Verbatim>> {
  const inEvidence = entriesOf(content, 'insight').flatMap(({ data }) => pinnedTo(data));
  const inPersonas = entriesOf(content, 'persona').flatMap(({ data }) => data.voices);
  const inBodies = content.entries.flatMap((entry) =>
    [...entry.references, ...entry.translations.flatMap(({ references }) => references)].flatMap(
      (reference) => (reference.target === 'record' ? [reference.value] : []),
    ),
  );
  const refs = [...new Set([...inEvidence, ...inPersonas, ...inBodies])];
  const found = await store.records(refs);
  return new Map(found.map((verbatim) => [`${verbatim.source}/${verbatim.id}`, verbatim]));
}

function pinnedTo({ evidence }: Insight): string[] {
  return evidence.flatMap((item) => (item.type === 'record' ? [item.record] : []));
}

async function hubVoices(
  content: WikiContent,
  store: EvidenceStore,
  context: AnswerContext,
): Promise<Map<string, Verbatim[]>> {
  const { taxonomy, settings } = content;
  const limit = settings.verbatimsOnHubs;
  const requests: (VerbatimRequest & { hub: string })[] = [
    ...(['theme', 'channel', 'product'] as const).flatMap((vocabulary) =>
      taxonomy[vocabulary].map(({ id }) => ({
        hub: `${vocabulary}/${id}`,
        where: { [vocabulary]: id },
        limit,
      })),
    ),
    ...entriesOf(content, 'segment').map(({ id }) => ({
      hub: `segment/${id}`,
      where: { segment: id },
      limit,
    })),
    // Of a stage those that tell no feeling are left out afterwards.
    ...entriesOf(content, 'journey').flatMap(({ id, data }) =>
      data.stages.map((stage) => ({
        hub: `stage/${id}/${stage.id}`,
        where: { stage: `${id}/${stage.id}` },
        limit: 2 * limit,
      })),
    ),
    ...entriesOf(content, 'source').map(({ id }) => ({
      hub: `source/${id}`,
      where: {},
      sources: [id],
      limit,
    })),
  ];
  const found = await store.verbatims(requests, context);
  return new Map(requests.map(({ hub }, index) => [hub, found[index] ?? []]));
}

function entriesOf<K extends WikiContent['entries'][number]['kind']>(
  content: WikiContent,
  kind: K,
): EntryOf<K>[] {
  return content.entries.filter((entry): entry is Extract<typeof entry, EntryOf<K>> => entry.kind === kind);
}
