import type { Visibility } from '../schema/fields.ts';
import type { Verbatim } from '../wiki/answer.ts';
import { asOfDay } from '../wiki/asOf.ts';
import type { Claim } from '../wiki/claims/claim.ts';
import type { Split } from '../wiki/claims/contradiction.ts';
import type { WikiContent } from '../wiki/entry.ts';
import type { ActionOutcome } from '../wiki/judgement/actionOutcome.ts';
import type { MetricValue } from '../wiki/judgement/metricValue.ts';
import { keptFrom } from '../wiki/retention/keptFrom.ts';
import { type MonthWindows, windows } from '../wiki/statistics/months.ts';
import { claimsOf } from './claims.ts';
import { splitContradictions } from './contradictions.ts';
import { entriesOf } from './entries.ts';
import { hubVoices } from './hubVoices.ts';
import { readKeptCounts } from './kept/readCounts.ts';
import { withKept } from './kept/withKept.ts';
import type { EvidenceMemory } from './memory.ts';
import { metricValues } from './metricValues.ts';
import { type EvidenceAt, openStore } from './open.ts';
import { actionOutcomes } from './outcomes.ts';
import { type Overviews, overviewsOf } from './overviews.ts';
import { pinnedRecords } from './pinnedRecords.ts';
import { type PulseFigures, pulseFigures } from './pulse.ts';
import { pulseVoices } from './pulseVoices.ts';
import type { AnswerContext } from './store.ts';

/** What the evidence says about a wiki on one day. */
export type JudgedWiki = Overviews & {
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
  /** Metrics that can be computed, by id, over the recent window. */
  metrics: ReadonlyMap<string, MetricValue>;
  /** What became of each action, by id. */
  outcomes: ReadonlyMap<string, ActionOutcome>;
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
  const asOf = asOfDay(settings, options.today);
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
    const overviews = await overviewsOf(store, context);
    const { slices } = overviews;
    const splits = await splitContradictions(content, claims.values(), slices, store, context);
    const measures = entriesOf(content, 'metric');
    const metrics = await metricValues(measures, sources, store, context);
    const pulse = await pulseFigures(content, overviews, store, context);
    const behind =
      audience === 'public'
        ? new Map<string, Verbatim[]>()
        : await pulseVoices(content, pulse, overviews, store, context);
    const actions = entriesOf(content, 'action');
    const outcomes = await actionOutcomes({ actions, metrics: measures, sources }, store, context);
    const voices = await hubVoices(content, store, context);
    const told = { claims, splits, voices, records: pinned, metrics, pulse, pulseVoices: behind, outcomes };
    return { asOf, windows: spans, ...told, ...overviews };
  } finally {
    await store.close();
  }
}
