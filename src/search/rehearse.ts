import type { Shelf } from './load/library.ts';
import { lookIn } from './lookIn.ts';
import { assemble } from './rank/assemble.ts';
import { findQuick } from './rank/find.ts';
import { requestFor } from './request.ts';

/** Letters of a headline that are asked for, to be met by many pages, and what makes a word of it that stands nowhere. */
const BEGINNING = 12;
const UNKNOWN = 'xy';

/**
 * Makes a request that nobody asked: the first one is much slower than any other, for nothing is compiled yet and the
 * lexicon has not learnt its compounds.
 */
export async function rehearse(shelf: Shelf, lang: string): Promise<void> {
  const { corpus } = shelf;
  if (corpus.size === 0) return;
  const headline = corpus.row(0).title.slice(0, BEGINNING);
  for (const words of [headline, headline + UNKNOWN]) {
    const request = requestFor(words);
    const search = lookIn(request, shelf, lang);
    const found = { request, asked: search.asked, corpus, scored: findQuick(search), lang, complete: false };
    await assemble(found, 0, async () => ({ details: { summary: '' }, excerpt: [] }));
  }
}
