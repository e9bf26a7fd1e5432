/** Milliseconds for which a copy may be kept: seven days. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

const KEPT_AT = 'x-outside-in-kept-at';
const TITLE = 'x-outside-in-title';

/** Headers that speak of the transfer and not of the copy: it is unpacked, and the same for whoever asks. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age', 'date'];

/**
 * A response as it is kept: it says since when.
 * @param now Milliseconds since 1970.
 * @param title Title of a page that can be offered to a reader, as HTML writes it. Default: none.
 */
export function copyOf(response: Response, now: number, title?: string): Response {
  const headers = new Headers(response.headers);
  for (const name of OF_TRANSFER) headers.delete(name);
  headers.set(KEPT_AT, String(now));
  // Headers hold no umlauts.
  if (title !== undefined) headers.set(TITLE, encodeURIComponent(title));
  return new Response(response.body, { status: response.status, headers });
}

/** Since when a copy is kept, in milliseconds since 1970; `NaN` where it does not say. */
export function keptAt(copy: Response): number {
  const value = copy.headers.get(KEPT_AT);
  return value === null || value === '' ? Number.NaN : Number(value);
}

/** The title of a kept page, as HTML writes it. */
export function titleOf(copy: Response): string | undefined {
  const title = copy.headers.get(TITLE);
  return title === null ? undefined : decodeURIComponent(title);
}

/**
 * Whether a copy must go: it is too old, does not say how old it is, or claims to come from a time that the clock has
 * not reached, for then nobody knows.
 */
export function isExpired(since: number, now: number): boolean {
  return !(since <= now && now - since < KEPT_FOR);
}

/** A copy by its address, and since when it is kept. */
export type Dated = { readonly url: string; readonly since: number };

/** The copies that go so that `most` stay: the oldest, and before them those that say no date. */
export function surplus(copies: readonly Dated[], most: number): Dated[] {
  const age = ({ since }: Dated) => (Number.isNaN(since) ? Number.NEGATIVE_INFINITY : since);
  return [...copies].sort((a, b) => age(a) - age(b)).slice(0, Math.max(0, copies.length - most));
}

/** The title of a page that a reader can be offered: one that only leads elsewhere has none. */
export function titleIn(html: string): string | undefined {
  const [head = ''] = html.split(/<body\b/i, 1);
  if (/<meta\s[^>]*http-equiv="refresh"/i.test(head)) return undefined;
  return /<title[^>]*>([\s\S]*?)<\/title>/i.exec(head)?.[1]?.trim() || undefined;
}
