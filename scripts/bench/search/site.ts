import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFindable, readPage } from '../../../src/search/documents/readPage.ts';
import type { SearchPage } from '../../../src/search/documents/record.ts';

/** A page of a built site, as every engine gets it. */
export type BenchPage = SearchPage & {
  /** The file as it was built. */
  readonly html: string;
};

/**
 * The pages of a built site that can be found, read as this wiki's own index is made of them.
 * @param folder Where the site lies.
 * @throws Error where there are none, or one says wrongly what it is about.
 */
export function readSite(folder: string): BenchPage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const pages = files.sort().flatMap((file) => pageOf(file, readFileSync(join(folder, file), 'utf8')));
  if (pages.length > 0) return pages;
  throw new Error(`No page in ${folder} can be found. Build the site with \`npm run build\` first.`);
}

function pageOf(file: string, html: string): BenchPage[] {
  const url = `/${file.replace(/index\.html$/, '')}`;
  return isFindable(html) ? [{ ...readPage({ url, html }), html }] : [];
}
