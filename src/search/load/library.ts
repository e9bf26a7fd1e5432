import type { Manifest } from '../build/manifest.ts';
import { type Lexicon, lexiconOf } from '../lexicon/lexicon.ts';
import { type Corpus, type CorpusPart, corpusOf } from '../rank/corpus.ts';
import { type Synonyms, synonymsOf } from '../words/phrases.ts';
import type { IndexReader, SharedWords } from './indexReader.ts';

/** What is loaded of the small index, first what first results need, then all of it; each once. */
export type Library = {
  /** The most asked for pages in the reader's language, and its most frequent words; or all, where that is there. */
  first(): Promise<Shelf>;
  /** All pages, and all words. */
  all(): Promise<Shelf>;
};

/** What a request is answered from. */
export type Shelf = {
  readonly corpus: Corpus;
  readonly synonyms: Synonyms;
  readonly names: SharedWords['names'];
};

/** Files that are on their way at once behind what first results need, so that an answer's own do not wait in line. */
const AT_ONCE = 2;

/**
 * A library over the files of an index.
 * @param lang Language of the reader: its pages are loaded first.
 */
export function libraryOf(reader: IndexReader, lang: string): Library {
  const manifest = once(() => reader.manifest());
  const words = once(async () => reader.words(await manifest()));
  const ownForms = once(async () => {
    const known = await manifest();
    const [own] = languagesOf(known, lang);
    return own === undefined ? [] : reader.frequentForms(own, known);
  });
  const firstParts = once(async () => {
    const known = await manifest();
    const [own] = languagesOf(known, lang);
    return own === undefined || known.languages[own]?.parts.length === 0
      ? []
      : [await reader.part(own, 0, known)];
  });

  async function lexicon(language: string, known: Manifest, isOwn: boolean): Promise<Lexicon> {
    const frequent = isOwn ? await ownForms() : await reader.frequentForms(language, known);
    const forms = [...frequent, ...(await reader.furtherForms(language, known))];
    return lexiconOf(language, forms, known.languages[language]?.pages ?? 0);
  }
  async function shelf(parts: readonly CorpusPart[], lexicons: readonly Lexicon[]): Promise<Shelf> {
    const { synonyms, names } = await words();
    const languages = languagesOf(await manifest(), lang);
    return { corpus: corpusOf(parts, lexicons), synonyms: synonymsOf(synonyms, languages), names };
  }
  let whole: Shelf | undefined;
  const first = once(async () => {
    const [known, parts, forms] = await Promise.all([manifest(), firstParts(), ownForms(), words()]);
    const own = languagesOf(known, lang).slice(0, 1);
    const lexicons = own.map((language) => lexiconOf(language, forms, known.languages[language]?.pages ?? 0));
    return shelf(parts, lexicons);
  });
  const all = once(async () => {
    // What first results need is not kept waiting by the rest.
    const [known, loaded] = await Promise.all([manifest(), firstParts(), first()]);
    const lexicons = languagesOf(known, lang).map(
      (language, place) => () => lexicon(language, known, place === 0),
    );
    const parts = partsOf(known, lang)
      .slice(loaded.length)
      .map(
        ({ language, place }) =>
          () =>
            reader.part(language, place, known),
      );
    const [dictionary, more] = [await fewAtOnce(lexicons), await fewAtOnce(parts)];
    whole = await shelf([...loaded, ...more], dictionary);
    return whole;
  });
  return { first: async () => whole ?? first(), all };
}

/** Does work, a little of it at once. @returns the results in order */
async function fewAtOnce<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const walk = async () => {
    while (next < tasks.length) {
      const place = next;
      next += 1;
      const task = tasks[place];
      if (task !== undefined) results[place] = await task();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return results;
}

/** Languages of the index, the reader's first. */
function languagesOf({ languages }: Manifest, lang: string): string[] {
  return Object.keys(languages).sort((a, b) => Number(b === lang) - Number(a === lang) || (a < b ? -1 : 1));
}

function partsOf(manifest: Manifest, lang: string): { language: string; place: number }[] {
  return languagesOf(manifest, lang).flatMap((language) =>
    (manifest.languages[language]?.parts ?? []).map((_part, place) => ({ language, place })),
  );
}

/** Does something once; what failed is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
