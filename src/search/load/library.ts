import type { Manifest } from '../build/manifest.ts';
import { type Corpus, type CorpusPart, corpusOf } from '../rank/corpus.ts';
import { type Synonyms, synonymsOf } from '../words/phrases.ts';
import type { IndexReader, SharedWords } from './indexReader.ts';

/** What is loaded of the small index, first what first results need, then all of it; each once. */
export type Library = {
  /** The most asked for pages in the reader's language, and all words. */
  first(): Promise<Shelf>;
  /** All pages. */
  all(): Promise<Shelf>;
};

/** What a request is answered from. */
export type Shelf = {
  readonly corpus: Corpus;
  readonly synonyms: Synonyms;
  readonly names: SharedWords['names'];
  /** True where every page is in it. */
  readonly isWhole: boolean;
};

/**
 * A library over the files of an index.
 * @param lang Language of the reader: its pages are loaded first.
 */
export function libraryOf(reader: IndexReader, lang: string): Library {
  const manifest = once(() => reader.manifest());
  const words = once(async () => reader.words(await manifest()));
  const lexicons = once(async () => {
    const known = await manifest();
    return Promise.all(languagesOf(known, lang).map((one) => reader.lexicon(one, known)));
  });

  async function shelf(parts: readonly CorpusPart[], isWhole: boolean): Promise<Shelf> {
    const { synonyms, names } = await words();
    const known = await lexicons();
    const languages = languagesOf(await manifest(), lang);
    return { corpus: corpusOf(parts, known), synonyms: synonymsOf(synonyms, languages), names, isWhole };
  }
  const firstParts = once(async () => {
    const known = await manifest();
    const [own] = languagesOf(known, lang);
    return own === undefined || known.languages[own]?.parts.length === 0
      ? []
      : [await reader.part(own, 0, known)];
  });
  return {
    first: once(async () => {
      const [known, parts] = await Promise.all([manifest(), firstParts(), lexicons(), words()]);
      return shelf(parts, partsOf(known, lang).length <= parts.length);
    }),
    all: once(async () => {
      const [known, loaded] = await Promise.all([manifest(), firstParts()]);
      const parts = [...loaded];
      // One after the other, so that what comes first is not kept waiting by the rest.
      for (const { language, place } of partsOf(known, lang).slice(loaded.length))
        parts.push(await reader.part(language, place, known));
      return shelf(parts, true);
    }),
  };
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
