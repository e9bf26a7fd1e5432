import type { EngineDocument, EngineResult, SearchEngine } from './engine.ts';
import { type ExcerptPart, excerptParts } from './excerpt.ts';
import { eachFacet, type Facet } from './facets.ts';
import { isEmpty, type SearchRequest } from './request.ts';

/** A page that was found, ready to be shown. */
export type SearchHit = {
  /** Address of the page. */
  readonly url: string;
  /** Headline of the page, plain text; its address where it has none. */
  readonly title: string;
  /** Piece of the page around the words found. */
  readonly excerpt: readonly ExcerptPart[];
  /** Values of the page by facet. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
};

/** How many pages would be found with a value, by facet. Values without any are left out unless they are chosen. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What was found. */
export type SearchAnswer = {
  /** Pages in all. */
  readonly total: number;
  /** What the results can be narrowed to. */
  readonly counts: FacetCounts;
  /** Loads the pages from `start` up to, not including, `end`, best first. */
  hits(start: number, end: number): Promise<SearchHit[]>;
};

/**
 * Asks the engine.
 * @returns `undefined` where nothing is asked for
 */
export async function ask(engine: SearchEngine, request: SearchRequest): Promise<SearchAnswer | undefined> {
  if (isEmpty(request)) return undefined;
  const answer = await engine.search(request.words.trim() === '' ? null : request.words);
  const results = once(answer.results);
  return {
    total: results.length,
    counts: eachFacet(() => new Map()),
    hits: (start, end) =>
      Promise.all(results.slice(start, end).map(async (result) => hitOf(await result.data()))),
  };
}

/** Each page once: an index that stands in for a missing language is asked twice. */
function once(results: readonly EngineResult[]): EngineResult[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

function hitOf(document: EngineDocument): SearchHit {
  return {
    url: document.url,
    title: document.meta['title'] ?? document.url,
    excerpt: excerptParts(document.excerpt),
    facets: eachFacet(() => []),
  };
}
