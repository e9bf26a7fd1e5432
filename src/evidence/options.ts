import type { Visibility } from '../schema/fields.ts';
import type { EvidenceMemory } from './memory.ts';

/** What the store must know of a source. */
export type StoreSource = {
  /** Source id: the folder below `evidence/`, or what its rows are marked with. */
  id: string;
  /** Whether words may be quoted where the record does not say. */
  quote: 'public' | 'internal' | 'none';
  /**
   * First month whose records count, `YYYY-MM`, by the source's retention; records of a month before it, and those of
   * which only a year before it is known, are left out. Default: all count.
   */
  keptFrom?: string | undefined;
};

/** What is read, whatever the engine. */
export type ReadOptions = {
  /** Sources that the audience may see; others are not read. */
  sources: readonly StoreSource[];
  /** Whom the build is for: decides which words may be quoted. */
  audience: Visibility;
  /** Time zone in which days begin. */
  timeZone: string;
  /** What was answered before; engines over files ask only what rests on records that have changed. Default: nothing. */
  memory?: EvidenceMemory | undefined;
};

/** What is loaded from files. */
export type LoadOptions = ReadOptions & {
  /** Folder with a folder a source, such as `content/evidence`, absolute. */
  folder: string;
  /**
   * Folder for what can be derived again, absolute: large evidence is kept there in the engine's own form until a
   * file changes. Default: nothing is kept.
   */
  cache?: string | undefined;
};
