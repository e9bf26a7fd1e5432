import type { Group } from '../query/groups.ts';
import type { Variant } from '../query/variants.ts';
import { termOf } from '../words/terms.ts';
import type { Corpus } from './corpus.ts';

/** How a page speaks of what was asked by one group of words. */
export type Strength = {
  /** How well, 0 to about 1.3: the best of its fields, or of its text. */
  readonly fit: number;
  /** How sure it speaks of it at all, 0 to 1. */
  readonly cover: number;
};

/** Strengths by the page's place. */
export type Strengths = ReadonlyMap<number, Strength>;

/** How well pages fit a word in their full text, 0 to 1, by place. */
export type TextMatches = (word: string) => ReadonlyMap<number, number> | undefined;

/** How the small index finds a group. */
export function quickStrengths({ variants }: Group, corpus: Corpus): Strengths {
  const found = new Map<number, Strength>();
  for (const { lang, first, quick } of corpus.parts) {
    for (const variant of variants) {
      const matches = variant.words.map((word) => quick.match(termOf(word, lang)));
      addBest(found, variant, matches, first);
    }
  }
  return found;
}

/** How the full text finds a group. */
export function textStrengths({ variants }: Group, matches: TextMatches): Strengths {
  const found = new Map<number, Strength>();
  for (const variant of variants) {
    const ofWords = variant.words.map((word) => matches(word) ?? new Map<number, number>());
    addBest(found, variant, ofWords, 0);
  }
  return found;
}

/** A page counts by its best variant; of a variant of several words, those that it lacks weigh by their square. */
function addBest(
  found: Map<number, Strength>,
  { words, weight }: Variant,
  matches: readonly ReadonlyMap<number, number>[],
  first: number,
): void {
  const [only, ...others] = matches;
  if (only !== undefined && others.length === 0) {
    for (const [page, fit] of only) keepBetter(found, first + page, weight * fit, weight);
    return;
  }
  const sums = new Map<number, { fit: number; words: number }>();
  for (const one of matches) {
    for (const [page, fit] of one) {
      const sum = sums.get(page) ?? { fit: 0, words: 0 };
      sums.set(page, { fit: sum.fit + fit, words: sum.words + 1 });
    }
  }
  for (const [page, sum] of sums) {
    const share = (sum.words / words.length) ** 2;
    keepBetter(found, first + page, (weight * share * sum.fit) / sum.words, weight * share);
  }
}

function keepBetter(found: Map<number, Strength>, page: number, fit: number, cover: number): void {
  const before = found.get(page);
  if (before === undefined) found.set(page, { fit, cover });
  else if (fit > before.fit || cover > before.cover)
    found.set(page, { fit: Math.max(fit, before.fit), cover: Math.max(cover, before.cover) });
}
