import { isFindable, type ServedPage } from '../../search/documents/readPage.ts';

/** Gets a page of the site: its HTML, or nothing where there is none. */
export type GetPage = (path: string) => Promise<string | undefined>;

/** How far a crawl goes. */
export type CrawlLimits = {
  /** Pages asked for at once. */
  readonly atOnce: number;
  /** Pages asked for in all. */
  readonly most: number;
};

/**
 * Follows the links of a site from its start page and yields every page that is meant to be found.
 * No page of the wiki is a dead end and every one is linked, so the links lead to all of them.
 * @param start Paths to begin with, such as `/`.
 */
export async function* crawl(
  start: readonly string[],
  getPage: GetPage,
  limits: CrawlLimits,
): AsyncGenerator<ServedPage> {
  const seen = new Set(start);
  const waiting = [...start];
  while (waiting.length > 0) {
    const paths = waiting.splice(0, limits.atOnce);
    const pages = await Promise.all(paths.map(async (url) => ({ url, html: await getPage(url) })));
    for (const { url, html } of pages) {
      if (html === undefined) continue;
      for (const path of linksIn(html, url)) {
        if (seen.has(path) || seen.size >= limits.most) continue;
        seen.add(path);
        waiting.push(path);
      }
      if (isFindable(html)) yield { url, html };
    }
  }
}

/** The paths of pages of the same site that a page links to, each once. Files such as images and feeds are left out. */
export function linksIn(html: string, from: string): string[] {
  const here = new URL(from, 'http://localhost');
  const links = [...html.matchAll(/<(?:a|link|meta)\b[^>]*?\s(?:href|content)="([^"]*)"[^>]*>/g)].flatMap(
    ([tag, value = '']) => {
      // A start page that only leads on does so in a `meta refresh`.
      const target = tag.startsWith('<meta') ? /url=(.+)$/i.exec(value)?.[1] : value;
      if (target === undefined || (tag.startsWith('<link') && !/rel="alternate"/.test(tag))) return [];
      // Filtered lists show nothing that the whole list does not, and there are hundreds of them.
      if (tag.includes('rel="nofollow"')) return [];
      const address = URL.parse(target.replaceAll('&amp;', '&'), here);
      return address?.origin === here.origin && address.pathname.endsWith('/') ? [address.pathname] : [];
    },
  );
  return [...new Set(links)];
}
