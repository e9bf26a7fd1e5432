import type { PhraseFinder } from '../../text/phrases/find.ts';
import { attributeIn, type HtmlPiece, htmlPieces } from './html.ts';
import { scopeOf } from './scope.ts';

/** A link that an author made to a term carries the term's id in this attribute. */
export const TERM_ATTRIBUTE = 'data-term';

/** A part of a page: finished HTML, or a word whose term is defined right there. */
export type TermPart =
  | { html: string }
  | {
      /** Id of the term. */
      term: string;
      /** Which definition of the page this is, counted from 1. */
      number: number;
      /** The word as it stands in the text, as HTML. */
      words: string;
    };

/** What is marked. */
export type TermOptions = {
  /** Finds the words of terms in a text; the value is the term's id. */
  find: PhraseFinder<string>;
  /** Language of the page. */
  lang: string;
  /** The term whose own page this is. Default: none. */
  own?: string | undefined;
};

/**
 * Finds in a rendered page the first use of each term, and every link that an author made to one, so that their
 * definitions can stand there. The page may come from Markdown, MDX or a component: this is the one place where words
 * become terms. The words are looked for in running text below an element with `data-terms` only; a term to which a
 * link leads further up on the page is known there already.
 * @param html The page's HTML, or that of a part of it.
 * @returns Parts which, put together, are the same HTML.
 */
export function markTerms(html: string, { find, lang, own }: TermOptions): TermPart[] {
  const parts: TermPart[] = [];
  const seen = new Set(own === undefined ? [] : [own]);
  const scope = scopeOf(lang);
  let done = 0;
  let number = 0;
  const put = (term: string, start: number, end: number, words: string) => {
    if (start > done) parts.push({ html: html.slice(done, start) });
    seen.add(term);
    number += 1;
    parts.push({ term, number, words });
    done = end;
  };
  const pieces = [...htmlPieces(html)];
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'text') {
      if (!scope.isRunningText()) continue;
      const text = withoutEntities(html.slice(piece.start, piece.end));
      for (const { start, end, value } of find(text)) {
        const [from, to] = [piece.start + start, piece.start + end];
        if (!seen.has(value)) put(value, from, to, html.slice(from, to));
      }
      continue;
    }
    const link = scope.mayHaveNotes() ? linkIn(piece, pieces, index) : undefined;
    if (link && link.term !== own)
      put(link.term, piece.start, link.end, html.slice(piece.end, link.wordsEnd));
    scope.enter(piece);
  }
  if (done < html.length) parts.push({ html: html.slice(done) });
  return parts;
}

/** The link to a term that begins with a tag. Links hold no links, so the next closing tag is its own. */
function linkIn(piece: HtmlPiece, pieces: readonly HtmlPiece[], index: number) {
  if (piece.type !== 'open' || piece.name !== 'a') return undefined;
  const term = attributeIn(piece.attributes, TERM_ATTRIBUTE);
  if (!term) return undefined;
  const close = pieces.find((other, at) => at > index && other.type === 'close' && other.name === 'a');
  return close && { term, wordsEnd: close.start, end: close.end };
}

/** The same text with signs in place of character references, which are no words, and every word in its place. */
function withoutEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#\w+|\w+);/g, (entity) => '\uFFFC'.repeat(entity.length))
    : text;
}
