import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { inParallel } from '../../files/inParallel.ts';
import { MANIFEST } from '../../search/build/manifest.ts';
import { prepareIndex } from '../../search/build/prepare.ts';
import type { SearchPage } from '../../search/documents/record.ts';
import type { IndexFiles } from './fresh.ts';
import { idsOf, indexFullText, intoMemory, type TakeFiles } from './fullText.ts';
import { otherNames } from './valueNames.ts';

/** Folder of the full text, below the site's root and in addresses below the base. */
export const FULL_TEXT = 'pagefind';
/** Folder of the small index, likewise. */
export const SMALL_INDEX = 'search';

/** A page of the site, whose HTML is kept wherever there is room for it. */
export type PageSource = {
  /** The page as it is read. */
  readonly page: SearchPage;
  /** Its HTML. */
  html(): Promise<string>;
};

const pack = promisify(gzip);

/**
 * Makes both indexes over the pages of a site that ask to be found.
 * @param base Address of the site's root, with slashes around.
 * @param take Where the full text goes. Default: into memory.
 * @returns their files by their path below the site's root; of the full text where it went into memory
 * @throws where the engine fails, and where the two do not hold the same pages
 */
export async function makeIndex(
  sources: readonly PageSource[],
  base: string,
  take: TakeFiles = intoMemory,
): Promise<IndexFiles> {
  const below = (url: string) => url.slice(base.length - 1);
  const pages = sources.map(({ page }) => page);
  const prepared = prepareIndex(pages, otherNames(pages));
  const fullTextPages = sources.map(({ page: { url, lang }, html }) => ({
    path: below(url),
    lang,
    extraWords: () => prepared.extraWords(url),
    html,
  }));
  const fullText = await indexFullText(fullTextPages, take, prepared.packAhead);
  const ids = await idsOf(fullText);
  const small = await packed(prepared.files(idByUrl(ids, pages, below)));
  const inMemory = typeof fullText === 'string' ? [] : within(FULL_TEXT, fullText);
  return new Map([...inMemory, ...within(SMALL_INDEX, small)]);
}

function idByUrl(
  ids: ReadonlyMap<string, string>,
  pages: readonly { readonly url: string }[],
  below: (url: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map(
    pages.map(({ url }) => {
      const id = ids.get(below(url));
      if (id === undefined) throw new Error(`The full text does not hold the page ${url}.`);
      return [url, id];
    }),
  );
  if (ids.size !== found.size) throw new Error('The full text holds pages that the small index does not.');
  return found;
}

async function packed(files: IndexFiles): Promise<IndexFiles> {
  const all = await inParallel([...files], 4, async ([path, content]) => {
    return [path, path === MANIFEST ? content : await pack(content)] as const;
  });
  return new Map(all);
}

function within(folder: string, files: IndexFiles): [string, Uint8Array][] {
  return [...files].map(([path, content]) => [`${folder}/${path}`, content]);
}
