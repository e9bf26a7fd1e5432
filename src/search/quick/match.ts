import type lunr from 'lunr';
import { beginningWith } from '../words/beginningWith.ts';
import { FIELDS } from './fields.ts';
import type { CountedTerm } from './pack.ts';

/** How well pages fit a term: 1 is a title of a few words that holds it; by the page's place. */
export type Matches = ReadonlyMap<number, number>;

/** Answers of the small index. */
export type QuickIndex = {
  /** Pages that hold a term. */
  match(term: string): Matches;
  /** Longer terms that begin so, a few: those that stand in most places first. */
  beginningWith(letters: string): readonly string[];
};

/** Terms whose answers are remembered: what stands before the last word is asked for again with every key. */
const REMEMBERED = 200;
/** Terms that are named at most for a beginning. */
const NAMED = 8;
/**
 * Where terms stand in more places than this share of the pages, and in more than a few, they tell none of them apart:
 * of a letter or two nobody wants all that begins so.
 */
const COMMON = 0.5;
const FEW = 20;
/** Most that a page's fit can be: every field holds the term. */
const BEST = 1.3;

/**
 * Answers from a Lunr index. Lunr weighs a term by how rare it is, which is weighed once for both engines elsewhere;
 * so its scores are taken relative to what a title would get.
 * @param terms Its terms by alphabet.
 */
export function quickIndex(index: lunr.Index, pages: number, terms: readonly CountedTerm[]): QuickIndex {
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
    beginningWith(letters) {
      const begun = beginningWith(terms, letters, ({ term }) => term);
      return frequentOnes(
        begun.filter(({ term }) => term !== letters),
        pages,
      );
    },
  };
}

/** Those that stand in most places, a few, and no more than can be told apart. */
function frequentOnes(terms: readonly CountedTerm[], pages: number): string[] {
  const most = Math.max(FEW, pages * COMMON);
  const telling = terms.filter(({ places }) => places > 0 && places <= most);
  let left = most;
  const kept = telling
    .sort((a, b) => b.places - a.places)
    .slice(0, NAMED)
    .filter(({ places }) => {
      left -= places;
      return left >= 0;
    });
  return kept.map(({ term }) => term);
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
