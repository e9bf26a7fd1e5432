import type { Vocabulary } from '../../../schema/kinds.ts';
import type { Facet } from '../../../search/facets.ts';
import type { TaxonomyValue } from '../../../wiki/entry.ts';
import type { Reader } from '../../reader.ts';
import type { HubView } from '../hubs.ts';
import type { SearchView } from './entry.ts';
import { facetValues, line, lines } from './lines.ts';

/** Facets that are vocabularies: a value's page is found under itself. */
const FACET_OF: Partial<Record<Vocabulary, Facet>> = { theme: 'theme', channel: 'channel' };

/**
 * What the search should know of the page of a value of a vocabulary.
 * @param view The page itself.
 */
export function valueSearch(value: TaxonomyValue, view: HubView, { lang, link }: Reader): SearchView {
  const { vocabulary } = view;
  const parent =
    'parent' in value && value.parent !== undefined ? link.value('theme', value.parent) : undefined;
  const owner = 'owner' in value && value.owner !== undefined ? link.of('contact', value.owner) : undefined;
  const facet = FACET_OF[vocabulary];
  const newest = view.months.findLast(({ count }) => count > 0);
  return {
    record: {
      entry: `${vocabulary}/${value.id}`,
      title: line(view.title),
      summary: line(view.definition),
      aliases: lines(value.synonyms[lang]),
      labels: lines(parent ? [parent.text] : []),
      owners: lines(owner ? [owner.text] : []),
      facets: facetValues({
        kind: [vocabulary],
        ...(facet !== undefined && { [facet]: [value.id] }),
        owner: owner ? [owner.id] : [],
        status: view.status === 'retired' ? ['retired'] : [],
        language: [lang],
      }),
      ...(newest && { updated: `${newest.month}-01` }),
    },
  };
}
