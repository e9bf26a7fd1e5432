import { foldWord } from '../../text/stem.ts';
import type { Beginning } from '../query/beginnings.ts';
import type { Group } from '../query/groups.ts';
import type { Variant } from '../query/variants.ts';
import { termOf } from '../words/terms.ts';
import type { Corpus } from './corpus.ts';

/** How a page speaks of what was asked by one group of words. */
export type Strength = {
  /** How well, 0 to about 1.3: the best of its fields, or of its text. */
  readonly fit: number;
  /** How much of it, 0 to 1. */
  readonly cover: number;
  /** How sure it speaks of it at all, 0 to 1: as `cover`, but any word counts fully that begins with what is still being typed. */
  readonly sure: number;
};

/** Strengths by the page's place. */
export type Strengths = ReadonlyMap<number, Strength>;

/** How well pages fit a word in their full text, 0 to 1, by place. */
export type TextMatches = (word: string) => ReadonlyMap<number, number> | undefined;

/** What is left of the weight of a longer word, besides the share of it that was typed. */
const LONGER = 0.95;

/** How the small index finds a group. */
export function quickStrengths({ variants, beginning }: Group, corpus: Corpus): Strengths {
  const found = new Map<number, Strength>();
  const begun = (lang: string) => foldWord(beginning?.letters ?? '', lang);
  for (const part of corpus.parts) {
    for (const variant of variants) {
      const terms = variant.words.map((word) => termOf(word, part.lang));
      if (variant.isLonger && terms.every((term) => term.startsWith(begun(part.lang)))) continue;
      const matches = terms.map((term) => part.quick.match(term));
      addBest(found, variant, matches, part.first);
    }
    if (beginning !== undefined) addBegun(found, beginning, part);
  }
  return found;
}

/** Pages that say a longer word than was typed so far. */
function addBegun(
  found: Map<number, Strength>,
  { letters, weight }: Beginning,
  { lang, first, quick }: Corpus['parts'][number],
): void {
  const typed = foldWord(letters, lang);
  for (const term of quick.beginningWith(typed)) {
    const likely = (weight * LONGER * typed.length) / term.length;
    for (const [page, fit] of quick.match(term))
      keepBetter(found, first + page, { fit: likely * fit, cover: likely, sure: 1 });
  }
}

/** How the full text finds a group. */
export function textStrengths({ variants, beginning }: Group, matches: TextMatches): Strengths {
  const found = new Map<number, Strength>();
  const begun = beginning?.asked === undefined ? undefined : matches(beginning.asked);
  for (const [page, fit] of begun ?? []) keepBetter(found, page, { fit, cover: 1, sure: 1 });
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
    for (const [page, fit] of only)
      keepBetter(found, first + page, { fit: weight * fit, cover: weight, sure: weight });
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
    const cover = weight * (sum.words / words.length) ** 2;
    keepBetter(found, first + page, { fit: (cover * sum.fit) / sum.words, cover, sure: cover });
  }
}

function keepBetter(found: Map<number, Strength>, page: number, one: Strength): void {
  const before = found.get(page);
  if (before === undefined) found.set(page, one);
  else if (one.fit > before.fit || one.cover > before.cover || one.sure > before.sure)
    found.set(page, {
      fit: Math.max(one.fit, before.fit),
      cover: Math.max(one.cover, before.cover),
      sure: Math.max(one.sure, before.sure),
    });
}
