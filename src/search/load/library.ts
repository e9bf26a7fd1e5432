import { foldWord } from '../../text/stem.ts';
import type { Whereabouts } from '../build/directory.ts';
import type { LanguageFiles, Manifest } from '../build/manifest.ts';
import { type Lexicon, lexiconOf } from '../lexicon/lexicon.ts';
import { withTerms } from '../lexicon/withTerms.ts';
import { type Corpus, type CorpusPart, corpusOf } from '../rank/corpus.ts';
import { type Synonyms, synonymsOf } from '../words/phrases.ts';
import { termOf } from '../words/terms.ts';
import { directoryOf } from './directory.ts';
import type { IndexReader, SharedWords } from './indexReader.ts';
import { fewAtOnce, once, onceEach } from './work.ts';

/** What is loaded of the small index, first what first results need, then all of it; each once. */
export type Library = {
  /** The most asked for pages in the reader's language, and its most frequent words; or all, where that is there. */
  first(): Promise<Shelf>;
  /** The same and the pages that say rare words; nothing where none does, or all is there. */
  around(words: () => readonly RareWord[]): Promise<Shelf | undefined>;
  /** All pages, and all words. */
  all(): Promise<Shelf>;
};

/** A word that no page says that is there already. */
export type RareWord = {
  readonly word: string;
  /** Whether it is still being typed. */
  readonly isBegun: boolean;
};

/** What a request is answered from. */
export type Shelf = {
  readonly corpus: Corpus;
  readonly synonyms: Synonyms;
  readonly names: SharedWords['names'];
};

/** Files that are on their way at once behind what first results need, so that an answer's own do not wait in line. */
const AT_ONCE = 4;
/** Parts that are loaded at most for rare words. */
const MOST_PARTS = 2;

/**
 * A library over the files of an index.
 * @param lang Language of the reader: its pages are loaded first.
 */
export function libraryOf(reader: IndexReader, lang: string): Library {
  const manifest = once(() => reader.manifest());
  const words = once(async () => reader.words(await manifest()));
  const frequentForms = onceEach(async (language) => reader.frequentForms(language, await manifest()));
  const own = async () => languagesOf(await manifest(), lang)[0] ?? lang;
  const ownParts = onceEach(async (place) => part(await own(), Number(place)));
  const directory = once(async () => directoryOf(reader, await filesOf(await own())));

  async function filesOf(language: string): Promise<LanguageFiles> {
    return (await manifest()).languages[language] ?? NO_FILES;
  }
  async function part(language: string, place: number): Promise<CorpusPart> {
    return reader.part(language, place, await manifest());
  }
  async function lexicon(language: string): Promise<Lexicon> {
    const further = await reader.furtherForms(language, await manifest());
    const forms = [...(await frequentForms(language)), ...further];
    return lexiconOf(language, forms, (await filesOf(language)).pages);
  }
  async function shelf(parts: readonly CorpusPart[], lexicons: readonly Lexicon[]): Promise<Shelf> {
    const { synonyms, names } = await words();
    const languages = languagesOf(await manifest(), lang);
    return { corpus: corpusOf(parts, lexicons), synonyms: synonymsOf(synonyms, languages), names };
  }

  let whole: Shelf | undefined;
  const first = once(async () => {
    const language = await own();
    const { pages, parts, more } = await filesOf(language);
    if (parts.length === 0) return shelf([], []);
    const [firstPart, forms] = await Promise.all([ownParts('0'), frequentForms(language), words()]);
    return shelf([firstPart], [lexiconOf(language, forms, pages, more !== undefined)]);
  });
  async function around(rareWords: () => readonly RareWord[]): Promise<Shelf | undefined> {
    if (whole !== undefined) return undefined;
    const there = await first();
    const found = (await Promise.all(rareWords().map(whereabouts))).flat();
    const places = [...new Set(found.map((one) => one.part))].slice(0, MOST_PARTS);
    if (places.length === 0) return undefined;
    const further = await Promise.all(places.map((place) => ownParts(String(place))));
    const terms = found.map(({ term }) => term);
    const lexicons = there.corpus.lexicons.map((known) => withTerms(known, terms));
    return shelf([...there.corpus.parts, ...further], lexicons);
  }
  async function whereabouts({ word, isBegun }: RareWord): Promise<readonly Whereabouts[]> {
    const language = await own();
    const { term, beginningWith } = await directory();
    const found = await term(termOf(word, language));
    return found.length > 0 || !isBegun ? found : beginningWith(foldWord(word, language));
  }
  const all = once(async () => {
    // What first results need is not kept waiting by the rest.
    await first();
    const known = await manifest();
    const language = await own();
    const lexicons = languagesOf(known, lang).map((each) => () => lexicon(each));
    const parts = partsOf(known, lang).map(
      (each) => () =>
        each.language === language ? ownParts(String(each.place)) : part(each.language, each.place),
    );
    const [dictionary, loaded] = [await fewAtOnce(lexicons, AT_ONCE), await fewAtOnce(parts, AT_ONCE)];
    whole = await shelf(loaded, dictionary);
    return whole;
  });
  return { first: async () => whole ?? first(), around, all };
}

const NO_FILES: LanguageFiles = { pages: 0, parts: [], directory: [], lexicon: '' };

/** Languages of the index, the reader's first. */
function languagesOf({ languages }: Manifest, lang: string): string[] {
  return Object.keys(languages).sort((a, b) => Number(b === lang) - Number(a === lang) || (a < b ? -1 : 1));
}

function partsOf(manifest: Manifest, lang: string): { language: string; place: number }[] {
  return languagesOf(manifest, lang).flatMap((language) =>
    (manifest.languages[language]?.parts ?? []).map((_part, place) => ({ language, place })),
  );
}
