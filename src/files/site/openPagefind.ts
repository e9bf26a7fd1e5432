import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { serveToFetch } from './fetchFiles.ts';
import { type ReadSiteFile, readSiteFile, type SiteFiles } from './siteFiles.ts';

/** What the full text keeps of a page. */
export type FullTextDocument = {
  /** Address of the page, below the base of the site. */
  readonly url: string;
  /** Everything that is written in it, plain text; words that nobody sees are at its end. */
  readonly content: string;
};

/** A page that was found. */
export type FullTextResult = {
  /** Stands for the page within the index. */
  readonly id: string;
  /** How well it fits; larger is better. */
  readonly score: number;
  /** Loads what is kept of the page. */
  data(): Promise<FullTextDocument>;
};

/** The full text of a site, opened in Node. */
export type FullText = {
  /**
   * Finds pages, best first.
   * @param words What to look for; `null` finds every page.
   */
  search(words: string | null): Promise<{ readonly results: readonly FullTextResult[] }>;
  /** Loads what words have to be looked for in. */
  preload(words: string): Promise<void>;
  /** Lets go of it. Nothing can be asked afterwards. */
  close(): Promise<void>;
};

/** Pagefind's module as far as it is used. */
type Pagefind = Pick<FullText, 'search' | 'preload'> & {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: { language: string; baseUrl: string }): Promise<void>;
  destroy(): Promise<void>;
};

/** What the index says of itself. */
const entrySchema = z.object({ languages: z.record(z.string(), z.unknown()) });

/**
 * Opens the full text of a site over all of its languages: Pagefind's own module, which reads its files through `fetch`.
 * @param files The folder `pagefind` of the site, or its files.
 * @param lang Language of who asks: its rules of inflection are applied to the words.
 * @throws where there is no index
 */
export async function openPagefind(files: SiteFiles, lang: string): Promise<FullText> {
  const read = readSiteFile(files);
  const languages = await languagesIn(read);
  const [first] = languages;
  // A site without pages has an index over nothing, which the engine refuses to open.
  if (first === undefined)
    return { search: async () => ({ results: [] }), preload: async () => {}, close: async () => {} };
  const { address, end } = serveToFetch((path) => read(path.replace(/^(?:\.\/)?pagefind\//, '')));
  const own = languages.includes(lang) ? lang : first;
  try {
    const engine = await start(read, address, [own, ...languages.filter((each) => each !== own)]);
    return {
      search: (words) => engine.search(words),
      preload: (words) => engine.preload(words),
      close: async () => {
        await engine.destroy();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function start(read: ReadSiteFile, address: string, languages: readonly string[]): Promise<Pagefind> {
  const [own = '', ...others] = languages;
  const engine = await loadModule(read);
  await engine.options({ basePath: `${address}pagefind/`, baseUrl: '/' });
  await withDocumentIn(own, () => engine.init());
  for (const language of others) {
    // The same folder by another name: Pagefind would pass over the plain one as already loaded.
    await engine.mergeIndex(`${address}./pagefind/`, { language, baseUrl: '/' });
  }
  return engine;
}

async function languagesIn(read: ReadSiteFile): Promise<string[]> {
  const entry = await read('pagefind-entry.json');
  if (entry === undefined) throw new Error('There is no full-text index.');
  return Object.keys(entrySchema.parse(JSON.parse(Buffer.from(entry).toString())).languages);
}

/** The module keeps its state to itself, so each index gets one of its own, which has to be a file. */
async function loadModule(read: ReadSiteFile): Promise<Pagefind> {
  const code = await read('pagefind.js');
  if (code === undefined) throw new Error('The full-text index comes without its program.');
  const folder = await mkdtemp(join(tmpdir(), 'full-text-'));
  try {
    const file = join(folder, 'pagefind.js');
    await writeFile(file, code);
    const engine: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
    if (!isPagefind(engine)) throw new Error("The full-text index's program is not the one expected.");
    return engine;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isPagefind(engine: unknown): engine is Pagefind {
  if (typeof engine !== 'object' || engine === null) return false;
  const functions = ['options', 'init', 'mergeIndex', 'search', 'preload', 'destroy'];
  return functions.every((name) => typeof Reflect.get(engine, name) === 'function');
}

/** Begins work that asks the document for its language, which it does at once: only so long there is a document. */
function withDocumentIn<T>(lang: string, begin: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  const html = { getAttribute: () => lang };
  const document = { currentScript: null, querySelector: () => html };
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
  try {
    return begin();
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'document');
    else Object.defineProperty(globalThis, 'document', before);
  }
}
