import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { inParallel } from '../../files/inParallel.ts';
import { isFindable } from '../../search/documents/readPage.ts';
import type { IndexFiles } from './fresh.ts';
import { FULL_TEXT, type PageSource, SMALL_INDEX } from './makeIndex.ts';

const FOLDERS = [FULL_TEXT, SMALL_INDEX];
/** Where both are written first. */
const BESIDE = '.index';

/**
 * The pages of a built site that ask to be found; their HTML is read each time that it is asked for.
 * @param site The site's folder, absolute.
 * @param base Address of the site's root, with slashes around.
 */
export async function pagesOfSite(site: string, base: string): Promise<PageSource[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sources = await inParallel(files, 8, async (file) => {
    const html = () => readFile(file, 'utf8');
    return isFindable(await html()) ? [{ url: urlOf(relative(site, file), base), html }] : [];
  });
  return sources.flat();
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
 * Writes the indexes into a site: beside their places first, so that there is a whole one or none.
 * @param site The site's folder, absolute. It holds no indexes.
 * @param files The indexes' files by their path below it.
 */
export async function writeIndex(site: string, files: IndexFiles): Promise<void> {
  const beside = join(site, BESIDE);
  try {
    await inParallel([...files], 16, async ([path, content]) => {
      const file = join(beside, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    });
    for (const folder of FOLDERS) await rename(join(beside, folder), join(site, folder));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
