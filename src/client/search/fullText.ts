import type { SearchEngine } from '../../search/engine.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Pagefind's module as far as it is used. */
type Pagefind = SearchEngine & {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  mergeIndex(path: string, options: { language: string; baseUrl: string }): Promise<void>;
};

/** Words of an excerpt: two lines of a wide screen. */
const EXCERPT = 26;

/**
 * Loads Pagefind over the indexes of all languages into this worker; the reader's language comes first.
 * @param base Address of the site's root, with slashes around, such as `/`.
 * @throws SearchUnavailable
 */
export async function loadFullText(base: string, lang: string): Promise<SearchEngine> {
  const languages = await indexedLanguages(base);
  // Pagefind asks the page for its language, and a worker has no page. Without a `window` it works in this thread.
  const html = { getAttribute: () => lang };
  Reflect.set(globalThis, 'document', { currentScript: null, querySelector: () => html });
  const engine: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  if (!isPagefind(engine)) throw new SearchUnavailable('failed');
  await engine.options({ baseUrl: base, excerptLength: EXCERPT });
  await engine.init();
  for (const language of languages.filter((each) => each !== lang)) {
    // The same folder by another name: Pagefind would pass over the plain one as already loaded.
    await engine.mergeIndex(`/.${base}pagefind/`, { language, baseUrl: base });
  }
  // Values are counted only once they are loaded, and nothing else loads those that are not filtered by.
  await engine.filters();
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
