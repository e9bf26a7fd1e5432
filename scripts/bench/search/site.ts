import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageRecord, pageRecord } from '../../../src/search/documents/record.ts';
import { readHtml } from './html.ts';

/** A page of a built site, as every engine gets it. */
export type BenchPage = {
  /** Address from the site's root, `/de/insights/x/`. */
  readonly url: string;
  /** Language of the page. */
  readonly lang: string;
  /** What the page says of itself. */
  readonly record: PageRecord;
  /** The file as it was built. */
  readonly html: string;
  /** What is written in its main part, plain text. */
  readonly text: string;
};

/**
 * The pages of a built site that can be found: those that say what they are about.
 * @param folder Where the site lies.
 * @throws Error where none does, or one says it wrongly.
 */
export function readSite(folder: string): BenchPage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const pages = files.sort().flatMap((file) => pageOf(file, readFileSync(join(folder, file), 'utf8')));
  if (pages.length > 0) return pages;
  throw new Error(`No page in ${folder} says what it is about. Build the site with \`npm run build\` first.`);
}

function pageOf(file: string, html: string): BenchPage[] {
  if (!html.includes('data-search-page')) return [];
  const { lang, record, text } = readHtml(html);
  if (record === undefined) return [];
  const parsed = pageRecord.safeParse(JSON.parse(record));
  if (!parsed.success) throw new Error(`What ${file} says of itself cannot be read: ${parsed.error.message}`);
  return [{ url: `/${file.replace(/index\.html$/, '')}`, lang, record: parsed.data, html, text }];
}
