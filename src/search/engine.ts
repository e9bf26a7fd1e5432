/** What the engine keeps of a page. */
export type EngineDocument = {
  /** Address of the page. */
  readonly url: string;
  /** Piece of the page around the words found: escaped HTML with `<mark>`. */
  readonly excerpt: string;
  /** Facts by name, plain text; `title` is the headline. */
  readonly meta: Readonly<Record<string, string | undefined>>;
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

/** What the engine answers. */
export type EngineAnswer = {
  /** Pages, best first. */
  readonly results: readonly EngineResult[];
};

/** The full-text engine as far as queries need it: Pagefind in the browser, the same in Node. */
export type SearchEngine = {
  /**
   * Finds pages.
   * @param words What to look for; `null` finds every page.
   */
  search(words: string | null): Promise<EngineAnswer>;
};
