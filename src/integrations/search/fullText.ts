import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { SiteFiles } from '../../files/site/siteFiles.ts';
import { HIDDEN } from '../../search/documents/pageText.ts';
import { mainOf } from '../../search/documents/readPage.ts';
import { UNSEEN } from '../../search/excerpt.ts';

/** A page of the full text. */
export type FullTextPage = {
  /** Address below the site's base, which begins with a slash. */
  readonly path: string;
  /** Its language. */
  readonly lang: string;
  /** Words under which it is found besides its own, which nobody sees. */
  extraWords(): string;
  /** Its HTML. */
  html(): Promise<string>;
};

/** Pagefind's own interfaces, which this wiki does not use: a third of a megabyte that nobody would load. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Pages that are given to the engine without waiting for its word on the ones before. */
const AT_ONCE = 32;

/** Takes the files of the full text from the engine, once it has all pages. */
export type TakeFiles = (index: PagefindIndex) => Promise<SiteFiles>;

/** Takes them into memory, by their path. Each goes through two encodings on the way. */
export const intoMemory: TakeFiles = async (index) => {
  const { errors, files } = await index.getFiles();
  failOn(errors);
  return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
};

/** Lets the engine write them into a folder, absolute, which holds nothing yet. */
export function intoFolder(folder: string): TakeFiles {
  return async (index) => {
    failOn((await index.writeFiles({ outputPath: folder })).errors);
    const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
    await Promise.all(unused.map((name) => rm(join(folder, name))));
    return folder;
  };
}

/**
 * Makes the full text over pages.
 * @param meanwhile Work of this process for the time in which the engine works in its own.
 * @returns the files of the index
 * @throws where the engine reports an error
 */
export async function indexFullText(
  pages: readonly FullTextPage[],
  take: TakeFiles,
  meanwhile: () => void,
): Promise<SiteFiles> {
  return withIndex(async (index) => {
    // The engine takes pages one after the other and numbers them so: the same site gives the same files.
    for (let at = 0; at < pages.length; at += AT_ONCE) {
      const some = pages.slice(at, at + AT_ONCE);
      const contents = await Promise.all(some.map(async (page) => indexedHtml(await page.html(), page)));
      const added = some.map(({ path }, place) =>
        index.addHTMLFile({ url: path, content: contents[place] ?? '' }),
      );
      failOn((await Promise.all(added)).flatMap(({ errors }) => errors));
    }
    const taken = take(index);
    // The engine has its order once what is waiting to be written has gone out.
    await new Promise((written) => setImmediate(written));
    meanwhile();
    return taken;
  });
}

/** What the engine keeps of a page; the file is called as the engine calls the page. */
const KEPT = /^fragment[/\\](.+)\.pf_fragment$/;
const kept = z.object({ url: z.string() });

/**
 * The id that the full text gave to every page, by the page's path.
 * @throws where what is kept of a page cannot be read
 */
export async function idsOf(files: SiteFiles): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const paths = typeof files === 'string' ? await readdir(files, { recursive: true }) : files.keys();
  for (const path of paths) {
    const id = KEPT.exec(path)?.[1];
    if (id === undefined) continue;
    const packed = typeof files === 'string' ? readFileSync(join(files, path)) : files.get(path);
    // A mark of the engine stands before the data.
    const text = gunzipSync(packed ?? '').toString();
    ids.set(kept.parse(JSON.parse(text.slice(text.indexOf('{')))).url, id);
  }
  return ids;
}

/** The part of a page that is read, as the engine reads it best, with the words that nobody sees at its end. */
function indexedHtml(html: string, { lang, extraWords }: FullTextPage): string {
  // Each word by itself is marked: an excerpt may begin amid them.
  const words = extraWords()
    .split(' ')
    .filter((word) => word !== '');
  const marked = words.map((word) => `${UNSEEN}${escaped(word)}`).join(' ');
  const extra = marked === '' ? '' : `<p data-pagefind-weight="0.1">${marked}</p>`;
  const main = mainOf(html)
    // The engine would read neighbours within a line as one word, and parts of a word as two.
    .replace(/<\/\w+>(?=<\w)/g, '$& ')
    .replace(/\u00ad|&shy;/g, '');
  return `<html lang="${lang}"><body>${main.replace(/<\/main>$/, '')}${extra}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function withIndex<T>(work: (index: PagefindIndex) => Promise<T>): Promise<T> {
  const { errors, index } = await createIndex({ excludeSelectors: [HIDDEN] });
  failOn(errors);
  if (index === undefined) throw new Error('The search engine made no index and did not say why.');
  try {
    return await work(index);
  } finally {
    await index.deleteIndex();
    // The engine is a process of its own: it goes, or the build would never end.
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not built: ${errors.join('; ')}`);
}
