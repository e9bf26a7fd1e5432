import type { QueryItem } from '../../wiki/claims/claim.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import { lastCompleteMonth, monthsIn } from '../../wiki/statistics/months.ts';
import { wilsonInterval } from '../../wiki/statistics/proportion.ts';
import type { SparkPoint, TrendPoint, TrendView } from '../../wiki/views/figures.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { filterWords } from './filterWords.ts';
import { amongWords } from './queryWords.ts';

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
    events: insight.data.events.map(({ on, what }) => ({
      on: isoDay(on),
      what,
      ...spokenIn(insight, reader.lang),
    })),
  };
}

/** The last eighteen months for a spark line. */
export function sparkOf(insight: string, reader: Reader): SparkPoint[] {
  const { main } = claimOf(insight, reader);
  const points = main ? trendPoints(main, reader.wiki.judged.asOf).slice(-18) : [];
  return points.map(({ month, value }) => ({ month, ...(value !== undefined && { value }) }));
}
