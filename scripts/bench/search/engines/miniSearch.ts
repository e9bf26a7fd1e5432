import MiniSearch from 'minisearch';
import type { BenchPage } from '../site.ts';
import { withoutExcluded } from './typed.ts';
import { type BenchEngine, foundEntries } from './types.ts';

/**
 * MiniSearch over titles, summaries, other names, labels and full text, set up as its documentation shows: prefixes,
 * fuzziness of a fifth of a word's length, titles before the rest.
 */
export const miniSearchAlone: BenchEngine = {
  name: 'MiniSearch 7',
  async open({ pages, lang }) {
    const index = new MiniSearch<Document>({
      fields: ['title', 'aliases', 'summary', 'labels', 'text'],
      storeFields: ['entry', 'lang'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, aliases: 3, summary: 2 } },
    });
    index.addAll(pages.map(documentOf));
    // Between a page and its translation, the reader's language wins.
    const boostDocument = (_id: string, _term: string, stored?: Record<string, unknown>) =>
      stored?.['lang'] === lang ? 1.1 : 1;
    return {
      ask: async (query) =>
        foundEntries(
          index.search(withoutExcluded(query), { boostDocument }).map(({ entry }) => String(entry)),
        ),
      close: async () => index.removeAll(),
    };
  },
};

type Document = {
  readonly id: string;
  readonly entry: string;
  readonly lang: string;
  readonly title: string;
  readonly aliases: string;
  readonly summary: string;
  readonly labels: string;
  readonly text: string;
};

function documentOf({ url, lang, record, text }: BenchPage): Document {
  return {
    id: url,
    entry: record.entry,
    lang,
    title: record.title,
    aliases: record.aliases.join(' '),
    summary: record.summary ?? '',
    labels: record.labels.join(' '),
    text,
  };
}
