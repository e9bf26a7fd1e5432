import { requestFor } from '../../../../src/search/request.ts';
import type { Searcher } from '../../../../src/search/searcher.ts';
import { type BenchEngine, DEPTH } from './types.ts';

/** Opens the search of a built site outside of a browser. */
export type OpenSite = (
  folder: string,
  lang: 'de' | 'en',
) => Pick<Searcher, 'search'> & { close(): Promise<void> };

/** Name of this wiki's own search in the tables. */
export const OURS = 'this search';

/** This wiki's own search, as the command line opens it. What was typed goes to it as it is. */
export function ours(openSite: OpenSite): BenchEngine {
  return {
    name: OURS,
    async open({ folder, lang }) {
      const site = openSite(folder, lang);
      return {
        async ask(query) {
          const answer = await site.search(requestFor(query), { count: DEPTH });
          if (answer === undefined) return { found: [], unknown: true };
          const found = [...new Set(answer.hits.map(({ entry }) => entry))];
          return { found, unknown: answer.unknown };
        },
        close: () => site.close(),
      };
    },
  };
}
