import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';

/** Folder of the index below the site's root, and of its address below the base. */
export const BUNDLE = 'pagefind';

/** A page as it is served. */
export type ServedPage = { readonly url: string; readonly html: string };

/** Pagefind's own interfaces, which this wiki does not use: a third of a megabyte that nobody would load. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** What the index says of itself. */
const entry = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/**
 * Indexes every page of a built site that says so, and writes the index beside them.
 * @param site The site's folder, absolute.
 * @returns the number of pages that can be found
 * @throws where the engine reports an error
 */
export async function indexFolder(site: string): Promise<number> {
  return withIndex(async (index) => {
    failOn((await index.addDirectory({ path: site })).errors);
    const outputPath = join(site, BUNDLE);
    // Files are named after their content: those of the last build would stay for ever.
    await rm(outputPath, { recursive: true, force: true });
    failOn((await index.writeFiles({ outputPath })).errors);
    const files = await readdir(outputPath);
    await Promise.all(files.filter((name) => unused.test(name)).map((name) => rm(join(outputPath, name))));
    const { languages } = entry.parse(
      JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')),
    );
    return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  });
}

/**
 * Indexes pages in memory.
 * @returns the files of the index by their path within it
 * @throws where the engine reports an error
 */
export async function indexPages(pages: AsyncIterable<ServedPage>): Promise<Map<string, Uint8Array>> {
  return withIndex(async (index) => {
    for await (const { url, html } of pages) failOn((await index.addHTMLFile({ url, content: html })).errors);
    const { errors, files } = await index.getFiles();
    failOn(errors);
    return new Map(
      files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content]),
    );
  });
}

async function withIndex<T>(work: (index: PagefindIndex) => Promise<T>): Promise<T> {
  const { errors, index } = await createIndex();
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
