import type { SearchPage } from '../documents/record.ts';

/** What the index step needs besides the pages themselves. */
export type PreparedIndex = {
  /** Index-only words of a page for the full text, joined by spaces; empty where it has none. */
  extraWords(url: string): string;
  /** Files of the small index by path below `search/`, uncompressed, given the full text's id of every page by URL. */
  files(ids: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array>;
};

/** Prepares the indexes over pages. */
export function prepareIndex(pages: readonly SearchPage[]): PreparedIndex {
  const aliases = new Map(pages.map(({ url, record }) => [url, record.aliases.join(' ')]));
  const languages = [...new Set(pages.map(({ lang }) => lang))].sort();
  return {
    extraWords: (url) => aliases.get(url) ?? '',
    files: (ids) => {
      const missing = pages.filter(({ url }) => !ids.has(url));
      if (missing.length > 0) throw new Error(`The full text does not hold ${missing[0]?.url}.`);
      return new Map([['index.json', new TextEncoder().encode(JSON.stringify({ languages }))]]);
    },
  };
}
