import type { SearchAnswer } from './answer.ts';
import { findEarly, type Results } from './early.ts';
import { detailsReader } from './load/detailsReader.ts';
import { indexReader } from './load/indexReader.ts';
import { libraryOf } from './load/library.ts';
import { textFinder } from './load/texts.ts';
import { lookIn } from './lookIn.ts';
import { assemble } from './rank/assemble.ts';
import { findAll } from './rank/find.ts';
import { rehearse } from './rehearse.ts';
import { isEmpty, type SearchRequest } from './request.ts';
import type { Searcher, SearcherParts } from './searcher.ts';
import { pageShower } from './show.ts';

/** Milliseconds after which an answer that is not sure is better than none. */
const PATIENCE = 200;
/** Milliseconds without a key after which the full text is asked for what the small index has answered for sure. */
const CALM = 100;

/**
 * One search over both engines. The small index answers first where the full text would not change what comes first:
 * where a page holds all that was asked in what it says of itself. The rest waits for both, but not for long: over a
 * slow network it is shown what the small index has.
 */
export function createSearcher({ read, fullText, lang, patience = PATIENCE }: SearcherParts): Searcher {
  const reader = indexReader(read);
  const library = libraryOf(reader, lang);
  const texts = textFinder(fullText);
  const show = pageShower(detailsReader(reader), texts);
  let asked = 0;
  let early = 0;

  function answer(
    request: SearchRequest,
    { search, scored }: Results,
    { count, complete, counted = complete }: { count: number; complete: boolean; counted?: boolean },
  ): Promise<SearchAnswer> {
    const found = { request, asked: search.asked, corpus: search.corpus, scored, lang, complete, counted };
    return assemble(found, count, show(search, complete));
  }

  /** Loads what a complete answer needs; why that fails is said to who asks. */
  function loadRest(): void {
    for (const loading of [library.all(), texts.load()]) loading.catch(() => undefined);
  }

  const isUnasked = () => asked === 0;

  /** What is there first, or nothing; nothing else is loaded meanwhile, which would make it late. */
  async function soon(request: SearchRequest): Promise<Results | undefined> {
    early += 1;
    try {
      return await findEarly(request, library, lang);
    } finally {
      early -= 1;
    }
  }

  /** What both engines find; what has been looked through already is not looked through again. */
  async function whole(
    request: SearchRequest,
    before: Results | undefined,
    isWanted: () => boolean,
  ): Promise<Results | undefined> {
    const shelf = await library.all();
    if (!isWanted()) return undefined;
    const search = before?.search.corpus === shelf.corpus ? before.search : lookIn(request, shelf, lang);
    const scored = await findAll(search, texts, isWanted);
    return scored && { search, scored };
  }

  return {
    async warm() {
      await rehearse(await library.first(), lang, isUnasked);
      if (early === 0) loadRest();
      if (isUnasked())
        library
          .all()
          .then((shelf) => rehearse(shelf, lang, isUnasked))
          .catch(() => undefined);
    },
    async search(request, { count, heard, isWanted = () => true }) {
      if (isEmpty(request)) return undefined;
      asked += 1;
      const first = heard && (await soon(request));
      const tell = async (counted: boolean) => {
        if (heard && first && isWanted())
          heard(await answer(request, first, { count, complete: false, counted }));
      };
      const isSure = first?.scored.some(({ isHead }) => isHead) ?? false;
      if (isSure) await tell(false);
      loadRest();
      // Who is still typing sees what matters already, and hardly waits for the rest of this.
      if (first && isSure && isTyping(first)) await pause(CALM);
      if (!isWanted()) return undefined;
      const finding = whole(request, first, isWanted);
      try {
        // Where loading takes its time, what is there is better than nothing.
        if (first && !isSure && (await isLate(finding, patience))) await tell(false);
        const results = await finding;
        return results && (await answer(request, results, { count, complete: true }));
      } catch (error) {
        // Then what was told first is all that there is.
        await tell(true);
        throw error;
      }
    },
  };
}

/** Whether the last word is still being typed. */
function isTyping({ search }: Results): boolean {
  return search.asked.groups.some(({ beginning }) => beginning !== undefined);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether work takes longer than some time. */
async function isLate(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((tell) => {
    timer = setTimeout(() => tell(true), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}
