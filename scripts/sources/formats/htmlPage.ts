import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Rejected, Skipped } from '../types.ts';

/** Characters of a page that are read; a page of words alone is far shorter. */
const mostRead = 4_000_000;

const parser = unified().use(rehypeParse);

/** A web page whose parts can be asked for. Everything is read as data and nothing is run. */
export type HtmlPage = {
  /** Words of the first part that a CSS selector finds, as a browser would show them; empty where there is none. */
  text(selector: string): string;
  /** Words of the cells of a table, row by row; empty where there is no such table. */
  rows(selector: string): string[][];
};

/**
 * Reads a web page.
 * @param html Untrusted.
 * @returns Undefined where its elements are nested deeper than any page, or where it is larger than four million
 * characters.
 */
export function htmlPage(html: string): HtmlPage | undefined {
  if (html.length > mostRead) return undefined;
  try {
    return pageOf(html);
  } catch (error) {
    // Elements nested thousands deep exhaust the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * What becomes of a page that gives no voice.
 * @param page What was read of it: undefined where that was too much, else without words.
 */
export function voiceless(page: { text: string } | undefined, file: string): Rejected | Skipped {
  if (page) return { type: 'skipped', line: 1, rule: 'no text and no answers' };
  return { type: 'rejected', file, line: 1, reason: 'is a page too large or too deep to be read', value: '' };
}

function pageOf(html: string): HtmlPage {
  const tree = parser.parse(html);
  const words = (node: Parameters<typeof toText>[0]) =>
    toText(node)
      .replace(/[^\S\n]+$/gm, '')
      .trim();
  // A page too deep to be read as text fails here and not later.
  words(tree);
  return {
    text(selector) {
      const found = select(selector, tree);
      return found ? words(found) : '';
    },
    rows: (selector) =>
      selectAll(`${selector} tr`, tree).map((row) => selectAll('th, td', row).map((cell) => words(cell))),
  };
}
