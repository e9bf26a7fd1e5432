import { FOLDER_OF_KIND, FOLDER_OF_VOCABULARY, KINDS, type Kind, VOCABULARIES } from '../schema/kinds.ts';
import type { SiteView } from '../wiki/views/site.ts';
import { type Reader, readersOf } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { type ListPage, type ListView, listIndex, listPages } from './views/lists.ts';
import { pageView, siteView } from './views/site.ts';
import { vocabularyList } from './views/vocabularyLists.ts';
import { getWiki } from './wiki.ts';

/** A static path of a list; the list's own address has no `rest`. */
export type ListPath = StaticPath<
  { lang: string; folder: string; rest: string | undefined },
  PageProps<ListView>
>;

/** Paths of the lists of every kind and vocabulary in every language, with their filters and pages. */
export async function listPaths(): Promise<ListPath[]> {
  const wiki = await getWiki();
  return readersOf(wiki).flatMap((reader) => {
    const site = siteView(reader);
    const kinds = KINDS.flatMap((kind) => kindPaths(kind, reader, site));
    const vocabularies = VOCABULARIES.map((vocabulary) => {
      const view = vocabularyList(vocabulary, reader);
      const folder = FOLDER_OF_VOCABULARY[vocabulary];
      return listPath({ rest: '', href: `/${reader.lang}/${folder}/`, view }, folder, reader, site);
    });
    return [...kinds, ...vocabularies];
  });
}

function kindPaths(kind: Kind, reader: Reader, site: SiteView): ListPath[] {
  const pages = listPages(listIndex(kind, reader), reader);
  return pages.map((page) => listPath(page, FOLDER_OF_KIND[kind], reader, site));
}

function listPath({ rest, href, view }: ListPage, folder: string, reader: Reader, site: SiteView): ListPath {
  const page = pageView(reader, {
    title: view.pages ? `${view.title}, ${view.pages.label}` : view.title,
    path: href,
    ...(view.lead !== undefined && { description: view.lead }),
  });
  const props = { site, page, view };
  return staticPath({ lang: reader.lang, folder, rest: rest || undefined }, props);
}
