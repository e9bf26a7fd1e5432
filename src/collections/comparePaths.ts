import type { ComparisonsView, ComparisonView } from '../wiki/views/persona.ts';
import { readersOf } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import {
  comparedGroups,
  comparisonId,
  comparisonsHref,
  comparisonsView,
  comparisonView,
} from './views/comparison.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** The overview of comparisons in every language; none where there are no two personas. */
export async function comparisonsPaths(): Promise<
  StaticPath<{ lang: string }, PageProps<ComparisonsView>>[]
> {
  const wiki = await getWiki();
  return readersOf(wiki).flatMap((reader) => {
    if (comparedGroups(reader).length === 0) return [];
    const { compare } = reader.ui.t;
    const page = pageView(reader, {
      title: compare.title,
      path: comparisonsHref(reader),
      description: compare.lead,
    });
    const props = { site: siteView(reader), page, view: comparisonsView(reader) };
    return [staticPath({ lang: reader.lang }, props)];
  });
}

/** Every two or three personas beside one another, in every language. */
export async function comparePaths(): Promise<
  StaticPath<{ lang: string; personas: string }, PageProps<ComparisonView>>[]
> {
  const wiki = await getWiki();
  return readersOf(wiki).flatMap((reader) => {
    const site = siteView(reader);
    return comparedGroups(reader).map((ids) => {
      const personas = comparisonId(ids);
      const view = comparisonView(ids, reader);
      const title = reader.ui.t.compare.pageTitle(view.title);
      const page = pageView(reader, { title, path: `${comparisonsHref(reader)}${personas}/` });
      const props = { site, page, view };
      return staticPath({ lang: reader.lang, personas }, props);
    });
  });
}
