import type { Claim, QueryItem } from '../../wiki/claims/claim.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isOverdue, reviewDay } from '../../wiki/judgement/review.ts';
import type { Figure } from '../../wiki/views/figures.ts';
import type { FreshnessView } from '../../wiki/views/states.ts';
import type { Reader } from '../reader.ts';

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
  const reviewBy = reviewDay(insight);
  return {
    level: isOverdue(insight, reader.wiki.judged.asOf) ? 'overdue' : freshness,
    ...(newest !== undefined && { newest }),
    ...(reviewBy !== undefined && { reviewBy }),
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
