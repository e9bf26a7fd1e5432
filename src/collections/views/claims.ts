import type { Claim, ClaimItem, QueryItem } from '../../wiki/claims/claim.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isPastReview } from '../../wiki/judgement/freshness.ts';
import { lastCompleteMonth, monthsIn } from '../../wiki/statistics/months.ts';
import { wilsonInterval } from '../../wiki/statistics/proportion.ts';
import type { Figure, ShareFigure, SparkPoint, TrendPoint, TrendView } from '../../wiki/views/figures.ts';
import type { ArithmeticView, EvidenceItemView } from '../../wiki/views/judged.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { ClaimRowView } from '../../wiki/views/rows.ts';
import type { FreshnessView } from '../../wiki/views/states.ts';
import { isInHouse, markedVisibility } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { actionChips } from './actions.ts';
import { filterWords } from './filterWords.ts';

/** The claim of an insight. Every insight of a build has one. */
export function claimOf(insight: string, { wiki }: Reader): Claim {
  const claim = wiki.judged.claims.get(insight);
  if (!claim) throw new Error(`The insight \`${insight}\` was not judged.`);
  return claim;
}

/** The estimate of a query with its interval and n. */
export function figureOf({ support }: QueryItem): Figure | undefined {
  const { estimate, interval, n, hits = 0 } = support;
  if (estimate === undefined || interval === undefined) return undefined;
  const common = { value: estimate, low: interval.low, high: interval.high, base: n };
  return support.measure === 'share' ? { type: 'share', ...common, hits } : { type: 'mean', ...common };
}

/** How fresh a claim is; an insight past its review day is overdue whatever its voices say. */
export function freshnessOf(insight: EntryOf<'insight'>, reader: Reader): FreshnessView {
  const { freshness, newest } = claimOf(insight.id, reader);
  const reviewBy = insight.data.reviewBy?.toISOString().slice(0, 10);
  const overdue = reviewBy !== undefined && isPastReview(reviewBy, reader.wiki.judged.asOf);
  return {
    level: overdue ? 'overdue' : freshness,
    ...(newest !== undefined && { newest }),
    ...(reviewBy !== undefined && { reviewBy }),
  };
}

/** The months of a claim's main query, up to the last complete one, gaps included. */
function trendPoints({ answer }: QueryItem, asOf: string): TrendPoint[] {
  const last = lastCompleteMonth(asOf);
  const first = answer.byMonth[0]?.month;
  if (first === undefined || first > last) return [];
  const byMonth = Map.groupBy(answer.byMonth, ({ month }) => month);
  return monthsIn({ from: first, to: last }).map((month) => {
    const counts = byMonth.get(month) ?? [];
    const hits = counts.reduce((sum, each) => sum + each.hits, 0);
    const base = counts.reduce((sum, each) => sum + each.base, 0);
    const interval = wilsonInterval({ hits, base });
    return { month, hits, base, ...(interval && { value: hits / base, ...interval }) };
  });
}

/** A claim's share over time as the chart draws it; undefined where no share is asked or nobody was heard. */
export function trendView(insight: EntryOf<'insight'>, reader: Reader): TrendView | undefined {
  const { main, trend } = claimOf(insight.id, reader);
  const { judged } = reader.wiki;
  const comparison = trend?.test.comparison;
  const points = main ? trendPoints(main, judged.asOf) : [];
  if (!main || points.length === 0) return undefined;
  return {
    what: filterWords(main.evidence.where, reader) || reader.ui.t.query.everything,
    among: amongWords(main, reader, 'dative'),
    points,
    recent: judged.windows.recent,
    baseline: judged.windows.baseline,
    ...(comparison && { recentShare: comparison.recent.share, baselineShare: comparison.baseline.share }),
    events: insight.data.events.map(({ on, what }) => ({ on: on.toISOString().slice(0, 10), what })),
  };
}

/** The last eighteen months for a spark line. */
export function sparkOf(insight: string, reader: Reader): SparkPoint[] {
  const { main } = claimOf(insight, reader);
  const points = main ? trendPoints(main, reader.wiki.judged.asOf).slice(-18) : [];
  return points.map(({ month, value }) => ({ month, ...(value !== undefined && { value }) }));
}

/** An insight in a list. */
export function claimRow(insight: EntryOf<'insight'>, reader: Reader): ClaimRowView {
  const claim = claimOf(insight.id, reader);
  const actions = actionChips(insight.id, reader);
  const figure = claim.main && figureOf(claim.main);
  const theme =
    insight.data.themes[0] === undefined ? undefined : reader.link.value('theme', insight.data.themes[0]);
  return {
    link: reader.link.entry(insight),
    kind: insight.data.kind,
    ...(theme && { theme }),
    severity: insight.data.severity,
    confidence: claim.confidence.level,
    ...(insight.data.status === 'retired' && { withdrawn: true as const }),
    trend: claim.trend?.verdict ?? 'tooLittleData',
    freshness: freshnessOf(insight, reader).level,
    ...(figure?.type === 'share' && { figure: figure satisfies ShareFigure }),
    spark: sparkOf(insight.id, reader),
    actions,
    ...(actions.length === 0 &&
      insight.data.status === 'published' &&
      isInHouse(reader.wiki) && { idle: true as const }),
    ...markedVisibility(insight.data.visibility, reader),
  };
}

/** Insights by priority: ranked ones first, highest score first, then by id. */
export function byPriority(insights: readonly EntryOf<'insight'>[], reader: Reader): EntryOf<'insight'>[] {
  function score(insight: EntryOf<'insight'>): number {
    const { priority } = claimOf(insight.id, reader);
    return priority.kind === 'ranked' ? priority.score : -1;
  }
  return insights.toSorted((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1));
}

/** All that stands behind "how sure are we". */
export function arithmeticView(insight: string, reader: Reader): ArithmeticView {
  const claim = claimOf(insight, reader);
  const { wiki, link, lang } = reader;
  const named = claim.weighed.flatMap(({ sources }) => sources);
  return {
    confidence: claim.confidence,
    items: claim.items.map((item) => evidenceItem(item, reader)),
    sources: Object.fromEntries(named.map(({ id }) => [id, sourceLink(id, reader)])),
    methods: Object.fromEntries(
      named.map(({ method }) => [method, wiki.graph.value('method', method)?.label[lang] ?? method]),
    ),
    ...(claim.trend && { trend: claim.trend, ...wiki.judged.windows }),
    ...(claim.oldest !== undefined && { oldest: claim.oldest }),
    ...(claim.newest !== undefined && { newest: claim.newest }),
  };

  function sourceLink(id: string, { lang: page }: Reader): Link {
    return link.of('source', id) ?? link.of('study', id) ?? { href: `/${page}/evidence/`, text: id };
  }
}

/** One item of evidence as a row of the table. */
function evidenceItem(item: ClaimItem, reader: Reader): EvidenceItemView {
  const { note, resolved } = item.evidence;
  const common = {
    ...(note !== undefined && { note }),
    ...(resolved && { resolved: { on: resolved.on.toISOString().slice(0, 10), how: resolved.how } }),
  };
  if (item.type === 'query') return { ...queryItem(item, reader), ...common };
  if (item.type === 'record') {
    const source = reader.link.of('source', item.id.split('/')[0] ?? '');
    const measure = item.verbatim?.text ?? reader.ui.t.sure.record;
    return {
      id: item.id,
      type: 'record',
      measure,
      sources: source ? [source] : [],
      verdict: item.stance,
      ...common,
    };
  }
  const study = reader.link.of('study', item.study);
  const share =
    item.seen !== undefined && item.of !== undefined ? { hits: item.seen, base: item.of } : undefined;
  const interval = share && wilsonInterval(share);
  return {
    id: item.id.replace('/', '-'),
    type: 'finding',
    measure: item.text,
    sources: study ? [study] : [],
    ...(share &&
      interval && { figure: { type: 'share', value: share.hits / share.base, ...interval, ...share } }),
    verdict: item.stance,
    newest: item.on,
    ...common,
  };
}

function queryItem(item: QueryItem, reader: Reader): EvidenceItemView {
  const { answer, evidence, support, stance } = item;
  const figure = figureOf(item);
  return {
    id: item.id,
    type: 'query',
    measure: measureWords(item, reader),
    among: amongWords(item, reader),
    sources: reader.link.all('source', item.sources),
    ...(figure && { figure }),
    ...(evidence.expect && { expected: boundsOf(evidence.expect) }),
    verdict: support.reason === 'noExpectation' ? 'describes' : stance,
    ...(answer.oldest !== undefined && { oldest: answer.oldest }),
    ...(answer.newest !== undefined && { newest: answer.newest }),
    ...(answer.undated > 0 && { undated: answer.undated }),
  };
}

function boundsOf({ atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined }) {
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}

function measureWords({ evidence }: QueryItem, reader: Reader): string {
  const { query } = reader.ui.t;
  const where = filterWords(evidence.where, reader) || query.everything;
  if (evidence.measure === 'share') return query.shareOf(where);
  return query.meanOf(query[evidence.of ?? 'rating'], where);
}

/**
 * The denominator in words: the filter named, else all voices of the sources, for answers those who gave one.
 * German captions need the dative ("Anteil an allen Stimmen").
 */
function amongWords(
  { evidence, sources }: QueryItem,
  reader: Reader,
  form: 'nominative' | 'dative' = 'nominative',
): string {
  const { query } = reader.ui.t;
  const words = query[form];
  const names = reader.ui.f.list(reader.link.all('source', sources).map(({ text }) => text));
  if (evidence.among) return words.among(filterWords(evidence.among, reader) || query.everything, names);
  return evidence.where.answer ? words.whoAnswered(names) : words.allVoices(names);
}
