import { openPagefind } from '../../../../src/files/site/openPagefind.ts';
import { pagefindFiles } from './pagefindIndex.ts';
import { withoutExcluded } from './typed.ts';
import { type BenchEngine, DEPTH, foundEntries } from './types.ts';

/** Pages whose address is looked up: some are about the same entry in the other language. */
const PAGES = 2 * DEPTH;

/**
 * Pagefind over the built pages, all languages at once, with its own ranking: its module for browsers, in Node, with
 * its index in memory. What was typed goes to it as it is; it reads quoted phrases itself.
 */
export const pagefindAlone: BenchEngine = {
  name: 'Pagefind alone',
  async open({ pages, lang }) {
    const entries = new Map(pages.map(({ url, record }) => [url, record.entry]));
    const engine = await openPagefind(await pagefindFiles(pages), lang);
    return {
      async ask(query) {
        const { results } = await engine.search(withoutExcluded(query));
        const found = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
        return foundEntries(found.flatMap(({ url }) => entries.get(url) ?? []));
      },
      close: () => engine.close(),
    };
  },
};
