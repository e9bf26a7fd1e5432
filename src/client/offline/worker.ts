import type { OfflineOptions } from '../../wiki/views/offline.ts';
import { answer, type Desk, keepRead } from './answer.ts';
import { readIn } from './message.ts';
import { cachesOf } from './names.ts';
import type { Platform, WorkerScope } from './platform.ts';
import { sortAsked } from './rules.ts';
import { shelfOf } from './shelf.ts';

/** Milliseconds between two looks for copies that are too old: an hour. */
const SWEPT_EVERY = 60 * 60 * 1000;

/** Starts the worker that keeps what is read. A new build's one takes over at once, and drops what others have kept. */
export function startWorker(scope: WorkerScope, options: OfflineOptions): void {
  const platform = platformOf(scope);
  const shelf = shelfOf(options, platform);
  let sweptAt = Number.NEGATIVE_INFINITY;
  const sweep = () => {
    sweptAt = platform.now();
    return shelf.sweep();
  };
  const deskOf = (event: { waitUntil(work: Promise<unknown>): void }): Desk => ({
    options,
    platform,
    shelf,
    // The reader has the answer already: a full disk, or a transfer that breaks off, only keeps no copy.
    later: (work) => event.waitUntil(work.catch(platform.report)),
  });

  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(sweep().then(() => scope.clients.claim())));
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const sort = sortAsked(request, platform.origin, options.base);
    if (sort === undefined) return;
    const desk = deskOf(event);
    if (Math.abs(platform.now() - sweptAt) >= SWEPT_EVERY) desk.later(sweep());
    event.respondWith(answer(request, sort, desk));
  });
  scope.addEventListener('message', (event) => {
    const desk = deskOf(event);
    desk.later(keepRead(readIn(event.data), desk));
  });
}

/**
 * Starts the worker of a wiki that keeps nothing: it removes all that an earlier one has kept, and itself.
 * @param base Address of the site's root, with slashes around.
 */
export function takeBack(scope: WorkerScope, base: string): void {
  const { caches } = scope;
  async function remove(): Promise<void> {
    await Promise.all(cachesOf(await caches.keys(), base).map((name) => caches.delete(name)));
    await scope.registration.unregister();
  }
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(remove()));
}

function platformOf({ caches, location: { origin } }: WorkerScope): Platform {
  return {
    caches,
    origin,
    fetch: (request) => fetch(request),
    now: () => Date.now(),
    report: (error) => console.warn(error),
  };
}
