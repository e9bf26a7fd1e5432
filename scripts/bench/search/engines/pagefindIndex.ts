import { close, createIndex } from 'pagefind';
import type { BenchPage } from '../site.ts';

/**
 * An index of pages as they were built, and of nothing else.
 * @returns its files by their path
 * @throws Error where Pagefind reports one.
 */
export async function pagefindFiles(pages: readonly BenchPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { errors, index } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    for (const { url, html } of pages) failOn((await index.addHTMLFile({ url, content: html })).errors);
    const made = await index.getFiles();
    failOn(made.errors);
    return new Map(made.files.map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
    // Pagefind's indexer is a process of its own: it goes, or this one would never end.
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
}
