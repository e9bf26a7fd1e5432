/** Version of the form of the files; a reader of another one asks for a reload. */
export const VERSION = 3;

/** Name of the manifest within the index's folder. The only file that keeps its name, so it is asked for anew. */
export const MANIFEST = 'index.json';

/** Files of the small index in one language. */
export type LanguageFiles = {
  /** Pages in this language. */
  readonly pages: number;
  /** The most frequent words. */
  readonly lexicon: string;
  /** Further words. Absent where there are none. */
  readonly more?: string;
  /** The parts, the most asked for first. */
  readonly parts: readonly {
    readonly file: string;
    readonly pages: number;
    readonly details: readonly string[];
  }[];
  /** Where terms stand that the first part does not hold: files by alphabet, each with its first term. Empty where there is one part. */
  readonly directory: readonly { readonly from: string; readonly file: string }[];
};

/** What the index consists of. */
export type Manifest = {
  readonly version: number;
  /** Files by language. */
  readonly languages: Readonly<Record<string, LanguageFiles>>;
  /** Synonyms and names of values, for all languages. */
  readonly words: string;
};
