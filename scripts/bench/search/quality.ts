import type { GoldenQuery } from './golden.ts';
import { type RankingQuality, rankingQuality } from './measures.ts';

/** What an engine said to a query. */
export type Answered = {
  /** The query, and what answers it. */
  readonly golden: GoldenQuery;
  /** Entries that it found, best first, each once. */
  readonly found: readonly string[];
  /** Whether it said that nothing answers. */
  readonly unknown: boolean;
};

/** How good an engine is over queries: means from 0 to 1. A mean over no query is absent. */
export type SearchQuality = {
  /** Queries in all. */
  readonly queries: number;
  /** Mean nDCG of the first ten, over the queries that have an answer. */
  readonly ndcg10?: number;
  /** Mean reciprocal rank of the first good answer. */
  readonly mrr?: number;
  /** Mean recall in the first five. */
  readonly recall5?: number;
  /** Share of queries whose first entry is a good answer. */
  readonly success1?: number;
  /** Share of the queries without an answer to which the engine said so. */
  readonly abstained?: number;
  /** Share of the queries with an answer to which the engine said that there is none: less is better. */
  readonly wronglyAbstained?: number;
};

/** Measures what an engine said to queries. */
export function searchQuality(answered: readonly Answered[]): SearchQuality {
  const answerable = answered.filter(({ golden }) => golden.kind !== 'none');
  const unanswerable = answered.filter(({ golden }) => golden.kind === 'none');
  const rankings = answerable.map(({ found, golden }) => rankingQuality(found, golden.expect));
  const over = (name: keyof RankingQuality) => mean(rankings.map((ranking) => ranking[name]));
  return withoutAbsent({
    queries: answered.length,
    ndcg10: over('ndcg10'),
    mrr: over('reciprocalRank'),
    recall5: over('recall5'),
    success1: over('success1'),
    abstained: mean(unanswerable.map(said)),
    wronglyAbstained: mean(answerable.map(said)),
  });
}

function said({ unknown }: Answered): number {
  return unknown ? 1 : 0;
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function withoutAbsent(
  quality: { [name in keyof SearchQuality]: SearchQuality[name] | undefined },
): SearchQuality {
  const { queries = 0, ...means } = quality;
  return { queries, ...Object.fromEntries(Object.entries(means).filter(([, value]) => value !== undefined)) };
}
