import { join } from 'node:path';
import { openPagefind } from '../../src/files/site/openPagefind.ts';
import { readIndexFile } from '../../src/files/site/siteFiles.ts';
import { readPage } from '../../src/search/documents/readPage.ts';
import type { SearchPage } from '../../src/search/documents/record.ts';
import { indexReader } from '../../src/search/load/indexReader.ts';
import { all, type Page, readPages } from './pages.ts';

/** The pages of a built site that ask to be found, by what its HTML says when it is parsed as a browser does. */
export function findablePages(out: string): Page[] {
  return [...readPages(out).values()].filter(({ tree }) => all(tree, '[data-pagefind-body]').length > 0);
}

/** What every findable page of a built site says of itself. */
export function recordsOf(out: string): SearchPage[] {
  return findablePages(out).map(({ path, html }) => readPage({ url: path, html }));
}

/** Addresses of all pages in the full text of a built site. */
export async function pagesOfFullText(out: string): Promise<string[]> {
  const engine = await openPagefind(join(out, 'pagefind'), 'de');
  try {
    const { results } = await engine.search(null);
    return (await Promise.all(results.map(async ({ data }) => (await data()).url))).sort();
  } finally {
    await engine.close();
  }
}

/** Addresses of all pages in the small index of a built site. */
export async function pagesOfSmallIndex(out: string): Promise<string[]> {
  const reader = indexReader(readIndexFile(join(out, 'search')));
  const manifest = await reader.manifest();
  const parts = await Promise.all(
    Object.entries(manifest.languages).flatMap(([lang, { parts }]) =>
      parts.map((_part, place) => reader.part(lang, place, manifest)),
    ),
  );
  return parts.flatMap(({ rows }) => rows.map(({ url }) => url)).sort();
}
