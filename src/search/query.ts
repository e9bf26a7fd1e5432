import { compareTexts } from '../text/order.ts';
import type { EngineAnswer, EngineDocument, EngineFilters, EngineResult, SearchEngine } from './engine.ts';
import { type ExcerptPart, excerptParts } from './excerpt.ts';
import { eachFacet, FACETS, type Facet } from './facets.ts';
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
 * Asks the engine. A facet's counts are those of the request without that facet's own values, so that a reader
 * sees what a further value would add.
 * @returns `undefined` where nothing is asked for
 */
export async function ask(engine: SearchEngine, request: SearchRequest): Promise<SearchAnswer | undefined> {
  if (isEmpty(request)) return undefined;
  const words = request.words.trim() === '' ? null : request.words;
  const chosen = FACETS.filter((facet) => request.chosen[facet].length > 0);
  const [answer, ...others] = await Promise.all([
    engine.search(words, { filters: filtersOf(request) }),
    ...chosen.map((facet) => engine.search(words, { filters: filtersOf(request, facet) })),
  ]);
  const results = once(answer.results);
  const answerFor = (facet: Facet) => others[chosen.indexOf(facet)] ?? answer;
  return {
    total: results.length,
    counts: eachFacet((facet) => countsOf(answerFor(facet), facet, request.chosen[facet])),
    hits: (start, end) =>
      Promise.all(results.slice(start, end).map(async (result) => hitOf(await result.data()))),
  };
}

/** The chosen values as the engine takes them, without those of one facet. */
function filtersOf({ chosen }: SearchRequest, without?: Facet): EngineFilters {
  const used = FACETS.filter((facet) => facet !== without && chosen[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }]));
}

/** Each page once: an index that stands in for a missing language is asked twice. */
function once(results: readonly EngineResult[]): EngineResult[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

function countsOf(
  answer: EngineAnswer,
  facet: Facet,
  chosen: readonly string[],
): ReadonlyMap<string, number> {
  const counts = Object.entries(answer.filters[facet] ?? {});
  const offered = counts.filter(([value, count]) => count > 0 || chosen.includes(value));
  const missing = chosen.filter((value) => !offered.some(([known]) => known === value));
  const all = [...offered, ...missing.map((value): [string, number] => [value, 0])];
  return new Map(all.sort(([a, more], [b, fewer]) => fewer - more || compareTexts(a, b)));
}

function hitOf(document: EngineDocument): SearchHit {
  return {
    url: document.url,
    title: document.meta['title'] ?? document.url,
    excerpt: excerptParts(document.excerpt),
    facets: eachFacet((facet) => document.filters?.[facet] ?? []),
  };
}
