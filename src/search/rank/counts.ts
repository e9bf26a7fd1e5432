import { compareTexts } from '../../text/order.ts';
import type { FacetCounts } from '../answer.ts';
import { eachFacet, type Facet } from '../facets.ts';
import type { SearchRequest } from '../request.ts';
import { fitsChosen } from './choose.ts';
import type { Corpus } from './corpus.ts';
import type { Scored } from './score.ts';

/**
 * Counts what the results can be narrowed to. A facet's counts are those of the request without that facet's own
 * values, so that a reader sees what a further value would add.
 * @param found What fits the words and the typed filters, whatever was chosen; an entry counts once, not for every
 * language.
 */
export function countFacets(found: readonly Scored[], request: SearchRequest, corpus: Corpus): FacetCounts {
  return eachFacet((facet) => countFacet(found, facet, request, corpus));
}

function countFacet(
  found: readonly Scored[],
  facet: Facet,
  request: SearchRequest,
  corpus: Corpus,
): [string, number][] {
  // A chosen value stays in sight where nothing has it.
  const entries = new Map(request.chosen[facet].map((value) => [value, new Set<string>()]));
  for (const { place } of found) {
    const row = corpus.row(place);
    if (!fitsChosen(row, request, facet)) continue;
    for (const value of row.facets[facet] ?? [])
      entries.set(value, (entries.get(value) ?? new Set()).add(row.entry));
  }
  return [...entries]
    .map(([value, { size }]): [string, number] => [value, size])
    .sort(([a, more], [b, fewer]) => fewer - more || compareTexts(a, b));
}
