/** What may be kept: a page that was read, what a page is drawn with, a file of the search. */
export type Sort = 'page' | 'asset' | 'search';

/** Copies of each sort that are kept at most; the oldest go first. */
export const MOST: Readonly<Record<Sort, number>> = { page: 300, asset: 150, search: 600 };

/** What decides about a request. */
export type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'headers'>;

/** What decides about a response. */
export type Answered = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>;

/** Folders of the search below the base. */
const SEARCH = /^(?:search|pagefind)\/./;
const ASSET = /\.(?:css|js|mjs|woff2?)$/;
/** The page of the search, out of which the dialog takes its panel. */
const SEARCH_PAGE = /^[a-z]{2}\/search\/$/;
const PAGE = /(?:^|\/)(?:[^/.]*|[^/]+\.html)$/;

/** Names that change with the content: hashed by the bundler, by the engine of the full text, and by the small index. */
const LASTING = [
  /^_astro\/.+[.-][\w-]{8,}\.\w+$/,
  /^pagefind\/.+\.pf_(?:fragment|index|filter|meta)$/,
  /^search\/.+-[a-z0-9]{14}\.idx$/,
];

/** The worker itself, and scripts like it: a kept one could never be replaced. */
const WORKER = 'sw.js';

/**
 * The sort of thing at an address; undefined for all that is never kept: other origins, what lies outside the base,
 * images, feeds and downloads.
 * @param origin The site's own.
 * @param base Address of its root, with slashes around.
 */
export function sortOf(address: string, origin: string, base: string): Sort | undefined {
  const path = pathBelow(address, origin, base);
  if (path === undefined || path === WORKER) return undefined;
  if (SEARCH.test(path)) return 'search';
  if (ASSET.test(path)) return 'asset';
  return PAGE.test(path) ? 'page' : undefined;
}

/** The sort of thing that a browser asks for; undefined where the worker has no part in it. */
export function sortAsked(asked: Asked, origin: string, base: string): Sort | undefined {
  if (asked.method !== 'GET' || asked.headers.has('range')) return undefined;
  const sort = sortOf(asked.url, origin, base);
  if (asked.mode === 'navigate') return sort === 'page' ? sort : undefined;
  // A page is kept where somebody reads it, not where a script looks into it; without that of the search there is none.
  if (sort === 'page' && !SEARCH_PAGE.test(pathBelow(asked.url, origin, base) ?? '')) return undefined;
  return sort;
}

/** Whether what lies at an address never changes, so that a copy is as good as the network. */
export function isLasting(address: string, origin: string, base: string): boolean {
  const path = pathBelow(address, origin, base) ?? '';
  return LASTING.some((name) => name.test(path));
}

/** The address under which a copy is kept: what was asked of a page, such as the words of a search, is left out. */
export function keyOf(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}

/** Whether a response may be kept: whole, found, from here and where it was asked for, and not said to be fleeting. */
export function mayKeep(sort: Sort, { status, type, redirected, headers }: Answered): boolean {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  if (/\bno-store\b/i.test(headers.get('cache-control') ?? '')) return false;
  const isHtml = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  return isHtml === (sort === 'page');
}

/** The path below the base, undefined for addresses outside. */
function pathBelow(address: string, origin: string, base: string): string | undefined {
  const url = URL.parse(address);
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  return url.pathname.slice(base.length);
}
