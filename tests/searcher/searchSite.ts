import { openPagefind } from '../../src/files/site/openPagefind.ts';
import { readIndexFile } from '../../src/files/site/siteFiles.ts';
import type { IndexFiles } from '../../src/integrations/search/fresh.ts';
import { makeIndex } from '../../src/integrations/search/makeIndex.ts';
import { createSearcher } from '../../src/search/createSearcher.ts';
import { readPage } from '../../src/search/documents/readPage.ts';
import type { ReadIndexFile, Searcher } from '../../src/search/searcher.ts';
import { servedPage, type TestPage } from '../search/servedPage.ts';

/** The search of a small site, with both engines, in memory. */
export type TestSite = Searcher & {
  /** Reads the small index. */
  readonly read: ReadIndexFile;
  close(): Promise<void>;
};

/** Indexes pages and opens their search for a reader of a language. */
export async function searchSite(pages: readonly TestPage[], lang: 'de' | 'en' = 'de'): Promise<TestSite> {
  const sources = pages
    .map(servedPage)
    .map((page) => ({ page: readPage(page), html: async () => page.html }));
  const files = await makeIndex(sources, '/');
  const engine = await openPagefind(within('pagefind', files), lang);
  const read = readIndexFile(within('search', files));
  const searcher = createSearcher({ read, fullText: async () => engine, lang });
  return { ...searcher, read, close: () => engine.close() };
}

function within(folder: string, files: IndexFiles): IndexFiles {
  const start = `${folder}/`;
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(start) ? [[path.slice(start.length), bytes]] : [],
    ),
  );
}
