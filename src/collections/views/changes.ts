import type { QueryEvidence } from '../../schema/query.ts';
import type { Claim, ClaimItem, QueryItem } from '../../wiki/claims/claim.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { supportOfShare } from '../../wiki/judgement/support.ts';
import { daysBetween, isoDay } from '../../wiki/statistics/days.ts';
import type { ChangeView } from '../../wiki/views/rows.ts';
import type { Reader } from '../reader.ts';
import { byPriority, claimOf } from './claims.ts';

/** Days before the day of the build that count as new. */
const NEWS_DAYS = 90;

/**
 * What changed in meaning: trends that are no chance, claims that evidence has newly turned against, and what was
 * published, shipped or finished lately, each entry once. Trends and disputes first, by priority; then what has a day, newest first.
 */
export function changesOf(insights: readonly EntryOf<'insight'>[], reader: Reader): ChangeView[] {
  const ordered = byPriority(insights, reader);
  const moved = ordered.flatMap((insight) => [
    ...trendChange(insight, reader),
    ...disputeChange(insight, reader),
  ]);
  const told = new Set(moved.map(({ link }) => link.id));
  const untold = insights.filter(({ id }) => !told.has(id));
  const dated = [...publishedChanges(untold, reader), ...shippedChanges(reader), ...studyChanges(reader)];
  return [...moved, ...dated.sort((a, b) => (a.on > b.on ? -1 : 1))];
}

function trendChange(insight: EntryOf<'insight'>, reader: Reader): ChangeView[] {
  const { f, t } = reader.ui;
  const { trend } = claimOf(insight.id, reader);
  const comparison = trend?.test.comparison;
  if (!trend || !comparison) return [];
  const { recent, baseline } = comparison;
  const [now, before] = [f.percent(recent.share), f.percent(baseline.share)];
  const [n, nBefore] = [f.number(recent.base), f.number(baseline.base)];
  const link = reader.link.entry(insight);
  const { low, high } = comparison.interval95;
  const by = t.change.difference(f.points(comparison.difference), f.points(low), f.points(high));
  switch (trend.verdict) {
    case 'strengthening':
      return [{ link, what: `${t.news.strengthening(now, n, before, nBefore)} ${by}` }];
    case 'weakening':
      return [{ link, what: `${t.news.weakening(now, n, before, nBefore)} ${by}` }];
    case 'silent':
      return [{ link, what: `${t.news.silent(n, before, nBefore)} ${by}` }];
    default:
      return [];
  }
}

function disputeChange(insight: EntryOf<'insight'>, reader: Reader): ChangeView[] {
  const claim = claimOf(insight.id, reader);
  if (claim.confidence.level !== 'disputed') return [];
  const refuting = newRefutation(claim, reader.wiki.judged.asOf);
  if (!refuting) return [];
  const { item, on } = refuting;
  const { news } = reader.ui.t;
  return [
    {
      link: reader.link.entry(insight),
      what: news.disputed(nameOf(item, reader)),
      ...(on !== undefined && { on }),
    },
  ];
}

/** The first unsettled refutation that was none yet 90 days before; undefined where all of them are older. */
function newRefutation(claim: Claim, asOf: string): { item: ClaimItem; on?: string } | undefined {
  for (const item of claim.items) {
    if (item.stance !== 'refutes' || item.evidence.resolved) continue;
    const on = item.type === 'finding' ? item.on : item.type === 'record' ? item.verbatim?.at : undefined;
    if (on !== undefined && isNew(on.slice(0, 10), asOf)) return { item, on: on.slice(0, 10) };
    if (item.type === 'query' && !refutedBefore(item, asOf)) return { item };
  }
  return undefined;
}

/**
 * Whether a query refuted its claim already with the voices of the complete months before the last 90 days. Voices are
 * added up over months, so that somebody who spoke in two of them counts twice; undated voices count as old.
 */
function refutedBefore({ answer, evidence }: QueryItem, asOf: string): boolean {
  if (evidence.measure !== 'share') return true;
  const old = answer.byMonth.filter(({ month }) => isOldMonth(month, asOf));
  const hits = sum(old.map((counts) => counts.hits));
  const base = sum(old.map((counts) => counts.base));
  return supportOfShare({ hits, base }, expectationOf(evidence)).stance === 'refutes';
}

function expectationOf({ expect }: QueryEvidence): { atLeast?: number; atMost?: number } {
  return {
    ...(expect?.atLeast !== undefined && { atLeast: expect.atLeast }),
    ...(expect?.atMost !== undefined && { atMost: expect.atMost }),
  };
}

function nameOf(item: ClaimItem, { link }: Reader): string {
  const ids = item.type === 'query' ? item.sources : [item.type === 'finding' ? item.study : item.id];
  const names = ids.flatMap((id) => link.of('source', id) ?? link.of('study', id) ?? []);
  return names.map(({ text }) => text).join(', ') || item.id;
}

function publishedChanges(insights: readonly EntryOf<'insight'>[], reader: Reader) {
  const { states, news } = reader.ui.t;
  return insights.flatMap((insight) => {
    const on = dayOf(insight.data.published);
    if (on === undefined || !isNew(on, reader.wiki.judged.asOf)) return [];
    const { level } = claimOf(insight.id, reader).confidence;
    return [{ on, link: reader.link.entry(insight), what: news.published(states.confidence[level]) }];
  });
}

function shippedChanges(reader: Reader) {
  const { wiki, link, ui } = reader;
  return wiki.graph.ofKind('action').flatMap((action) => {
    const on = dayOf(action.data.shippedOn);
    if (on === undefined || !isNew(on, wiki.judged.asOf)) return [];
    return [{ on, link: link.entry(action), what: ui.t.news.shipped }];
  });
}

function studyChanges({ wiki, link, ui }: Reader) {
  return wiki.graph.ofKind('study').flatMap((study) => {
    const on = dayOf(study.data.to);
    if (on === undefined || !isNew(on, wiki.judged.asOf)) return [];
    const participants = ui.f.count(study.data.participants, ui.t.field.participants);
    return [{ on, link: link.entry(study), what: ui.t.news.study(participants) }];
  });
}

/** Whether a day lies within the 90 days up to the day of the build. */
function isNew(on: string, asOf: string): boolean {
  const age = daysBetween(on, asOf);
  return age >= 0 && age <= NEWS_DAYS;
}

/** Whether a whole month lies before the last 90 days; its 28th stands for its end. */
function isOldMonth(month: string, asOf: string): boolean {
  return daysBetween(`${month}-28`, asOf) > NEWS_DAYS;
}

function dayOf(date: Date | undefined): string | undefined {
  return date && isoDay(date);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
