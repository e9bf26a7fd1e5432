import { facetsOf } from '../../search/facets.ts';
import type { Entry } from '../../wiki/entry.ts';
import type { PageView } from '../../wiki/views/site.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';

/** What the search should know of an entry's page: facets as ids, which the panel turns into words, and its key. */
export function searchView(entry: Entry, reader: Reader): NonNullable<PageView['search']> {
  // Who searches wants an answer: a claim comes before the metrics, themes and actions that speak of the same.
  const weight = entry.kind === 'insight' ? { weight: 5 } : {};
  const level = entry.kind === 'insight' ? claimOf(entry.id, reader).confidence.level : undefined;
  return {
    filters: facetsOf(entry, reader.lang, level),
    meta: { id: `${entry.kind}/${entry.id}` },
    ...weight,
  };
}

/** What the search should know of a page over many entries. */
export function overviewSearch({ lang }: Reader): NonNullable<PageView['search']> {
  return { filters: { kind: ['overview'], language: [lang] }, meta: {} };
}
