import type { SearchPage } from '../documents/record.ts';
import { FACETS, type Facet } from '../facets.ts';

/** What is known of every page without loading it. */
export type PageRow = {
  /** Address. */
  readonly url: string;
  /** What it is about, `insight/anmeldung-nach-update`. */
  readonly entry: string;
  /** Headline. */
  readonly title: string;
  /** Language of the headline, where it is not the page's. */
  readonly titleLang?: string;
  /** Values by facet. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Day as of which it holds, `YYYY-MM-DD`. */
  readonly updated?: string;
  /** What the full text knows the page by. */
  readonly id: string;
};

/** Pages as they travel: values of facets are said once and then by their place. */
export type PackedTable = {
  /** Facets and values, `kind:insight`. */
  readonly values: readonly string[];
  /** Address, entry, headline, its language, day, id, and places of values, the empty text for what is not there. */
  readonly rows: readonly (readonly [string, string, string, string, string, string, readonly number[]])[];
};

/**
 * Packs pages.
 * @throws where the full text does not hold one: both engines hold the same
 */
export function packTable(pages: readonly SearchPage[], ids: ReadonlyMap<string, string>): PackedTable {
  const places = new Map<string, number>();
  const placeOf = (value: string) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const rows = pages.map(({ url, record }) => {
    const values = FACETS.flatMap((facet) =>
      (record.facets[facet] ?? []).map((value) => placeOf(`${facet}:${value}`)),
    );
    const { entry, title, titleLang = '', updated = '' } = record;
    const id = ids.get(url);
    if (id === undefined) throw new Error(`The full text does not hold ${url}.`);
    return [url, entry, title, titleLang, updated, id, values] as const;
  });
  return { values: [...places.keys()], rows };
}

/** A value of a facet. */
type FacetValue = { readonly facet: Facet; readonly value: string };

/** Unpacks pages. */
export function unpackTable({ values, rows }: PackedTable): PageRow[] {
  // Thousands of pages share each text, which makes counting them quick.
  const known = values.map(facetValue);
  return rows.map(([url, entry, title, titleLang, updated, id, places]) => ({
    url,
    entry,
    title,
    id,
    facets: facetsFrom(places.map((place) => known[place])),
    ...(titleLang !== '' && { titleLang }),
    ...(updated !== '' && { updated }),
  }));
}

function facetValue(text: string): FacetValue | undefined {
  const end = text.indexOf(':');
  const facet = FACETS.find((one) => one === text.slice(0, end));
  return facet && { facet, value: text.slice(end + 1) };
}

function facetsFrom(values: readonly (FacetValue | undefined)[]): Partial<Record<Facet, readonly string[]>> {
  const facets: Partial<Record<Facet, string[]>> = {};
  for (const one of values) {
    if (one === undefined) continue;
    const known = facets[one.facet] ?? [];
    known.push(one.value);
    facets[one.facet] = known;
  }
  return facets;
}
