import type { Language } from '../../schema/fields.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { FacetGroupView } from '../../wiki/views/rows.ts';
import { listHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type Facet, facetsOf } from './facetsOfKinds.ts';

/**
 * Values of one facet that get a page of their own, those with most entries first: with it the number of list pages
 * of a wiki stays small however many entries it has. Vocabularies of a company hold some dozens of values.
 */
export const VALUES_PER_FACET = 30;

/** The entries of a list under one value of a facet. */
export type FacetEntries<K extends Kind> = {
  /** Id of the value as it stands in the address. */
  id: string;
  /** Its name. */
  text: string;
  /** Language of its name where it is not the page's. */
  lang?: Language;
  /** Entries under it, in the order of the list. */
  entries: EntryOf<K>[];
};

/** One facet of a list with its values; those without entries are left out. */
export type FacetIndex<K extends Kind> = {
  /** Id as it stands in the address. */
  id: string;
  /** Its name. */
  label: string;
  /** Its values in the order in which they are shown. */
  values: FacetEntries<K>[];
};

/** Sorts a kind's entries into its facets; one pass over the entries for each facet. */
export function facetIndex<K extends Kind>(
  kind: K,
  entries: readonly EntryOf<K>[],
  reader: Reader,
): FacetIndex<K>[] {
  return facetsOf(kind, reader).flatMap((facet) => {
    const values = valuesOf(facet, entries, reader);
    const chooses = values.length > 1 || values.some((value) => value.entries.length < entries.length);
    return chooses ? [{ id: facet.id, label: facet.label, values }] : [];
  });
}

function valuesOf<K extends Kind>(
  facet: Facet<K>,
  entries: readonly EntryOf<K>[],
  { lang }: Reader,
): FacetEntries<K>[] {
  const byValue = new Map<string, EntryOf<K>[]>();
  for (const entry of entries) {
    for (const id of new Set(facet.values(entry))) {
      const list = byValue.get(id);
      if (list) list.push(entry);
      else byValue.set(id, [entry]);
    }
  }
  const named = [...byValue].flatMap(([id, list]) => {
    const text = facet.name(id);
    const spoken = facet.lang?.(id);
    return text === undefined ? [] : [{ id, text, ...(spoken && { lang: spoken }), entries: list }];
  });
  const byCount = named.toSorted((a, b) => b.entries.length - a.entries.length || byText(a, b, lang));
  const kept = byCount.slice(0, VALUES_PER_FACET);
  const { order } = facet;
  return order === undefined ? kept : kept.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function byText(a: { text: string }, b: { text: string }, lang: string): number {
  return a.text.localeCompare(b.text, lang);
}

/** Address of a value in a list: stages are written `journey/stage`, which no part of an address can hold. */
export function facetHref(kind: Kind, facet: string, value: string, reader: Reader): string {
  return `${listHref(reader.lang, kind)}by/${facet}/${segmentOf(value)}/`;
}

/** A value as one segment of an address. Ids hold no double hyphen, so that no two values meet. */
export function segmentOf(value: string): string {
  return value.replaceAll('/', '--');
}

/**
 * Facets as links with counts. The value that the list is filtered by leads back to the whole list.
 * @param current Facet and value of the list that shows them.
 */
export function facetGroups<K extends Kind>(
  kind: K,
  index: readonly FacetIndex<K>[],
  reader: Reader,
  current?: { facet: string; value: string },
): FacetGroupView[] {
  return index.map(({ id, label, values }) => ({
    label,
    values: values.map((value) => {
      const isCurrent = current?.facet === id && current.value === value.id;
      const href = isCurrent ? listHref(reader.lang, kind) : facetHref(kind, id, value.id, reader);
      const { text, lang } = value;
      return { link: { href, text, ...(lang && { lang }) }, count: value.entries.length, current: isCurrent };
    }),
  }));
}
