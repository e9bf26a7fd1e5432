import { excerptOf } from './excerpt.ts';
import type { DetailsReader } from './load/detailsReader.ts';
import type { TextFinder } from './load/texts.ts';
import type { ShowPage } from './rank/assemble.ts';
import type { Search } from './rank/find.ts';

/**
 * Shows pages of an answer. Of a complete one everything is waited for; of an early one only the card of what
 * answers, so that it is early.
 */
export function pageShower(
  details: DetailsReader,
  texts: TextFinder,
): (search: Search, complete: boolean) => ShowPage {
  return ({ corpus, asked: { groups } }, complete) =>
    async (place, isAnswer) => {
      const { id, title } = corpus.row(place);
      const isWaitedFor = complete || isAnswer;
      const [ofPage, content] = await Promise.all([
        isWaitedFor ? details.load(place, corpus) : details.ready(place, corpus),
        complete ? texts.content(id) : '',
      ]);
      const page = { title, summary: ofPage.summary, content, lang: corpus.langOf(place) };
      return { details: ofPage, excerpt: excerptOf(page, groups) };
    };
}
