import { textOf } from './pageText.ts';
import { type PageRecord, pageRecord, type SearchPage } from './record.ts';

/** A page as it is served. */
export type ServedPage = {
  /** Address from the site's root, with the base in front. */
  readonly url: string;
  /** Its HTML. */
  readonly html: string;
};

const MAIN = /<main\b[^>]*\sdata-pagefind-body\b[^>]*>/;
const END = '</main>';
const RECORD = /<script\b[^>]*\sdata-search-page\b[^>]*>([^<]*)<\/script>/;
const LANGUAGE = /<html\b[^>]*\slang="?([\w-]+)/;

/** Whether a page asks to be found. */
export function isFindable(html: string): boolean {
  return MAIN.test(html);
}

/**
 * Reads a page as the indexes are made of it.
 * @throws where it does not say what it is about, with its address: it would be found by half of the search only
 */
export function readPage({ url, html }: ServedPage): SearchPage {
  const lang = LANGUAGE.exec(html)?.[1];
  if (lang === undefined) throw new Error(`The page ${url} does not say its language.`);
  const main = mainOf(html);
  return { url, lang, record: recordIn(main, url), text: textOf(main) };
}

/** The part of a page that is indexed, from its tag to its end tag. A page without one is read whole. */
export function mainOf(html: string): string {
  const begin = MAIN.exec(html)?.index ?? 0;
  const end = html.lastIndexOf(END);
  return end < begin ? html.slice(begin) : html.slice(begin, end + END.length);
}

function recordIn(main: string, url: string): PageRecord {
  const json = RECORD.exec(main)?.[1];
  if (json === undefined) throw new Error(`The page ${url} does not tell the search what it is about.`);
  try {
    return pageRecord.parse(JSON.parse(json));
  } catch (error) {
    throw new Error(`What the page ${url} tells the search cannot be read: ${String(error)}`, {
      cause: error,
    });
  }
}
