import type { Batch } from '../../sources/types.ts';
import type { Findings } from './findings.ts';

/** What the main thread asks a reading thread. */
export type Question =
  | {
      kind: 'read';
      /** Number of the batch in the whole import. */
      index: number;
      batch: Batch;
      /** Number of its file. */
      file: number;
      /** Number of the batch in its file. */
      number: number;
    }
  | { kind: 'finish' };

/** What a reading thread answers. */
export type Answer =
  | { kind: 'read'; index: number; findings: Findings }
  | { kind: 'finished' }
  | {
      kind: 'failed';
      error: unknown;
      /** The sentence for people, where the input or the machine is at fault and not the program. */
      problem?: string;
    };
