import type { SearchEngine } from '../../search/engine.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Pagefind's module as far as it is used. */
type Pagefind = SearchEngine & {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: { language: string; baseUrl: string }): Promise<void>;
};

/**
 * Pagefind in this worker, loaded with the first call; where that failed, the next call tries again.
 * @param base Address of the site's root, with slashes around, such as `/`.
 * @param lang Language of the reader.
 */
export function fullText(base: string, lang: string): () => Promise<SearchEngine> {
  let loaded: Promise<SearchEngine> | undefined;
  return () => {
    loaded ??= load(base, lang).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/**
 * Loads Pagefind over the indexes of all languages; the reader's language comes first.
 * @throws SearchUnavailable
 */
async function load(base: string, lang: string): Promise<SearchEngine> {
  const languages = await indexedLanguages(base);
  // Pagefind asks the page for its language, and a worker has no page. Without a `window` it works in this thread.
  const html = { getAttribute: () => lang };
  Reflect.set(globalThis, 'document', { currentScript: null, querySelector: () => html });
  const engine: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  if (!isPagefind(engine)) throw new SearchUnavailable('failed');
  await engine.options({ baseUrl: base });
  await engine.init();
  for (const language of languages.filter((each) => each !== lang)) {
    // The same folder by another name: Pagefind would pass over the plain one as already loaded.
    await engine.mergeIndex(`/.${base}pagefind/`, { language, baseUrl: base });
  }
  return engine;
}

async function indexedLanguages(base: string): Promise<string[]> {
  const response = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-cache' });
  if (response.status === 404) throw new SearchUnavailable('notBuilt');
  if (!response.ok) throw new SearchUnavailable('failed');
  const entry: unknown = await response.json();
  const hasLanguages =
    typeof entry === 'object' &&
    entry !== null &&
    'languages' in entry &&
    typeof entry.languages === 'object';
  return hasLanguages ? Object.keys(entry.languages ?? {}) : [];
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'mergeIndex' in module;
}
