import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexPages, type ServedPage } from '../../src/integrations/search/pagefind.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { PageFacets } from '../../src/search/facets.ts';

/** A page of a small site for tests. */
export type TestPage = {
  readonly url: string;
  readonly lang: 'de' | 'en';
  readonly title: string;
  readonly body: string;
  readonly facets?: PageFacets;
};

/** A page as the layout writes it. */
export function servedPage({ url, lang, title, body, facets = {} }: TestPage): ServedPage {
  const filters = Object.entries(facets).flatMap(([facet, values]) =>
    values.map((value) => `<span data-pagefind-filter="${facet}">${value}</span>`),
  );
  return {
    url,
    html: `<html lang="${lang}"><body><main data-pagefind-body><div hidden data-pagefind-ignore>${filters.join('')}</div>
      <h1>${title}</h1><p>${body}</p></main></body></html>`,
  };
}

type Pagefind = SearchEngine & {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  mergeIndex(path: string, options: object): Promise<void>;
  destroy(): Promise<void>;
};

/**
 * The true engine over pages, in Node: Pagefind's own browser module, which reads the index through a `fetch` of ours.
 * One at a time, for the module keeps its state to itself.
 */
export async function engineOver(
  pages: readonly TestPage[],
  lang: 'de' | 'en',
): Promise<{ engine: SearchEngine; close: () => Promise<void> }> {
  async function* served() {
    for (const page of pages) yield servedPage(page);
  }
  const files = await indexPages(served());
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const restore = browserLike(files, lang);
  const engine: Pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await engine.options({ basePath: '/pagefind/', baseUrl: '/' });
  await engine.init();
  for (const other of ['de', 'en'].filter((each) => each !== lang)) {
    await engine.mergeIndex('/./pagefind/', { language: other, baseUrl: '/' });
  }
  await engine.filters();
  return {
    engine,
    close: async () => {
      await engine.destroy();
      restore();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the module asks of a browser: a `fetch` and the language of the page. */
function browserLike(files: ReadonlyMap<string, Uint8Array>, lang: string): () => void {
  const before = { fetch: globalThis.fetch, document: Reflect.get(globalThis, 'document') };
  const html = { getAttribute: () => lang };
  Reflect.set(globalThis, 'document', { currentScript: null, querySelector: () => html });
  globalThis.fetch = async (input) => {
    const path = String(input)
      .replace(/^\/(\.\/)?pagefind\//, '')
      .replace(/\?.*$/, '');
    const file = files.get(path);
    return new Response(file === undefined ? null : new Uint8Array(file), {
      status: file === undefined ? 404 : 200,
    });
  };
  return () => {
    globalThis.fetch = before.fetch;
    Reflect.set(globalThis, 'document', before.document);
  };
}
