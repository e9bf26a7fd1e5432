import type { FacetLabels } from '../wiki/views/facetLabels.ts';
import type { PageView, SiteView } from '../wiki/views/site.ts';
import { type Reader, readerFor, readersOf } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { type HomeView, homeView } from './views/home.ts';
import { facetLabels } from './views/search/facetLabels.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** What the search page is made of. */
export type SearchProps = {
  /** What every page shares. */
  site: SiteView;
  /** What this page is. */
  page: PageView;
  /** Words for the values that the wiki has of its own, by facet and id. */
  labels: FacetLabels;
};

/** The start page of every language. */
export async function homePaths(): Promise<StaticPath<{ lang: string }, PageProps<HomeView>>[]> {
  const wiki = await getWiki();
  return readersOf(wiki).map((reader) => {
    const { lang, ui } = reader;
    const site = siteView(reader);
    const page = pageView(reader, { title: site.name, path: `/${lang}/`, description: ui.t.home.lead });
    const props = { site, page, view: homeView(reader) };
    return staticPath({ lang }, props);
  });
}

/** The search page of every language. */
export async function searchPaths(): Promise<StaticPath<{ lang: string }, SearchProps>[]> {
  const wiki = await getWiki();
  return readersOf(wiki).map((reader) => {
    const { lang, ui } = reader;
    const page = pageView(reader, { title: ui.t.search.label, path: `/${lang}/search/` });
    const props = { site: siteView(reader), page, labels: facetLabels(reader) };
    return staticPath({ lang }, props);
  });
}

/** One language of a page that speaks all of them. */
export type Edition = {
  /** Its words. */
  ui: Reader['ui'];
  /** Its start page and its search. */
  homeHref: string;
  searchHref: string;
};

/** The page that does not exist and the crossing at the root: the default language first. */
export async function everyLanguage(): Promise<{ site: SiteView; page: PageView; editions: Edition[] }> {
  const wiki = await getWiki();
  const { defaultLanguage } = wiki.settings;
  const reader = readerFor(wiki, defaultLanguage);
  const site = siteView(reader);
  const editions = readersOf(wiki).map(({ ui, lang }) => ({
    ui,
    homeHref: `/${lang}/`,
    searchHref: `/${lang}/search/`,
  }));
  const languages = editions.map(({ ui, homeHref }) => ({ lang: ui.lang, href: homeHref, available: true }));
  const page = { title: reader.ui.t.notFound.title, path: '/404/', languages };
  return { site, page, editions };
}
