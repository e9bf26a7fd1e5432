import { intoFolder } from './fullText.ts';
import { makeIndex } from './makeIndex.ts';
import { pagesOfSite, removeIndex, writeIndex } from './site.ts';

/**
 * Makes both indexes of a site's folder anew, over the pages that lie in it.
 * @param site The site's folder, absolute.
 * @param base Address of the site's root, with slashes around.
 * @returns how many pages they hold
 */
export async function indexFolder(site: string, base: string): Promise<number> {
  await removeIndex(site);
  const pages = await pagesOfSite(site, base);
  await writeIndex(site, (fullText) => makeIndex(pages, base, intoFolder(fullText)));
  return pages.length;
}
