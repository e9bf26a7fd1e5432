import type { PageView } from '../../../wiki/views/site.ts';
import type { Reader } from '../../reader.ts';
import type { SearchView } from './entry.ts';
import { line } from './lines.ts';

/**
 * What the search should know of a page over many entries: it is computed for the wiki's day.
 * @param page What the page tells the browser. Its address names it, so that its editions share one name.
 */
export function overviewSearch(
  { title, description, path }: Pick<PageView, 'title' | 'description' | 'path'>,
  { lang, wiki }: Reader,
): SearchView {
  return {
    record: {
      entry: `overview/${path.slice(`/${lang}/`.length).replace(/\/$/, '')}`,
      title: line(title),
      ...(description !== undefined && { summary: line(description) }),
      aliases: [],
      labels: [],
      owners: [],
      facets: { kind: ['overview'], language: [lang] },
      updated: wiki.judged.asOf,
    },
  };
}
