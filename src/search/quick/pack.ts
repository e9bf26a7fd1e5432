import lunr from 'lunr';
import { packWords, unpackWords } from '../lexicon/pack.ts';
import { numberReader, packNumbers } from './bytes.ts';
import type { Field } from './fields.ts';

/**
 * Steps to one unit of a score: Lunr's scores lie between 1 and 60 here, and an eighth of a unit orders as well as
 * its three decimals.
 */
const STEPS = 8;

/** Lunr's own form of an index, as `toJSON` gives and `load` takes it. */
type Serialized = {
  readonly fields: readonly string[];
  readonly fieldVectors: readonly (readonly [ref: string, vector: readonly number[]])[];
  readonly invertedIndex: readonly (readonly [term: string, posting: Readonly<Record<string, unknown>>])[];
};

/** A small index as it travels: a tenth of Lunr's own form, most of which repeats what the vectors say. */
export type PackedQuick = {
  /** Pages that it holds. */
  readonly pages: number;
  /** Names of its fields. */
  readonly fields: readonly string[];
  /** Its terms, packed. */
  readonly terms: string;
};

/** Packs an index whose pages are known by their place. */
export function packQuick(index: lunr.Index, pages: number): { head: PackedQuick; bytes: Uint8Array } {
  const { fields, fieldVectors, invertedIndex } = index.toJSON() as Serialized;
  const terms = invertedIndex.map(([term]) => term);
  const order = new Map(invertedIndex.map(([, posting], place) => [posting['_index'], place]));
  const vectors = new Map(fieldVectors);
  const numbers: number[] = [];
  for (let page = 0; page < pages; page += 1) {
    for (const field of fields) numbers.push(...packVector(vectors.get(`${field}/${page}`) ?? [], order));
  }
  return { head: { pages, fields, terms: packWords(terms) }, bytes: packNumbers(numbers) };
}

/** How many terms there are, then each as its distance from the one before, and its score. */
function packVector(vector: readonly number[], order: ReadonlyMap<unknown, number>): number[] {
  const pairs: [term: number, score: number][] = [];
  for (let at = 0; at < vector.length; at += 2)
    pairs.push([order.get(vector[at]) ?? 0, Math.max(1, Math.round((vector[at + 1] ?? 0) * STEPS))]);
  pairs.sort(([a], [b]) => a - b);
  return [
    pairs.length,
    ...pairs.flatMap(([term, score], place) => [term - (pairs[place - 1]?.[0] ?? 0), score]),
  ];
}

/** A term of the small index, and in how many fields of pages it stands besides their ids, which nobody begins to type. */
export type CountedTerm = { readonly term: string; readonly places: number };

/** The field that is counted nowhere. */
const ID: Field = 'id';

/**
 * Unpacks an index into Lunr's own form and loads it.
 * @returns it, and its terms by alphabet
 */
export function unpackQuick(
  { pages, fields, terms }: PackedQuick,
  bytes: Uint8Array,
): { index: lunr.Index; terms: readonly CountedTerm[] } {
  const words = unpackWords(terms);
  const places = words.map(() => 0);
  const empty = Object.fromEntries(fields.map((field) => [field, NOWHERE]));
  const postings = words.map((_word, place): Posting => ({ ...empty, _index: place }));
  const next = numberReader(bytes);
  const fieldVectors: [string, number[]][] = [];
  for (let page = 0; page < pages; page += 1) {
    for (const field of fields) {
      const vector = readVector(next);
      for (let at = 0; at < vector.length; at += 2) {
        const term = vector[at] ?? 0;
        notePage(postings[term], field, page);
        if (field !== ID) places[term] = (places[term] ?? 0) + 1;
      }
      fieldVectors.push([`${field}/${page}`, vector]);
    }
  }
  const invertedIndex = words.map((word, place) => [word, postings[place]]);
  return {
    index: lunr.Index.load({ version: lunr.version, fields, fieldVectors, invertedIndex, pipeline: [] }),
    terms: words.map((term, place) => ({ term, places: places[place] ?? 0 })),
  };
}

/** Pages by field, and the place of the term. */
type Posting = { _index: number; [field: string]: number | Record<number, object> };

/** Most terms stand in one or two fields; the others share one object, and all pages another one. */
const NOWHERE: Record<number, object> = Object.freeze({});
const NOTHING = Object.freeze({});

function notePage(posting: Posting | undefined, field: string, page: number): void {
  if (posting === undefined) return;
  const pages = posting[field];
  if (typeof pages === 'object' && pages !== NOWHERE) pages[page] = NOTHING;
  else posting[field] = { [page]: NOTHING };
}

function readVector(next: () => number): number[] {
  const vector: number[] = [];
  let term = 0;
  for (let left = next(); left > 0; left -= 1) {
    term += next();
    vector.push(term, next() / STEPS);
  }
  return vector;
}
