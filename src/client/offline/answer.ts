import type { OfflineOptions } from '../../wiki/views/offline.ts';
import { AWAY_POLICY, awayPage } from './awayPage.ts';
import { keptAt } from './copy.ts';
import type { Platform } from './platform.ts';
import { isLasting, type Sort, sortOf } from './rules.ts';
import type { Shelf } from './shelf.ts';

/** Age in milliseconds from which a copy that is in use is looked up again, so that a page keeps its styles: a day. */
const RENEWED_AFTER = 24 * 60 * 60 * 1000;

/** What answering needs. */
export type Desk = {
  readonly options: OfflineOptions;
  readonly platform: Platform;
  readonly shelf: Shelf;
  /** Work that goes on after the answer. */
  later(work: Promise<void>): void;
};

/**
 * Answers a request: with its copy where that never changes, else from the network, and from the copy where the
 * network fails. A page that is not kept either is answered by one that says so.
 */
export async function answer(request: Request, sort: Sort, desk: Desk): Promise<Response> {
  const { options, platform, shelf } = desk;
  if (!isLasting(request.url, platform.origin, options.base)) return networkFirst(request, sort, desk);
  const copy = await shelf.find(request.url);
  if (copy === undefined) return networkFirst(request, sort, desk);
  if (platform.now() - keptAt(copy) >= RENEWED_AFTER) desk.later(fetchAndKeep(request.url, sort, desk));
  return copy;
}

async function networkFirst(request: Request, sort: Sort, desk: Desk): Promise<Response> {
  let response: Response;
  try {
    response = await desk.platform.fetch(request);
  } catch {
    // No network is what all this is for.
    return (await desk.shelf.find(request.url)) ?? (sort === 'page' ? away(request, desk) : Response.error());
  }
  desk.later(desk.shelf.settle(request.url, sort, response.clone()));
  return response;
}

/**
 * Fetches what is at an address and keeps it, or drops the copy where it may not be kept any more. The server is asked
 * whether it is still so; without a network all stays as it is.
 */
async function fetchAndKeep(url: string, sort: Sort, { platform, shelf }: Desk): Promise<void> {
  let response: Response;
  try {
    response = await platform.fetch(new Request(url, { cache: 'no-cache' }));
  } catch {
    return;
  }
  await shelf.settle(url, sort, response);
}

/** Keeps what a page says it was made of, as far as it is not kept: the worker was not there when it was loaded. */
export async function keepRead(urls: readonly string[], desk: Desk): Promise<void> {
  const { options, platform, shelf } = desk;
  for (const url of urls) {
    const sort = sortOf(url, platform.origin, options.base);
    if (sort !== undefined && (await shelf.find(url)) === undefined) await fetchAndKeep(url, sort, desk);
  }
}

async function away(request: Request, { options, shelf }: Desk): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const facts = { asked: `${pathname}${search}`, pages: await shelf.pages(), styles: await shelf.styles() };
  return new Response(awayPage(facts, options), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': AWAY_POLICY,
    },
  });
}
