import { compareTexts } from '../../text/order.ts';
import type { FacetCounts } from '../answer.ts';
import { eachFacet, FACETS, type Facet } from '../facets.ts';
import type { PageRow } from '../quick/table.ts';
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
  const entries = new Map<string, PageRow[]>();
  for (const { place } of found) {
    const row = corpus.row(place);
    const pages = entries.get(row.entry);
    if (pages === undefined) entries.set(row.entry, [row]);
    else pages.push(row);
  }
  return eachFacet((facet) => countFacet([...entries.values()], facet, request));
}

function countFacet(
  entries: readonly (readonly PageRow[])[],
  facet: Facet,
  request: SearchRequest,
): [string, number][] {
  // A chosen value stays in sight where nothing has it.
  const counts = new Map(request.chosen[facet].map((value) => [value, 0]));
  const isFree = FACETS.every((other) => other === facet || request.chosen[other].length === 0);
  for (const pages of entries) {
    const fitting = isFree ? pages : pages.filter((row) => fitsChosen(row, request, facet));
    for (const value of valuesOf(fitting, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, more], [b, fewer]) => fewer - more || compareTexts(a, b));
}

/** The values of an entry's pages, each once. */
function valuesOf(pages: readonly PageRow[], facet: Facet): Iterable<string> {
  // Most entries have one page among what was found, and there may be thousands of them.
  if (pages.length === 1) return pages[0]?.facets[facet] ?? [];
  return new Set(pages.flatMap((row) => row.facets[facet] ?? []));
}
