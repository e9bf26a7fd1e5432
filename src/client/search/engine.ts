import type { SearchEngine } from '../../search/engine.ts';

/** Pagefind's module as far as it is used. */
type Pagefind = SearchEngine & {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: { language: string; baseUrl: string }): Promise<void>;
};

/** Why there is no search: no index has been built, or it cannot be reached. */
export class SearchUnavailable extends Error {
  readonly reason: 'notBuilt' | 'failed';

  constructor(reason: 'notBuilt' | 'failed', cause?: unknown) {
    super(`The search index is not available: ${reason}.`, { cause });
    this.reason = reason;
  }
}

const engines = new Map<string, Promise<SearchEngine>>();

/**
 * The engine over the indexes of all languages, loaded once; the page's language comes first.
 * @param base Address of the site's root, with slashes around, such as `/`.
 * @throws SearchUnavailable; the next call tries again
 */
export function loadEngine(base: string): Promise<SearchEngine> {
  const known = engines.get(base);
  if (known !== undefined) return known;
  const loading = load(base).catch((error: unknown) => {
    engines.delete(base);
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable('failed', error);
  });
  engines.set(base, loading);
  return loading;
}

async function load(base: string): Promise<SearchEngine> {
  const languages = await indexedLanguages(base);
  const own = document.documentElement.lang;
  const engine: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  if (!isPagefind(engine)) throw new SearchUnavailable('failed');
  await engine.options({ baseUrl: base, excerptLength: 28 });
  await engine.init();
  for (const language of languages.filter((each) => each !== own)) {
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
