import type { Insight } from '../../schema/insight.ts';
import type { Settings } from '../../schema/settings.ts';
import { confidence } from '../judgement/confidence.ts';
import { type FreshnessLevel, freshness } from '../judgement/freshness.ts';
import { priority } from '../judgement/priority.ts';
import { decideTrends, type Trend, testTrend } from '../judgement/trend.ts';
import type { EvidenceItem, Methods } from '../judgement/types.ts';
import type { Claim, ClaimItem, QueryItem } from './claim.ts';
import { type ItemFacts, itemsOf } from './items.ts';
import { weighable } from './weigh.ts';

/** An insight to judge. */
export type JudgedInsight = {
  /** Insight id. */
  id: string;
  /** Its front matter. */
  data: Insight;
};

/** What judging needs besides the answers. */
export type JudgeSettings = Pick<Settings, 'trend' | 'confidence'> & {
  /** Day for which everything is computed, `YYYY-MM-DD`. */
  asOf: string;
  /** Methods of the taxonomy. */
  methods: Methods;
};

const SEVERITY = { low: 1, medium: 2, high: 3, critical: 4 } as const;

/**
 * Judges all claims of a build together: the correction for many trend tests needs every one of them.
 * @param insights All insights of the build, in any order.
 * @param facts Answers and what they rest on.
 * @returns One claim an insight, in the same order.
 */
export function judgeClaims(
  insights: readonly JudgedInsight[],
  facts: ItemFacts,
  settings: JudgeSettings,
): Claim[] {
  const answered = insights.map(({ id, data }) => {
    const items = itemsOf(id, data, facts);
    return { id, data, items, main: items.find(asksShare) };
  });
  const tested = answered.filter(({ main }) => main !== undefined);
  const trends = decideTrends(
    tested.map(({ main }) =>
      testTrend({ recent: main?.answer.recent ?? [], baseline: main?.answer.baseline ?? [] }),
    ),
    settings.trend,
  );
  const trendOf = new Map(tested.map(({ id }, index) => [id, trends[index]]));
  return answered.map(({ id, data, items, main }) =>
    judge({ id, data, items, main, trend: trendOf.get(id) }, facts, settings),
  );
}

type Answered = JudgedInsight & { items: ClaimItem[]; main: QueryItem | undefined; trend: Trend | undefined };

function judge({ id, data, items, main, trend }: Answered, facts: ItemFacts, settings: JudgeSettings): Claim {
  const weighed = weighable(items, facts);
  const sure = confidence(weighed, {
    asOf: settings.asOf,
    methods: settings.methods,
    thresholds: settings.confidence,
    sharedRespondents: items.flatMap((item) => (item.type === 'query' ? item.answer.sharedRespondents : [])),
  });
  const days = items.flatMap(daysOf).sort();
  const [oldest, newest] = [days.at(0), days.at(-1)];
  return {
    insight: id,
    items,
    weighed,
    confidence: sure,
    ...(trend === undefined ? {} : { trend }),
    ...(main === undefined ? {} : { main }),
    ...(oldest === undefined ? {} : { oldest }),
    ...(newest === undefined ? {} : { newest }),
    freshness: freshnessOf(weighed, settings),
    priority: priority({
      reach: main?.support.estimate,
      severity: SEVERITY[data.severity],
      confidence: sure.level,
    }),
  };
}

function asksShare(item: ClaimItem): item is QueryItem {
  return item.type === 'query' && item.evidence.measure === 'share';
}

function daysOf(item: ClaimItem): string[] {
  if (item.type === 'finding') return [item.on];
  if (item.type === 'record') return item.verbatim?.at === undefined ? [] : [firstDayOf(item.verbatim.at)];
  return [item.answer.oldest, item.answer.newest].filter((day) => day !== undefined);
}

/** A moment known to the month or the year counts as its first day, so that nothing looks fresher than it may be. */
function firstDayOf(at: string): string {
  return `${at}-01-01`.slice(0, 10);
}

/** A claim is as fresh as the source that keeps it freshest: old interviews do not make yesterday's reviews stale. */
function freshnessOf(weighed: readonly EvidenceItem[], settings: JudgeSettings): FreshnessLevel {
  const levels = weighed
    .flatMap(({ sources }) => sources)
    .filter(({ newest }) => newest !== undefined && newest.slice(0, 10) <= settings.asOf)
    .map((source) => freshness(source, settings).level);
  const order: FreshnessLevel[] = ['fresh', 'ageing', 'stale'];
  return order.find((level) => levels.includes(level)) ?? 'undated';
}
