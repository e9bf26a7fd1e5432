import type { Shelf } from './load/library.ts';
import { lookIn } from './lookIn.ts';
import { nextTask } from './nextTask.ts';
import { assemble } from './rank/assemble.ts';
import { findQuick } from './rank/find.ts';
import { requestFor } from './request.ts';
import { wordsIn } from './words/phrases.ts';

/** Letters of a word that are asked for as its beginning, and what makes a word of it that stands nowhere. */
const BEGINNING = 2;
const UNKNOWN = 'xy';

/**
 * Makes a few requests that nobody asked: the first ones are much slower than any other, for nothing is compiled yet
 * and the lexicon has not learnt its compounds.
 * @param isWanted Whether it still helps: nobody has asked yet.
 */
export async function rehearse(shelf: Shelf, lang: string, isWanted: () => boolean): Promise<void> {
  const { corpus } = shelf;
  const [word] = corpus.size === 0 ? [] : wordsIn(corpus.row(0).title);
  if (word === undefined) return;
  for (const words of [word, word.slice(0, BEGINNING), word + UNKNOWN]) {
    await nextTask();
    if (!isWanted()) return;
    const request = requestFor(words);
    const search = lookIn(request, shelf, lang);
    const scored = findQuick(search);
    const found = { request, asked: search.asked, corpus, scored, lang, complete: false, counted: true };
    await assemble(found, 0, async () => ({ details: { summary: '' }, excerpt: [] }));
  }
}
