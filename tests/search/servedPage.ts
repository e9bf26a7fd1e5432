import type { ServedPage } from '../../src/search/documents/readPage.ts';
import type { PageRecord } from '../../src/search/documents/record.ts';

/** A page of a small site for tests. */
export type TestPage = {
  readonly url: string;
  readonly lang: 'de' | 'en';
  readonly title: string;
  readonly body: string;
  /** What it says of itself. Default: its address and title. */
  readonly record?: Partial<PageRecord>;
};

/** A page as the layout writes it. */
export function servedPage({ url, lang, title, body, record = {} }: TestPage): ServedPage {
  const entry = `guide${url.replace(/^\/\w+/, '').replace(/\/$/, '')}`;
  const json = JSON.stringify({ entry, title, facets: {}, ...record }).replaceAll('<', '\\u003c');
  return {
    url,
    html: `<!doctype html><html lang="${lang}"><body><main id="main" data-pagefind-body>
      <script type="application/json" data-search-page>${json}</script>
      <h1>${title}</h1><p>${body}</p></main></body></html>`,
  };
}
