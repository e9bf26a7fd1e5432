import { ageInDays, decayFactor } from './freshness.ts';
import type { EvidenceItem, EvidenceSource, Methods } from './types.ts';
import { methodOf } from './types.ts';

/** What one source adds on its own, with the factors that make it: `weight * volume * age`. */
export type SourceContribution = {
  /** Id of the source or study. */
  readonly source: string;
  /** Name of the collection; what shares one is not independent. */
  readonly collection: string;
  /** Id of the method. */
  readonly method: string;
  /** The items of evidence that rest on it here: one query or finding, or all its pinned records together. */
  readonly items: readonly string[];
  /** People it counts with. */
  readonly n: number;
  /** ISO date of the newest voice, where known. */
  readonly newest?: string;
  /** Age of the newest voice in days, where known. */
  readonly ageDays?: number;
  /** Weight of the method, 0 to 1. */
  readonly weight: number;
  /** Factor of the volume, 0 to 1. */
  readonly volume: number;
  /** Factor of the age, 0 to 1. */
  readonly age: number;
  /** The product of the three factors. */
  readonly contribution: number;
};

/** What is needed to weigh a source. */
export type ContributionSettings = {
  /** ISO date for which everything is computed. */
  readonly asOf: string;
  /** Weight and half-life of each method. */
  readonly methods: Methods;
  /** Age factor of a source whose voices have no date: 0.5 counts them as one half-life old. */
  readonly undatedAge: number;
};

/**
 * How much of its full weight a source has by the number of its voices: log(1 + n) / log(1 + fullAt), at most 1.
 * It rises with every voice and ever more slowly; with a `fullAt` of 100: 0.15 for one voice, 0.52 for ten, 1 from a hundred on.
 */
export function volumeFactor(n: number, fullAt: number): number {
  return Math.min(1, Math.log1p(Math.max(0, n)) / Math.log1p(fullAt));
}

function weigh(source: EvidenceSource, items: string[], settings: ContributionSettings): SourceContribution {
  const { weight, fullAt, halfLifeDays } = methodOf(settings.methods, source.method);
  const volume = volumeFactor(source.n, fullAt);
  const { newest } = source;
  const ageDays = newest === undefined ? undefined : ageInDays(newest, settings.asOf);
  const age = ageDays === undefined ? settings.undatedAge : decayFactor(ageDays, halfLifeDays);
  return {
    source: source.id,
    collection: source.collection,
    method: source.method,
    items,
    n: source.n,
    ...(newest !== undefined && { newest }),
    ...(ageDays !== undefined && { ageDays }),
    weight,
    volume,
    age,
    contribution: weight * volume * age,
  };
}

type PinnedRecords = { source: EvidenceSource; people: Set<string>; items: Set<string> };

const later = (a: string | undefined, b: string | undefined) =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** Pinned records of one source count together, each person once, as old as the newest of them. */
function pinnedBySource(items: readonly EvidenceItem[]): PinnedRecords[] {
  const bySource = new Map<string, PinnedRecords>();
  for (const item of items)
    for (const source of item.sources) {
      const key = JSON.stringify([source.id, source.collection, source.method]);
      const known = bySource.get(key);
      const pinned = known ?? { source, people: new Set<string>(), items: new Set<string>() };
      pinned.source = { ...pinned.source, newest: later(pinned.source.newest, source.newest) };
      pinned.people.add(item.respondent ?? item.id);
      pinned.items.add(item.id);
      bySource.set(key, pinned);
    }
  return [...bySource.values()];
}

/**
 * What each source adds that supports a claim, item by item; pinned records are taken together by source.
 * Only supporting items are looked at, and of them only sources that agree and in which somebody was heard.
 */
export function supportingContributions(
  items: readonly EvidenceItem[],
  settings: ContributionSettings,
): SourceContribution[] {
  const supporting = items
    .filter((item) => item.stance === 'supports')
    .map((item) => ({ ...item, sources: item.sources.filter(({ agrees }) => agrees !== false) }));
  const counted = supporting
    .filter((item) => item.kind !== 'record')
    .flatMap((item) => item.sources.map((source) => weigh(source, [item.id], settings)));
  const pinned = pinnedBySource(supporting.filter((item) => item.kind === 'record')).map(
    ({ source, people, items: ids }) => weigh({ ...source, n: people.size }, [...ids].sort(), settings),
  );
  return [...counted, ...pinned].filter(({ contribution }) => contribution > 0);
}
