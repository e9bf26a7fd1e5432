import type { PageDetails } from '../build/details.ts';
import { type PackedDirectory, unpackDirectory, type Whereabouts } from '../build/directory.ts';
import { MANIFEST, type Manifest, VERSION } from '../build/manifest.ts';
import type { Form } from '../lexicon/count.ts';
import { type PackedForms, unpackForms } from '../lexicon/pack.ts';
import type { ValueNames } from '../query/names.ts';
import { splitParts } from '../quick/bytes.ts';
import { quickIndex } from '../quick/match.ts';
import { type PackedQuick, unpackQuick } from '../quick/pack.ts';
import { type PackedTable, unpackTable } from '../quick/table.ts';
import type { CorpusPart } from '../rank/corpus.ts';
import type { ReadIndexFile } from '../searcher.ts';
import type { SynonymGroup } from '../words/synonyms.ts';

/** Why the small index cannot be read: there is none, it is of another version, or a file is missing. */
export class IndexUnreadable extends Error {
  readonly reason: 'missing' | 'version' | 'torn';

  constructor(reason: 'missing' | 'version' | 'torn', file: string) {
    super(`The search index cannot be read (${reason}): ${file}`);
    this.reason = reason;
  }
}

/** Words that hold for all languages. */
export type SharedWords = { readonly synonyms: readonly SynonymGroup[]; readonly names: ValueNames };

/** Reads the files of the small index. They were written by the same version of this program, so their form is known. */
export type IndexReader = {
  manifest(): Promise<Manifest>;
  words(manifest: Manifest): Promise<SharedWords>;
  /** The most frequent words of a language. */
  frequentForms(lang: string, manifest: Manifest): Promise<readonly Form[]>;
  /** Its further words. */
  furtherForms(lang: string, manifest: Manifest): Promise<readonly Form[]>;
  part(lang: string, place: number, manifest: Manifest): Promise<CorpusPart>;
  /** Where the terms of one file of the directory stand. */
  whereabouts(file: string): Promise<readonly Whereabouts[]>;
  details(file: string): Promise<readonly PageDetails[]>;
};

/** A reader over a way to get files. */
export function indexReader(read: ReadIndexFile): IndexReader {
  async function bytes(file: string): Promise<Uint8Array> {
    const found = await read(file);
    if (found === undefined) throw new IndexUnreadable(file === MANIFEST ? 'missing' : 'torn', file);
    return found;
  }
  async function json<T>(file: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await bytes(file)));
  }
  return {
    async manifest() {
      const manifest = await json<Manifest>(MANIFEST);
      if (manifest.version !== VERSION) throw new IndexUnreadable('version', MANIFEST);
      return manifest;
    },
    words: ({ words }) => json<SharedWords>(words),
    async frequentForms(lang, manifest) {
      return unpackForms(await json<PackedForms>(filesOf(lang, manifest).lexicon));
    },
    async furtherForms(lang, manifest) {
      const { more } = filesOf(lang, manifest);
      return more === undefined ? [] : unpackForms(await json<PackedForms>(more));
    },
    async part(lang, place, manifest) {
      const part = filesOf(lang, manifest).parts[place];
      if (part === undefined) throw new IndexUnreadable('torn', `${lang} ${place}`);
      const { head, bytes: vectors } = splitParts(await bytes(part.file));
      const { quick, table } = head as { quick: PackedQuick; table: PackedTable };
      const { index, terms } = unpackQuick(quick, vectors);
      return {
        lang,
        rows: unpackTable(table),
        quick: quickIndex(index, part.pages, terms),
        details: part.details,
      };
    },
    whereabouts: async (file) => unpackDirectory(await json<PackedDirectory>(file)),
    details: (file) => json<PageDetails[]>(file),
  };
}

function filesOf(lang: string, { languages }: Manifest) {
  const files = languages[lang];
  if (files === undefined) throw new IndexUnreadable('torn', lang);
  return files;
}
