import { createHash } from 'node:crypto';
import type { PageView, SiteView } from '../wiki/views/site.ts';

/** What a page is made of. */
export type PageProps<V> = {
  /** What every page shares. */
  site: SiteView;
  /** What this page is. */
  page: PageView;
  /** What it shows. */
  view: V;
};

/** A static path as Astro wants it. */
export type StaticPath<P extends Record<string, string | undefined>, T> = {
  /** Parts of the address; one that may be absent is `undefined`. */
  params: P;
  /** What the page is made of. */
  props: T;
  /** Changes where the page must be drawn again. */
  cacheKey: string;
};

/** A static path whose page depends on nothing but its props. */
export function staticPath<P extends Record<string, string | undefined>, T>(
  params: P,
  props: T,
): StaticPath<P, T> {
  return { params, props, cacheKey: hashOf(props) };
}

/** A short hash of anything that can be written as JSON. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
