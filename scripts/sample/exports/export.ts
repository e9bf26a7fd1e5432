import type { GivenMark } from '../../../src/wiki/judgement/voiceScore.ts';
import type { Voice } from '../voice.ts';

/** A voice and the key under which its row stands in the export. */
export interface KeyedVoice extends Voice {
  /** Value of the source's key column. */
  readonly key: string;
}

/** A raw export and the voices in it. */
export interface RawExport {
  /** Name of the file, below the folder of exports. */
  readonly file: string;
  /** The whole file, with its byte order mark where the tool writes one. */
  readonly text: string;
  /** What each voice gave besides words, in the order of the voices, as the import reads it from the file. */
  readonly marks: readonly GivenMark[];
}
