import { FOLDER_OF_KIND } from '../schema/kinds.ts';
import type { Entry } from '../wiki/entry.ts';
import type { PageView, SiteView } from '../wiki/views/site.ts';
import { type BodyFile, bodyFile } from './body.ts';
import { entryHref, pageLanguages, wordsOf } from './links.ts';
import { type Reader, readersOf } from './reader.ts';
import { hashOf, type PageProps, type StaticPath } from './staticPath.ts';
import { glossaryFacts } from './terms.ts';
import { claimRow } from './views/claimRow.ts';
import { type EntryView, entryView } from './views/entry.ts';
import { searchView } from './views/search/entry.ts';
import { entryPageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** What the page of an entry is made of. */
export type EntryProps = PageProps<EntryView> & {
  /** Marks it as the page of an entry. */
  type: 'entry';
  /** Where its body stands. */
  body?: BodyFile;
};

/** A page that sends on to where an entry lives today. */
export type RedirectProps = {
  /** Marks it as a page that sends on. */
  type: 'redirect';
  /** Address of today. */
  to: string;
};

/** Paths of all entries in all their languages, former ids included. */
export async function entryPaths(): Promise<
  StaticPath<{ lang: string; folder: string; id: string }, EntryProps | RedirectProps>[]
> {
  const wiki = await getWiki();
  const glossary = hashOf(glossaryFacts(wiki));
  return readersOf(wiki).flatMap((reader) => {
    const site = siteView(reader);
    const entries = reader.wiki.graph.content.entries.filter((entry) =>
      pageLanguages(entry, reader.languages).includes(reader.lang),
    );
    return entries.flatMap((entry) => [
      entryPath(entry, reader, site, glossary),
      ...formerPaths(entry, reader),
    ]);
  });
}

function entryPath(entry: Entry, reader: Reader, site: SiteView, glossary: string) {
  const { lang, wiki } = reader;
  const view = entryView(entry, reader);
  const words = wordsOf(entry, lang);
  const search = searchView(entry, view, reader);
  const page: PageView = { ...entryPageView(entry, reader, words), search, synthetic: view.frame.synthetic };
  const body = bodyFile(entry, lang, wiki.root);
  const props: EntryProps = { type: 'entry', site, page, view, ...(body && { body }) };
  return {
    params: { lang, folder: FOLDER_OF_KIND[entry.kind], id: entry.id },
    props,
    cacheKey: hashOf([props, entry.digest, bodyFacts(entry, reader), glossary]),
  };
}

function formerPaths(entry: Entry, { lang, wiki }: Reader) {
  const to = entryHref(lang, entry.kind, entry.id);
  return entry.data.formerIds
    .filter((id) => wiki.graph.formerIds.get(`${entry.kind}/${id}`) === `${entry.kind}/${entry.id}`)
    .map((id) => ({
      params: { lang, folder: FOLDER_OF_KIND[entry.kind], id },
      props: { type: 'redirect' as const, to },
      cacheKey: to,
    }));
}

/** What a body shows of other entries, so that their change renders it anew. */
function bodyFacts(entry: Entry, reader: Reader): unknown {
  const translated = entry.translations.flatMap(({ references }) => references);
  return [...entry.references, ...translated].map(({ target, value }) => {
    const insight = target === 'insight' ? reader.wiki.graph.entry('insight', value) : undefined;
    if (insight) return claimRow(insight, reader);
    if (target === 'record') return reader.wiki.judged.records.get(value) ?? null;
    return reader.link.reference(target === 'any' ? value : `${target}/${value}`) ?? value;
  });
}
