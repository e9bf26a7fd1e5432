import type { SearchPage } from '../documents/record.ts';
import { FACETS, type Facet } from '../facets.ts';

/** Names of the values of facets, by facet and value: every way in which people write one. */
export type ValueNames = Readonly<Partial<Record<Facet, Readonly<Record<string, readonly string[]>>>>>;

/** Facets whose values are entries of the wiki, by the kind of their entries. */
const ENTRIES: Readonly<Record<string, Facet>> = {
  persona: 'persona',
  theme: 'theme',
  channel: 'channel',
  contact: 'owner',
};

/**
 * The names of all values that pages have: the value itself, the headlines and other words of its entry in every
 * language, and what else it is called.
 * @param others Names of values that are no entries: kinds, statuses, levels, stages.
 */
export function valueNames(pages: readonly SearchPage[], others: ValueNames): ValueNames {
  const names: Partial<Record<Facet, Record<string, string[]>>> = {};
  const add = (facet: Facet, value: string, more: readonly string[]) => {
    const ofFacet = names[facet] ?? {};
    names[facet] = ofFacet;
    ofFacet[value] = [...new Set([...(ofFacet[value] ?? []), ...more])];
  };
  for (const { record } of pages) {
    for (const facet of FACETS) {
      for (const value of record.facets[facet] ?? []) add(facet, value, others[facet]?.[value] ?? []);
    }
    const [kind = '', id = ''] = record.entry.split('/');
    const facet = ENTRIES[kind];
    if (facet !== undefined) add(facet, id, [record.title, ...record.aliases]);
  }
  return names;
}
