import { isEmpty, paramsOf, requestOf, type SearchRequest } from '../../search/request.ts';

/** Searches that are kept. */
const MOST = 10;
/** Characters of a search that is kept; a longer one is not looked for again. */
const LONGEST = 400;

/** The searches of this device's reader, newest first. They leave it never. */
export type RecentSearches = {
  /** All of them. */
  all(): SearchRequest[];
  /** Keeps one; it comes first, and comes once. */
  keep(request: SearchRequest): void;
  /** Forgets one. */
  forget(request: SearchRequest): void;
  /** Forgets all. */
  forgetAll(): void;
};

/**
 * Searches that are kept in a storage.
 * @param storage Gives the browser's; where it throws, as it may where a reader forbids it, nothing is kept.
 * @param key Under which they are kept.
 */
export function recentSearches(storage: () => Storage, key: string): RecentSearches {
  function read(): string[] {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      const texts = Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
      return texts.filter((each) => each.length <= LONGEST).slice(0, MOST);
    } catch {
      // No storage, or something else's words under our name: then nothing is known.
      return [];
    }
  }

  function write(searches: readonly string[]): void {
    try {
      if (searches.length === 0) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(searches));
    } catch {
      // Forbidden or full. Searching works without a memory.
    }
  }

  const others = (search: string) => read().filter((each) => each !== search);
  return {
    all: () => read().map((each) => requestOf(new URLSearchParams(each))),
    keep: (request) => {
      const search = keyOf(request);
      if (isEmpty(request) || search.length > LONGEST) return;
      write([search, ...others(search)].slice(0, MOST));
    },
    forget: (request) => write(others(keyOf(request))),
    forgetAll: () => write([]),
  };
}

/** A request as one text, the same for the same request. */
export function keyOf(request: SearchRequest): string {
  return paramsOf({ ...request, words: request.words.trim() }).toString();
}
