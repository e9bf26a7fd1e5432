import type { PageFacets } from '../../../search/facets.ts';
import type { Entry } from '../../../wiki/entry.ts';
import type { Reader } from '../../reader.ts';

/**
 * Names of what an entry concerns, in the language of the page where they exist in it: themes with their synonyms,
 * personas, segments, stages, channels, products, and the method of what was asked.
 * @param facets The facets of its page.
 */
export function labelsOf(entry: Entry, facets: PageFacets, reader: Reader): string[] {
  const { link } = reader;
  const { data } = entry;
  const themes = entry.kind === 'contact' ? themesOwnedBy(entry.id, reader) : (facets.theme ?? []);
  const links = [
    ...link.all('persona', facets.persona ?? []),
    ...('segments' in data ? link.all('segment', data.segments) : []),
    ...(facets.stage ?? []).flatMap((path) => link.stage(path) ?? []),
    ...link.values('channel', facets.channel ?? []),
    ...('products' in data ? link.values('product', data.products) : []),
    ...('method' in data ? link.values('method', [data.method]) : []),
  ];
  return [...themes.flatMap((id) => themeWords(id, reader)), ...links.map(({ text }) => text)];
}

function themesOwnedBy(contact: string, { wiki }: Reader): string[] {
  return wiki.graph.content.taxonomy.theme.flatMap(({ id, owner }) => (owner === contact ? [id] : []));
}

function themeWords(id: string, { wiki, lang }: Reader): string[] {
  const theme = wiki.graph.value('theme', id);
  return theme === undefined ? [] : [theme.label[lang], ...theme.synonyms[lang]];
}
