import type { CacheShelf, CopyCache, Platform } from '../../../src/client/offline/platform.ts';
import { words } from '../../../src/i18n/words.ts';
import type { OfflineOptions } from '../../../src/wiki/views/offline.ts';

/** The origin of the tests' wiki. */
export const ORIGIN = 'https://wissen.musterbank.example';

/** What the build of the tests says. */
export const options: OfflineOptions = {
  base: '/',
  build: 'b1',
  languages: {
    de: { name: 'Kundenwissen', words: words('de').away },
    en: { name: 'Customer knowledge', words: words('en').away },
  },
  defaultLanguage: 'de',
};

/** An address of the tests' wiki. */
export function at(path: string): string {
  return `${ORIGIN}${path}`;
}

/** A response as the network gives it: of this origin and not redirected, unless said otherwise. */
export function fromNetwork(
  body: string,
  own: { status?: number; type?: ResponseType; redirected?: boolean; headers?: Record<string, string> } = {},
): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...own.headers };
  const { status = 200, type = 'basic', redirected = false } = own;
  return Object.defineProperties(new Response(body, { status, headers }), {
    type: { value: type },
    redirected: { value: redirected },
    // A browser's copies come from where the original comes from; Node's have forgotten it.
    clone: { value: () => fromNetwork(body, own) },
  });
}

/** A world of the tests: a clock that is set, a network that is a table and can fail, caches in memory. */
export type World = Platform & {
  /** What is at an address; an absent one is out of reach. */
  readonly network: Map<string, () => Response>;
  /** Addresses that were asked for. */
  readonly asked: string[];
  /** What was reported. */
  readonly reports: unknown[];
  /** Milliseconds since 1970. */
  time: number;
  /** Paths of the copies in a cache. */
  paths(name: string): Promise<string[]>;
};

/** A new world. */
export function world(): World {
  const network = new Map<string, () => Response>();
  const asked: string[] = [];
  const reports: unknown[] = [];
  const caches = cachesInMemory();
  const made: World = {
    network,
    asked,
    reports,
    caches,
    origin: ORIGIN,
    time: Date.UTC(2026, 9, 15),
    now: () => made.time,
    report: (error) => reports.push(error),
    async fetch({ url }) {
      asked.push(url);
      const answer = network.get(url.split('?')[0] ?? url);
      if (answer === undefined) throw new TypeError('no network');
      return answer();
    },
    async paths(name) {
      const keys = await (await caches.open(name)).keys();
      return keys.map(({ url }) => url.slice(ORIGIN.length)).sort();
    },
  };
  return made;
}

function cachesInMemory(): CacheShelf {
  const all = new Map<string, CopyCache>();
  return {
    async open(name) {
      const cache = all.get(name) ?? cacheInMemory();
      all.set(name, cache);
      return cache;
    },
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
  };
}

function cacheInMemory(): CopyCache {
  const copies = new Map<string, Response>();
  return {
    match: async (url) => copies.get(url)?.clone(),
    async put(url, copy) {
      const whole = new Response(await copy.arrayBuffer(), { status: copy.status, headers: copy.headers });
      copies.delete(url);
      copies.set(url, whole);
    },
    delete: async (url) => copies.delete(url),
    keys: async () => [...copies.keys()].map((url) => ({ url })),
  };
}
