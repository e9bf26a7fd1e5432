import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { inParallel } from '../../files/inParallel.ts';
import { isFindable, readPage } from '../../search/documents/readPage.ts';
import type { IndexFiles } from './fresh.ts';
import { FULL_TEXT, type PageSource, SMALL_INDEX } from './makeIndex.ts';

const FOLDERS = [FULL_TEXT, SMALL_INDEX];
/** Where both are written first. */
const BESIDE = '.index';

/**
 * The pages of a built site that ask to be found; their HTML is read each time that it is asked for.
 * @param site The site's folder, absolute.
 * @param base Address of the site's root, with slashes around.
 * @throws where a page does not say what it is about
 */
export async function pagesOfSite(site: string, base: string): Promise<PageSource[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  // The build has just written them, so that waiting for each would take longer than reading it.
  return files.flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    if (!isFindable(html)) return [];
    const page = readPage({ url: urlOf(relative(site, file), base), html });
    return [{ page, html: async () => readFileSync(file, 'utf8') }];
  });
}

function urlOf(file: string, base: string): string {
  return `${base}${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Takes the indexes of the last build away, which hold words that may have been erased since. */
export async function removeIndex(site: string): Promise<void> {
  await Promise.all(
    [BESIDE, ...FOLDERS].map((folder) => rm(join(site, folder), { recursive: true, force: true })),
  );
}

/**
 * Makes the indexes of a site and writes them into it: beside their places first, so that there is a whole one or none.
 * @param site The site's folder, absolute. It holds no indexes.
 * @param make Makes the files by their path below it; what it would rather write itself it may write into the folder
 * that it is given, which becomes that of the full text.
 */
export async function writeIndex(
  site: string,
  make: (fullText: string) => Promise<IndexFiles>,
): Promise<void> {
  const beside = join(site, BESIDE);
  try {
    const files = [...(await make(join(beside, FULL_TEXT)))].map(([path, content]) => ({
      file: join(beside, path),
      content,
    }));
    for (const folder of new Set(files.map(({ file }) => dirname(file))))
      await mkdir(folder, { recursive: true });
    await inParallel(files, 16, ({ file, content }) => writeFile(file, content));
    for (const folder of FOLDERS) await rename(join(beside, folder), join(site, folder));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
