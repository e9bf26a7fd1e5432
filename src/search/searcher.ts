import type { SearchAnswer } from './answer.ts';
import type { SearchEngine } from './engine.ts';
import type { SearchRequest } from './request.ts';

/** Reads a file of the small index by its path within the index's folder; nothing where there is none. */
export type ReadIndexFile = (path: string) => Promise<Uint8Array | undefined>;

/** What a searcher works with. */
export type SearcherParts = {
  /** Reads the small index. */
  readonly read: ReadIndexFile;
  /** Loads the full text, once it is needed. */
  readonly fullText: () => Promise<SearchEngine>;
  /** Language of the reader: its pages come first. */
  readonly lang: string;
  /** Milliseconds after which what is not sure is shown rather than nothing. Default: 200. */
  readonly patience?: number;
};

/** How an answer is wanted. */
export type SearchOptions = {
  /** Hits wanted. */
  readonly count: number;
  /**
   * Hears what the small index finds, before the full text has answered, where that will not change its order.
   * An answer that comes later keeps these hits in their places. It counts nothing that it could be narrowed to; where
   * the complete one fails, it is heard once more with that.
   */
  readonly heard?: (answer: SearchAnswer) => void;
  /** Whether anybody still waits for the answer; where nobody does, the search is given up. Default: somebody does. */
  readonly isWanted?: () => boolean;
};

/** One search over both engines: in the browser's worker, in development, and on the command line. */
export type Searcher = {
  /** Loads what first results need, and goes on with the rest. Throws where there is no index. */
  warm(): Promise<void>;
  /** Answers a request; nothing where nothing is asked for, or nobody waits any more. Never throws for what was typed. */
  search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer | undefined>;
};
