/** What the full text keeps of a page. */
export type EngineDocument = {
  /** Address of the page. */
  readonly url: string;
  /** Everything that is written in it, plain text. */
  readonly content: string;
};

/** A page that was found; what is kept of it is loaded when it is shown. */
export type EngineResult = {
  /** Stands for the page within the index. */
  readonly id: string;
  /** How well it fits; larger is better. */
  readonly score: number;
  /** Loads what is kept of the page. */
  data(): Promise<EngineDocument>;
};

/** The full-text engine as far as it is used: Pagefind in the browser, and the same in Node. */
export type SearchEngine = {
  /** Finds pages that hold words. */
  search(words: string): Promise<{ readonly results: readonly EngineResult[] }>;
  /** Loads what words have to be looked for in. */
  preload(words: string): Promise<void>;
};
