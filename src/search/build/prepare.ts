import type { CompoundParts } from '../../text/compounds.ts';
import { foldWord } from '../../text/stem.ts';
import type { SearchPage } from '../documents/record.ts';
import { fingerprint } from '../fingerprint.ts';
import { countForms, type Form, type PageWords, wordsOfPages } from '../lexicon/count.ts';
import { packForms } from '../lexicon/pack.ts';
import { splitter } from '../lexicon/splitter.ts';
import { type ValueNames, valueNames } from '../query/names.ts';
import { buildQuick } from '../quick/build.ts';
import { joinParts } from '../quick/bytes.ts';
import { fieldReader } from '../quick/fields.ts';
import { byImportance } from '../quick/order.ts';
import { packQuick } from '../quick/pack.ts';
import { packTable } from '../quick/table.ts';
import { synonymGroups } from '../words/synonyms.ts';
import { DETAILS_PAGES, detailsOf } from './details.ts';
import { packDirectory } from './directory.ts';
import { type LanguageFiles, MANIFEST, type Manifest, VERSION } from './manifest.ts';
import { slices } from './slices.ts';
import { translateLabels } from './translateLabels.ts';

/**
 * Pages in a part of the small index, about, what is asked for most in the first one: so few that one is there at once
 * over a mobile line, too. Nothing is left out.
 */
const PART_PAGES = 200;

/** The indexes of a site, as far as its pages tell. */
export type PreparedIndex = {
  /** Index-only words of a page for the full text, joined by spaces; empty where it has none. */
  extraWords(url: string): string;
  /** Does ahead what `files` needs no ids for: most of its work. */
  packAhead(): void;
  /** Files of the small index by path below `search/`, uncompressed, given the full text's id of every page by URL. */
  files(ids: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array>;
};

/** The pages of a language with its words. */
type Edition = {
  readonly lang: string;
  readonly pages: readonly SearchPage[];
  /** Words of the pages, in their order. */
  readonly words: PageWords;
  readonly forms: readonly Form[];
  readonly split: CompoundParts;
};

/** A part of the small index before the ids of its pages are known, and the terms that it holds. */
type PackedPart = {
  readonly pages: readonly SearchPage[];
  readonly terms: ReadonlySet<string>;
} & ReturnType<typeof packQuick>;

/**
 * Prepares the indexes of a site.
 * @param all All pages that are to be found.
 * @param names Names of facets' values that are no entries, in all languages: kinds, statuses, levels, stages.
 */
export function prepareIndex(all: readonly SearchPage[], names: ValueNames = {}): PreparedIndex {
  const pages = translateLabels(all);
  const languages = [...new Set(pages.map(({ lang }) => lang))].sort();
  const editions = languages.map((lang) => editionOf(lang, pages));
  const extra = new Map(editions.flatMap(extraWordsOf));
  let packed: ReadonlyMap<Edition, readonly PackedPart[]> | undefined;
  const parts = () => {
    packed ??= new Map(editions.map((edition) => [edition, packParts(edition)]));
    return packed;
  };
  return {
    extraWords: (url) => extra.get(url)?.() ?? '',
    packAhead: () => void parts(),
    files(ids) {
      const files = new Map<string, Uint8Array>();
      const keep = (name: string, bytes: Uint8Array) => {
        const file = `${name}-${fingerprint(bytes)}.idx`;
        files.set(file, bytes);
        return file;
      };
      const manifest: Manifest = {
        version: VERSION,
        languages: Object.fromEntries(
          [...parts()].map(([edition, own]) => [edition.lang, languageFiles(edition, own, ids, keep)]),
        ),
        words: keep('words', asJson({ synonyms: synonymGroups(pages), names: valueNames(pages, names) })),
      };
      return files.set(MANIFEST, asJson(manifest));
    },
  };
}

function editionOf(lang: string, all: readonly SearchPage[]): Edition {
  const pages = all.filter((page) => page.lang === lang).sort(byImportance);
  const words = wordsOfPages(pages.values().map(allWords));
  const forms = countForms(words);
  return { lang, pages, words, forms, split: remembered(splitter(forms, lang)) };
}

/** Takes each word apart once, whatever its case. */
function remembered(split: CompoundParts): CompoundParts {
  const known = new Map<string, ReturnType<CompoundParts>>();
  return (word) => {
    const lower = word.toLowerCase();
    const found = known.get(lower) ?? split(lower);
    known.set(lower, found);
    return found;
  };
}

/** Everything by which a page can be found, each on a line of its own. */
function allWords({ text, record }: SearchPage): string {
  const { title, summary = '', aliases, labels, owners } = record;
  return [title, summary, ...aliases, ...labels, ...owners, text].join('\n');
}

/** Other words for a page, and the parts of its compounds, which the full text does not know by itself. */
function extraWordsOf({ lang, pages, words, forms, split }: Edition): [string, () => string][] {
  const written = new Map(forms.toReversed().map(({ word }) => [foldWord(word, lang), word]));
  const partsOf = words.spellings.map((spelling) => {
    const { parts, smaller } = split(spelling);
    return [...parts, ...smaller].map((part) => written.get(part) ?? part);
  });
  return pages.map(({ url, record: { aliases, labels, owners } }, place) => [
    url,
    () => {
      const own = words.pages[place] ?? new Uint32Array();
      const found = [...own].flatMap((number) => partsOf[number] ?? []);
      return [...new Set([...aliases, ...labels, ...owners, ...found])].join(' ');
    },
  ]);
}

type Keep = (name: string, bytes: Uint8Array) => string;

function packParts({ lang, pages, split }: Edition): PackedPart[] {
  const read = fieldReader(lang, split);
  // Of like size: how rare a word is among a handful of pages would say nothing.
  const parts = Math.max(1, Math.round(pages.length / PART_PAGES));
  return slices(pages, Math.ceil(pages.length / parts)).map((part) => {
    const fields = part.map(read);
    const terms = new Set(fields.flatMap((ofPage) => Object.values(ofPage).flat()));
    return { pages: part, terms, ...packQuick(buildQuick(fields), part.length) };
  });
}

function languageFiles(
  { lang, pages, forms }: Edition,
  parts: readonly PackedPart[],
  ids: ReadonlyMap<string, string>,
  keep: Keep,
): LanguageFiles {
  const [frequent, others] = packForms(forms);
  return {
    pages: pages.length,
    lexicon: keep(`lexicon-${lang}`, asJson(frequent)),
    ...(others !== undefined && { more: keep(`more-${lang}`, asJson(others)) }),
    directory: packDirectory(parts.map(({ terms }) => terms)).map(({ from, packed }, place) => ({
      from,
      file: keep(`directory-${lang}-${place}`, asJson(packed)),
    })),
    parts: parts.map(({ pages: part, head, bytes }, place) => ({
      pages: part.length,
      file: keep(`part-${lang}-${place}`, joinParts({ quick: head, table: packTable(part, ids) }, bytes)),
      details: slices(part, DETAILS_PAGES).map((some, chunk) =>
        keep(`details-${lang}-${place}-${chunk}`, asJson(some.map(detailsOf))),
      ),
    })),
  };
}

function asJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
