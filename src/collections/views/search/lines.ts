import { LONGEST, MOST, MOST_VALUES, type PageRecord } from '../../../search/documents/record.ts';
import type { PageFacets } from '../../../search/facets.ts';
import { shorten } from '../../../text/shorten.ts';

/** A text as the search keeps it: one line, not too long. */
export function line(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), LONGEST);
}

/** Texts as the search keeps them: each once, none empty, not too many. */
export function lines(texts: readonly string[]): string[] {
  return [...new Set(texts.map(line))].filter((text) => text !== '').slice(0, MOST);
}

/** Facets as the search keeps them: none without values, none with too many. */
export function facetValues(facets: PageFacets): PageRecord['facets'] {
  return Object.fromEntries(
    Object.entries(facets)
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => [facet, values.slice(0, MOST_VALUES)]),
  );
}
