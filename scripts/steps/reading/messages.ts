import type { Batch } from '../../sources/types.ts';
import type { SpillPlace } from '../spill/spill.ts';
import type { Findings } from './findings.ts';
import type { ReadingJob } from './reader.ts';

/** What the main thread asks a reading thread. */
export type Question =
  | {
      kind: 'begin';
      /** What is to be read, and how. */
      job: ReadingJob;
      /** Where voices are put aside. */
      place: SpillPlace;
    }
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
  | { kind: 'begun' }
  | { kind: 'read'; index: number; findings: Findings }
  | { kind: 'finished' }
  | {
      kind: 'failed';
      error: unknown;
      /** The sentence for people, where the input or the machine is at fault and not the program. */
      problem?: string;
    };
