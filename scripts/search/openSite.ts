import { join } from 'node:path';
import { openPagefind } from '../../src/files/site/openPagefind.ts';
import { readIndexFile } from '../../src/files/site/siteFiles.ts';
import { createSearcher } from '../../src/search/createSearcher.ts';
import type { Searcher } from '../../src/search/searcher.ts';

/** The search of a built site, opened in this process. */
export type SiteSearch = Searcher & {
  /** Lets go of the full text. Nothing can be asked afterwards. */
  close(): Promise<void>;
};

/**
 * Opens the search of a built site: the same files and the same code as in the browser.
 * @param folder Where the site lies.
 * @param lang Language of who asks: its pages come first.
 */
export function openSite(folder: string, lang: string): SiteSearch {
  let opened: ReturnType<typeof openPagefind> | undefined;
  const fullText = () => {
    opened ??= openPagefind(join(folder, 'pagefind'), lang);
    return opened;
  };
  const searcher = createSearcher({ read: readIndexFile(join(folder, 'search')), fullText, lang });
  return { ...searcher, close: async () => (await opened)?.close() };
}
