import type { OfflineOptions } from '../../wiki/views/offline.ts';
import { copyOf, type Dated, isExpired, keptAt, surplus, titleIn, titleOf } from './copy.ts';
import { cacheName, cachesOf } from './names.ts';
import type { Platform } from './platform.ts';
import { keyOf, MOST, mayKeep, type Sort, sortOf } from './rules.ts';

/** A page that a reader can open without a network. */
export type KeptPage = {
  /** Its address from the root. */
  readonly path: string;
  /** Its title, as HTML writes it. */
  readonly title: string;
  /** Since when it is kept, in milliseconds since 1970. */
  readonly since: number;
};

/** The copies of one build. */
export type Shelf = {
  /** The copy of what is at an address, if there is one that is not too old; one that is goes. */
  find(url: string): Promise<Response | undefined>;
  /**
   * Lets a fresh response take the place of the copy. Where it may not be kept, the copy goes too: what has moved,
   * was taken away or is no longer to be kept must not live on. A server that is out of order says nothing of that.
   * @param response Its body is used up.
   */
  settle(url: string, sort: Sort, response: Response): Promise<void>;
  /** Removes the copies of other builds, and those that are too old. */
  sweep(): Promise<void>;
  /** The kept pages that can be offered, the newest first. */
  pages(): Promise<KeptPage[]>;
  /** Addresses of the kept style sheets from the root. */
  styles(): Promise<string[]>;
};

/** The shelf of the build that the options name. */
export function shelfOf({ base, build }: OfflineOptions, platform: Platform): Shelf {
  const { caches, now, origin } = platform;
  const open = () => caches.open(cacheName(base, build));
  const sortAt = (url: string) => sortOf(url, origin, base);

  async function dated(sort?: Sort): Promise<(Dated & { copy: Response })[]> {
    const cache = await open();
    const urls = (await cache.keys()).map(({ url }) => url);
    const wanted = sort === undefined ? urls : urls.filter((url) => sortAt(url) === sort);
    const copies = await Promise.all(wanted.map(async (url) => ({ url, copy: await cache.match(url) })));
    return copies.flatMap(({ url, copy }) => (copy ? [{ url, copy, since: keptAt(copy) }] : []));
  }

  async function remove(copies: readonly Pick<Dated, 'url'>[]): Promise<void> {
    const cache = await open();
    await Promise.all(copies.map(({ url }) => cache.delete(url)));
  }

  async function makeRoom(sort: Sort): Promise<void> {
    const keys = await (await open()).keys();
    if (keys.filter(({ url }) => sortAt(url) === sort).length <= MOST[sort]) return;
    await remove(surplus(await dated(sort), MOST[sort]));
  }

  return {
    async find(url) {
      const key = keyOf(url);
      const copy = await (await open()).match(key);
      if (copy === undefined || !isExpired(keptAt(copy), now())) return copy;
      await remove([{ url: key }]);
      return undefined;
    },
    async settle(url, sort, response) {
      const key = keyOf(url);
      if (!mayKeep(sort, response)) return response.status >= 500 ? undefined : remove([{ url: key }]);
      const title = sort === 'page' ? titleIn(await response.clone().text()) : undefined;
      await (await open()).put(key, copyOf(response, now(), title));
      await makeRoom(sort);
    },
    async sweep() {
      await Promise.all(cachesOf(await caches.keys(), base, build).map((name) => caches.delete(name)));
      await remove((await dated()).filter(({ since }) => isExpired(since, now())));
    },
    async pages() {
      const kept = (await dated('page')).filter(({ since }) => !isExpired(since, now()));
      return kept
        .flatMap(({ url, copy, since }) => {
          const title = titleOf(copy);
          return title === undefined ? [] : [{ path: new URL(url).pathname, title, since }];
        })
        .sort((a, b) => b.since - a.since);
    },
    async styles() {
      const paths = (await (await open()).keys()).map(({ url }) => new URL(url).pathname);
      return paths.filter((path) => path.endsWith('.css'));
    },
  };
}
