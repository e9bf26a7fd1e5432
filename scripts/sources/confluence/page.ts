import { htmlPage } from '../formats/htmlPage.ts';

/** A page of Confluence. */
export type ConfluencePage = {
  /** Its title, without the space's. */
  title: string;
  /** Day on which it was last changed, else made, as Confluence writes it; empty where it says none. Nobody's name. */
  date: string;
  /** Its words. */
  text: string;
};

/** `last modified on Mar 03, 2026`, `Created by … on …`, `zuletzt geändert am 03. März 2026`; the last one counts. */
const written =
  /\b(?:on|am)\s+(\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s*\p{L}{3,9}\.?\s+\d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d{2}-\d{2})/giu;

/** Reads a page; undefined where it cannot be read. */
export function confluencePage(html: string): ConfluencePage | undefined {
  const page = htmlPage(html);
  if (!page) return undefined;
  const title = page.text('#title-text') || page.text('title');
  const dates = [...page.text('.page-metadata').replace(/\s+/g, ' ').matchAll(written)];
  return {
    title: title.replace(/^[^:\n]{1,120} : /, '').trim(),
    date: dates.at(-1)?.[1] ?? '',
    text: page.text('#main-content'),
  };
}

/** Id of a page by its file name, `Title_123456.html` or `123456.html`; undefined where it is no page of Confluence. */
export function pageId(path: string): string | undefined {
  return /(?:^|[/_])(\d{5,})\.html?$/i.exec(path)?.[1];
}
