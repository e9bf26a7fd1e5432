import type { SearchPage } from '../documents/record.ts';
import { fingerprint } from '../fingerprint.ts';
import { countForms, type Form } from '../lexicon/count.ts';
import { packForms } from '../lexicon/pack.ts';
import { type Split, splitter } from '../lexicon/split.ts';
import { type ValueNames, valueNames } from '../query/names.ts';
import { buildQuick } from '../quick/build.ts';
import { joinParts } from '../quick/bytes.ts';
import { fieldTerms } from '../quick/fields.ts';
import { byImportance } from '../quick/order.ts';
import { packQuick } from '../quick/pack.ts';
import { packTable } from '../quick/table.ts';
import { synonymGroups } from '../words/synonyms.ts';
import { lettersOf } from '../words/terms.ts';
import { wordsOf } from '../words/tokens.ts';
import { DETAILS_PAGES, detailsOf } from './details.ts';
import { type LanguageFiles, MANIFEST, type Manifest, VERSION } from './manifest.ts';
import { translateLabels } from './translateLabels.ts';

/**
 * Pages in one part of the small index. A larger wiki has several: the first, of what is asked for most, answers at
 * once, the others follow behind it. Nothing is left out.
 */
export const PART_PAGES = 1_000;

/** The indexes of a site, as far as its pages tell. */
export type PreparedIndex = {
  /** Index-only words of a page for the full text, joined by spaces; empty where it has none. */
  extraWords(url: string): string;
  /** Files of the small index by path below `search/`, uncompressed, given the full text's id of every page by URL. */
  files(ids: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array>;
};

/** The pages of a language with its words. */
type Edition = {
  readonly lang: string;
  readonly pages: readonly SearchPage[];
  readonly forms: readonly Form[];
  readonly split: Split;
};

/**
 * Prepares the indexes of a site.
 * @param all All pages that are to be found.
 * @param names Names of facets' values that are no entries, in all languages: kinds, statuses, levels, stages.
 */
export function prepareIndex(all: readonly SearchPage[], names: ValueNames = {}): PreparedIndex {
  const pages = translateLabels(all);
  const languages = [...new Set(pages.map(({ lang }) => lang))].sort();
  const editions = languages.map((lang) => editionOf(lang, pages));
  const extra = new Map(editions.flatMap((edition) => extraWordsOf(edition)));
  return {
    extraWords: (url) => extra.get(url) ?? '',
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
          editions.map((edition) => [edition.lang, languageFiles(edition, ids, keep)]),
        ),
        words: keep('words', asJson({ synonyms: synonymGroups(pages), names: valueNames(pages, names) })),
      };
      return files.set(MANIFEST, asJson(manifest));
    },
  };
}

function editionOf(lang: string, all: readonly SearchPage[]): Edition {
  const pages = all.filter((page) => page.lang === lang).sort(byImportance);
  const forms = countForms(pages.map(allWords));
  return { lang, pages, forms, split: splitter(forms, lang) };
}

/** Everything by which a page can be found, each on a line of its own. */
function allWords({ text, record }: SearchPage): string {
  const { title, summary = '', aliases, labels, owners } = record;
  return [title, summary, ...aliases, ...labels, ...owners, text].join('\n');
}

/** Other words for a page, and the parts of its compounds, which the full text does not know by itself. */
function extraWordsOf({ lang, pages, forms, split }: Edition): [string, string][] {
  const spelling = new Map(forms.toReversed().map(({ word }) => [lettersOf(word, lang), word]));
  const parts = new Map(
    forms.map(({ word }) => {
      const { parts, smaller } = split(word);
      return [word.toLowerCase(), [...parts, ...smaller].map((part) => spelling.get(part) ?? part)];
    }),
  );
  return pages.map((page) => {
    const found = wordsOf(allWords(page)).flatMap((word) => parts.get(word.toLowerCase()) ?? []);
    const { aliases, labels, owners } = page.record;
    return [page.url, [...new Set([...aliases, ...labels, ...owners, ...found])].join(' ')];
  });
}

type Keep = (name: string, bytes: Uint8Array) => string;

function languageFiles(
  { lang, pages, forms, split }: Edition,
  ids: ReadonlyMap<string, string>,
  keep: Keep,
): LanguageFiles {
  const parts = slices(pages, PART_PAGES).map((part, place) => {
    const index = buildQuick(part.map((page) => fieldTerms(page, split)));
    const { head, bytes } = packQuick(index, part.length);
    const table = packTable(part, ids);
    return {
      pages: part.length,
      file: keep(`part-${lang}-${place}`, joinParts({ quick: head, table }, bytes)),
      details: slices(part, DETAILS_PAGES).map((some, chunk) =>
        keep(`details-${lang}-${place}-${chunk}`, asJson(some.map(detailsOf))),
      ),
    };
  });
  return { pages: pages.length, lexicon: keep(`lexicon-${lang}`, asJson(packForms(forms))), parts };
}

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );
}

function asJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
