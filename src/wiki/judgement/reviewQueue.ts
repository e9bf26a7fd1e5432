import { type Entry, isRetired } from '../entry.ts';
import { daysBetween } from '../statistics/days.ts';
import type { FreshnessLevel } from './freshness.ts';
import { isOverdue, reviewDay } from './review.ts';

/** Days before a review date from which an entry stands in the queue. */
const SOON_DAYS = 30;

/** An entry that somebody should look at. */
export type ReviewItem = {
  /** The entry. */
  entry: Entry;
  /** Past its review day, due within {@link SOON_DAYS}, or a claim of which nobody has spoken for long. */
  reason: 'overdue' | 'stale' | 'soon';
  /** The review day, or the day of the newest voice behind a stale claim, `YYYY-MM-DD`. */
  day: string;
};

/** What an owner should look at. */
export type ReviewQueue = {
  /** Contact id; absent where nobody answers for the entries. */
  owner?: string;
  /** What to look at, the oldest first. */
  items: ReviewItem[];
};

/** What the queue needs to know of a claim. */
export type ClaimAge = { freshness: FreshnessLevel; newest?: string };

/**
 * What should be looked at, by owner: whoever has the oldest comes first. An entry stands there once, for the gravest
 * reason; retired insights do not.
 * @param ageOf How fresh an insight's claim is.
 * @param otherwise Contact that answers where an entry names none.
 */
export function reviewQueues(
  entries: readonly Entry[],
  ageOf: (insight: string) => ClaimAge | undefined,
  asOf: string,
  otherwise?: string,
): ReviewQueue[] {
  const items = entries.flatMap((entry) => reviewItem(entry, ageOf, asOf) ?? []).sort(oldestFirst);
  const byOwner = Map.groupBy(items, ({ entry }) => entry.data.owner ?? otherwise);
  return [...byOwner].map(([owner, own]) => ({ ...(owner !== undefined && { owner }), items: own }));
}

const RANK = { overdue: 0, stale: 1, soon: 2 } as const;

function oldestFirst(a: ReviewItem, b: ReviewItem): number {
  const byKey = a.entry.kind + a.entry.id < b.entry.kind + b.entry.id ? -1 : 1;
  return RANK[a.reason] - RANK[b.reason] || (a.day === b.day ? byKey : a.day < b.day ? -1 : 1);
}

function reviewItem(
  entry: Entry,
  ageOf: (insight: string) => ClaimAge | undefined,
  asOf: string,
): ReviewItem | undefined {
  if (isRetired(entry)) return undefined;
  const by = reviewDay(entry);
  if (by !== undefined && isOverdue(entry, asOf)) return { entry, reason: 'overdue', day: by };
  const age = entry.kind === 'insight' ? ageOf(entry.id) : undefined;
  if (age?.freshness === 'stale' && age.newest !== undefined)
    return { entry, reason: 'stale', day: age.newest };
  if (by !== undefined && daysBetween(asOf, by) <= SOON_DAYS) return { entry, reason: 'soon', day: by };
  return undefined;
}
