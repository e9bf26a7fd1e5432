import type { Grade } from './golden.ts';

/** Grades by entry; an entry that is not named has none. */
export type Grades = Readonly<Record<string, Grade>>;

/** How good one ranking is; each from 0 to 1. */
export type RankingQuality = {
  /** {@link ndcg} of the first ten. */
  readonly ndcg10: number;
  /** {@link reciprocalRank}: its mean over queries is the MRR. */
  readonly reciprocalRank: number;
  /** {@link recall} in the first five. */
  readonly recall5: number;
  /** 1 where the first entry is a good answer, else 0. */
  readonly success1: number;
};

/** From this grade on an entry is a good answer. */
const GOOD = 2;

/**
 * Measures a ranking that should hold something.
 * @param found Entries, best first, each once.
 * @param grades What answers; at least one entry.
 */
export function rankingQuality(found: readonly string[], grades: Grades): RankingQuality {
  return {
    ndcg10: ndcg(found, grades, 10),
    reciprocalRank: reciprocalRank(found, grades),
    recall5: recall(found, grades, 5),
    success1: isGood(found[0], grades) ? 1 : 0,
  };
}

/**
 * Normalised discounted cumulative gain: gains of 2^grade - 1, each divided by the binary logarithm of its rank + 1, in
 * relation to the best order there could be. Järvelin and Kekäläinen, “Cumulated gain-based evaluation of IR
 * techniques”, ACM TOIS 20 (2002); with these gains: Burges and others, “Learning to rank using gradient descent”,
 * ICML 2005. 0 where nothing has a grade.
 * @param depth Entries that are looked at.
 */
export function ndcg(found: readonly string[], grades: Grades, depth: number): number {
  const best = gain(
    Object.values(grades).sort((a, b) => b - a),
    depth,
  );
  const got = gain(
    found.map((entry) => grades[entry] ?? 0),
    depth,
  );
  return best === 0 ? 0 : got / best;
}

function gain(grades: readonly number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** One by the rank of the first good answer; 0 where there is none. Voorhees, “The TREC-8 question answering track report”, 1999. */
export function reciprocalRank(found: readonly string[], grades: Grades): number {
  const index = found.findIndex((entry) => isGood(entry, grades));
  return index === -1 ? 0 : 1 / (index + 1);
}

/**
 * Share of the entries with the highest grade that are among the first, of as many as can be there: with seven that
 * answer equally well, five in the first five are all. 0 where nothing has a grade.
 * @param depth Entries that are looked at.
 */
export function recall(found: readonly string[], grades: Grades, depth: number): number {
  const highest = Math.max(0, ...Object.values(grades));
  const wanted = Object.keys(grades).filter((entry) => grades[entry] === highest);
  const first = new Set(found.slice(0, depth));
  const met = wanted.filter((entry) => first.has(entry)).length;
  return wanted.length === 0 ? 0 : met / Math.min(wanted.length, depth);
}

function isGood(entry: string | undefined, grades: Grades): boolean {
  return entry !== undefined && (grades[entry] ?? 0) >= GOOD;
}
