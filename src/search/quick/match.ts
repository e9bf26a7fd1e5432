import type lunr from 'lunr';
import { FIELDS } from './fields.ts';

/** How well pages fit a term: 1 is a title of a few words that holds it; by the page's place. */
export type Matches = ReadonlyMap<number, number>;

/** Answers of the small index. */
export type QuickIndex = {
  /** Pages that hold a term. */
  match(term: string): Matches;
};

/** Terms whose answers are remembered: what stands before the last word is asked for again with every key. */
const REMEMBERED = 200;
/** Most that a page's fit can be: every field holds the term. */
const BEST = 1.3;

/**
 * Answers from a Lunr index. Lunr weighs a term by how rare it is, which is weighed once for both engines elsewhere;
 * so its scores are taken relative to what a title would get.
 */
export function quickIndex(index: lunr.Index, pages: number): QuickIndex {
  const remembered = new Map<string, Matches>();
  return {
    match(term) {
      const before = remembered.get(term);
      if (before !== undefined) return before;
      const found = index.query((query) => query.term(term, { usePipeline: false }));
      const places = found.flatMap(({ matchData }) => Object.values(matchData.metadata).map(fieldsIn));
      const title = FIELDS.title * rarity(sum(places), pages);
      const matches = new Map(found.map(({ ref, score }) => [Number(ref), Math.min(BEST, score / title)]));
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(term, matches);
      return matches;
    },
  };
}

/** Lunr's own weight of a term, `lunr.idf`; it counts a page once for every field that holds the term. */
function rarity(places: number, pages: number): number {
  return Math.log(1 + Math.abs((pages - places + 0.5) / (places + 0.5)));
}

function fieldsIn(metadata: unknown): number {
  return typeof metadata === 'object' && metadata !== null ? Object.keys(metadata).length : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
