/** A stretch of an excerpt: plain text, marked where it holds a word that was looked for. */
export type ExcerptPart = { readonly text: string; readonly marked: boolean };

/**
 * Stands before each of the words by which a page is found and which nobody sees: an invisible sign that no text of a
 * page holds. An excerpt ends before it.
 */
export const UNSEEN = '\u2063\u2063';

const UNSEEN_WORDS = new RegExp(`(?:<mark>)?${UNSEEN}.*`, 's');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/**
 * The engine's excerpt as plain text in parts, so that it is shown as text and never as HTML.
 * @param html Escaped HTML that holds no elements but `<mark>`.
 */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .replace(UNSEEN_WORDS, '')
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { text: plain(marked ?? piece), marked: marked !== undefined };
    });
}

function plain(escaped: string): string {
  return escaped.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
