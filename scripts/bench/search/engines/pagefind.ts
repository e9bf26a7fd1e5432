import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagefindFiles } from './pagefindIndex.ts';
import { withoutExcluded } from './typed.ts';
import { type BenchEngine, DEPTH, foundEntries } from './types.ts';

/** Pagefind's module for browsers, as far as it is asked here. */
type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(words: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
};

/** Pages whose address is looked up: some are about the same entry in the other language. */
const PAGES = 2 * DEPTH;

/**
 * Pagefind over the built pages, both languages at once, with its own ranking: its module for browsers, in Node, with
 * its index in memory. What was typed goes to it as it is; it reads quoted phrases itself.
 */
export const pagefindAlone: BenchEngine = {
  name: 'Pagefind alone',
  async open({ pages, lang }) {
    const files = await pagefindFiles(pages);
    const entries = new Map(pages.map(({ url, record }) => [url, record.entry]));
    const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
    const restore = browserLike(files, lang);
    const engine = await load(folder, files);
    await engine.options({ basePath: '/pagefind/', baseUrl: '/' });
    await engine.init();
    const other = lang === 'de' ? 'en' : 'de';
    // The plain path would be taken for the index that is loaded already, and skipped.
    await engine.mergeIndex('/./pagefind/', { language: other, baseUrl: '/' });
    return {
      async ask(query) {
        const { results } = await engine.search(withoutExcluded(query));
        const found = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
        return foundEntries(found.flatMap(({ url }) => entries.get(url) ?? []));
      },
      async close() {
        await engine.destroy();
        restore();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

async function load(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Pagefind> {
  const code = files.get('pagefind.js');
  if (code === undefined) throw new Error('Pagefind wrote no module for browsers.');
  const file = join(folder, 'pagefind.mjs');
  writeFileSync(file, code);
  return await import(pathToFileURL(file).href);
}

/** What the module asks of a browser: a `fetch` for the files of its index, and the language of the page. */
function browserLike(files: ReadonlyMap<string, Uint8Array>, lang: string): () => void {
  const { fetch } = globalThis;
  const document: unknown = Reflect.get(globalThis, 'document');
  const html = { getAttribute: () => lang };
  Reflect.set(globalThis, 'document', { currentScript: null, querySelector: () => html });
  globalThis.fetch = async (input) => {
    const path = String(input)
      .replace(/^\/(\.\/)?pagefind\//, '')
      .replace(/\?.*$/, '');
    const file = files.get(path);
    return file === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(file));
  };
  return () => {
    globalThis.fetch = fetch;
    Reflect.set(globalThis, 'document', document);
  };
}
