import type { SearchAnswer } from './answer.ts';
import { DETAILS_PAGES, type PageDetails } from './build/details.ts';
import { excerptOf } from './excerpt.ts';
import { indexReader } from './load/indexReader.ts';
import { libraryOf, type Shelf } from './load/library.ts';
import { textFinder } from './load/texts.ts';
import { type Asked, understand } from './query/understand.ts';
import { assemble, type ShowPage } from './rank/assemble.ts';
import type { Corpus } from './rank/corpus.ts';
import { findAll, findQuick } from './rank/find.ts';
import type { Scored } from './rank/score.ts';
import { isEmpty, type SearchRequest } from './request.ts';
import type { Searcher, SearcherParts, SearchOptions } from './searcher.ts';

/**
 * One search over both engines. The small index answers first where the full text would not change what comes first:
 * where a page holds all that was asked in what it says of itself. The rest waits for both.
 */
export function createSearcher({ read, fullText, lang }: SearcherParts): Searcher {
  const reader = indexReader(read);
  const library = libraryOf(reader, lang);
  const texts = textFinder(fullText);
  const details = new Map<string, Promise<readonly PageDetails[]>>();

  function detailsAt(place: number, { parts }: Corpus): Promise<PageDetails> {
    const part = parts.findLast(({ first }) => first <= place);
    const within = place - (part?.first ?? 0);
    const file = part?.details[Math.floor(within / DETAILS_PAGES)];
    if (file === undefined) return Promise.resolve({ summary: '' });
    const loading = details.get(file) ?? reader.details(file);
    details.set(file, loading);
    loading.catch(() => details.delete(file));
    return loading.then((all) => all[within % DETAILS_PAGES] ?? { summary: '' });
  }

  function shower({ corpus }: Shelf, { groups }: Asked, withText: boolean): ShowPage {
    return async (place) => {
      const { id, title } = corpus.row(place);
      const [ofPage, content] = await Promise.all([
        detailsAt(place, corpus),
        withText ? texts.content(id) : '',
      ]);
      const page = { title, summary: ofPage.summary, content, lang: corpus.langOf(place) };
      return { details: ofPage, excerpt: excerptOf(page, groups) };
    };
  }

  function asked(request: SearchRequest, { corpus, synonyms, names }: Shelf): Asked {
    return understand(request, { lexicons: corpus.lexicons, synonyms, names });
  }

  async function answer(
    request: SearchRequest,
    { shelf, meant, scored }: Results,
    { count, complete }: { count: number; complete: boolean },
  ): Promise<SearchAnswer> {
    const found = { request, asked: meant, corpus: shelf.corpus, scored, lang, complete };
    return assemble(found, count, shower(shelf, meant, complete));
  }

  async function early(request: SearchRequest, { count, heard }: SearchOptions): Promise<void> {
    const shelf = await library.first();
    if (heard === undefined) return;
    const meant = asked(request, shelf);
    if (!canTellEarly(meant)) return;
    const scored = findQuick(meant, shelf.corpus, lang);
    if (scored.some(({ isHead }) => isHead))
      heard(await answer(request, { shelf, meant, scored }, { count, complete: false }));
  }

  return {
    async warm() {
      await library.first();
      // The first request needs the rest, too; why it may not load is said to who asks.
      for (const loading of [library.all(), texts.load()]) loading.catch(() => undefined);
    },
    async search(request, options) {
      const { count, isWanted = () => true } = options;
      if (isEmpty(request)) return undefined;
      await early(request, options);
      // Both are loaded side by side; a failure is met where the full text is asked.
      texts.load().catch(() => undefined);
      const shelf = await library.all();
      if (!isWanted()) return undefined;
      const meant = asked(request, shelf);
      const scored = await findAll(meant, shelf.corpus, texts, { lang, isWanted });
      return scored && answer(request, { shelf, meant, scored }, { count, complete: true });
    },
  };
}

/** What was found for a request. */
type Results = { readonly shelf: Shelf; readonly meant: Asked; readonly scored: readonly Scored[] };

/**
 * Whether the small index alone can tell what fits: it knows no phrases, and as long as only the frequent words are
 * there a rare one may look like a slip.
 */
function canTellEarly({ groups, phrases, without, understood }: Asked): boolean {
  return (
    groups.length > 0 && phrases.length === 0 && without.length === 0 && understood.corrections.length === 0
  );
}
