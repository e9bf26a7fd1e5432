import type { Vocabulary } from '../schema/kinds.ts';
import type { PageView } from '../wiki/views/site.ts';
import { valueHref } from './links.ts';
import { type Reader, readersOf } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { type HubView, hubView } from './views/hubs.ts';
import { valueSearch } from './views/search/value.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** Paths of the pages of a vocabulary's values in every language. */
export async function hubPaths(
  vocabulary: Vocabulary,
): Promise<StaticPath<{ lang: string; id: string }, PageProps<HubView>>[]> {
  const wiki = await getWiki();
  return readersOf(wiki).flatMap((reader) => {
    const site = siteView(reader);
    return wiki.graph.content.taxonomy[vocabulary].map((value) => {
      const { id } = value;
      const view = viewOf(vocabulary, id, reader);
      const page: PageView = {
        ...pageView(reader, {
          title: view.title,
          path: valueHref(reader.lang, vocabulary, id),
          description: view.definition,
        }),
        search: valueSearch(value, view, reader),
        synthetic: view.synthetic,
      };
      const props = { site, page, view };
      return staticPath({ lang: reader.lang, id }, props);
    });
  });
}

function viewOf(vocabulary: Vocabulary, id: string, reader: Reader): HubView {
  const value = reader.wiki.graph.value(vocabulary, id);
  if (!value) throw new Error(`The taxonomy lists no \`${vocabulary}/${id}\`.`);
  return hubView(vocabulary, value, reader);
}
