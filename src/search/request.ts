import { eachFacet, FACETS, type Facet } from './facets.ts';

/** What a reader asks for. */
export type SearchRequest = {
  /** The words as typed. */
  readonly words: string;
  /** Chosen values by facet: within a facet one must fit, and every facet must. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Order of the results. */
  readonly sort: SearchOrder;
};

/** Orders of results: how well they fit, newest first, surest first; the last two among what fits. */
export const ORDERS = ['relevance', 'freshness', 'confidence'] as const;

/** An order of results. */
export type SearchOrder = (typeof ORDERS)[number];

/** A request without anything chosen. */
export function requestFor(words: string): SearchRequest {
  return { words, chosen: eachFacet(() => []), sort: 'relevance' };
}

/** Whether nothing is asked for. */
export function isEmpty(request: SearchRequest): boolean {
  return request.words.trim() === '' && !isNarrowed(request);
}

/** Whether a facet's value is chosen. */
export function isNarrowed({ chosen }: SearchRequest): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}

/** The request with a value chosen, or no longer chosen if it was. */
export function toggled(request: SearchRequest, facet: Facet, value: string): SearchRequest {
  const now = request.chosen[facet];
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
  return { ...request, chosen: { ...request.chosen, [facet]: next } };
}

/** The request in an address: `q` for the words, one parameter for every chosen value, `sort` for another order. */
export function paramsOf({ words, chosen, sort }: SearchRequest): URLSearchParams {
  const params = new URLSearchParams();
  if (words.trim() !== '') params.set('q', words);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params;
}

/** The request that an address holds. What it does not know is passed over. */
export function requestOf(params: URLSearchParams): SearchRequest {
  const values = (facet: Facet) => [...new Set(params.getAll(facet))].filter((value) => value !== '');
  return {
    words: params.get('q') ?? '',
    chosen: eachFacet(values),
    sort: ORDERS.find((order) => order === params.get('sort')) ?? 'relevance',
  };
}
