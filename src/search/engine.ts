/** Values by facet of which a page must have at least one each, as the engine takes them. */
export type EngineFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** What the engine keeps of a page. */
export type EngineDocument = {
  /** Address of the page. */
  readonly url: string;
  /** Piece of the page around the words found: escaped HTML with `<mark>`. */
  readonly excerpt: string;
  /** Facts by name, plain text; `title` is the headline. */
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Values by facet. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
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
  /** How many of the pages found have a value, by facet; every facet of the index, filtered by or not. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** The full-text engine as far as queries need it: Pagefind in the browser, the same in Node for tests. */
export type SearchEngine = {
  /**
   * Finds pages.
   * @param words What to look for; `null` finds every page that has the values.
   */
  search(words: string | null, options: { filters: EngineFilters }): Promise<EngineAnswer>;
};
