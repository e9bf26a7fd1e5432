import type { BenchPage } from '../site.ts';

/** What an engine found. */
export type Found = {
  /** Entries, best first, each once. */
  readonly found: readonly string[];
  /** Whether it said that nothing answers; an engine that cannot say so says it by finding nothing. */
  readonly unknown: boolean;
};

/** An engine that is ready to be asked. */
export type OpenEngine = {
  /** Answers what a reader typed. */
  ask(query: string): Promise<Found>;
  /** Lets go of what it holds. */
  close(): Promise<void>;
};

/** What an engine is opened with. */
export type EngineInput = {
  /** Pages of the site that can be found. */
  readonly pages: readonly BenchPage[];
  /** Folder of the built site. */
  readonly folder: string;
  /** Language of the reader. */
  readonly lang: 'de' | 'en';
};

/** An engine of the comparison. */
export type BenchEngine = {
  /** Its name in the tables. */
  readonly name: string;
  /** Makes it ready for readers of a language. One is open at a time. */
  open(input: EngineInput): Promise<OpenEngine>;
};

/** Entries that are compared; more than any measure looks at. */
export const DEPTH = 20;

/** What was found, as entries: each once, at its best place. An engine that finds nothing says that nothing answers. */
export function foundEntries(entries: readonly string[]): Found {
  const found = [...new Set(entries)].slice(0, DEPTH);
  return { found, unknown: found.length === 0 };
}
