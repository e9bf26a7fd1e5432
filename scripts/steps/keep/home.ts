import { InputProblem } from '../../sources/problem.ts';
import type { StagedFile } from './stage.ts';

/**
 * What a run staged is out of date: somebody else has changed the source since. Nothing of the run was committed, and
 * it never will be.
 */
export class Superseded extends InputProblem {}

/** A voice as its home keeps it: lines of JSON without their ends, exactly as they were handed in. */
export type StoredVoice = {
  /** Id of the record, 20 hex digits. */
  id: string;
  /** Month under which the record is kept, `YYYY-MM`; undefined where it is undated or only codes are left of it. */
  month: string | undefined;
  /** The record; undefined where it is gone and only codes are left. */
  record: string | undefined;
  /** What was coded, sorted by coder and question. */
  codes: string[];
};

/** A stretch of ids: all that are not before `from` and before `below`; an absent end is open. */
export type IdRange = {
  /** The first id. */
  from?: string | undefined;
  /** The first id after the stretch. */
  below?: string | undefined;
};

/** The run of a command that stages records: what it stages is seen by nobody until it is committed. */
export type Run = {
  /** Name of the run; later ones sort after earlier ones. It names what is staged, also after an interruption. */
  name: string;
  /** Where nothing may be kept: the home only says what would change. */
  dryRun: boolean;
};

/**
 * All records of one source being written anew. Lines are whole, each with a line feed at its end, and their ids rise
 * from call to call (within a month for records, and for codes).
 */
export type Replacement = {
  /**
   * Takes lines of a month in. The bytes are the caller's again when the promise is fulfilled; lines of other months may
   * be handed in before, and are taken in the order of the calls.
   * @param month `YYYY-MM`; undefined for records without a month and for codes whose record is gone.
   */
  append(month: string | undefined, records: Uint8Array, codes: Uint8Array): Promise<void>;
  /** Ends the writing. */
  finish(): Promise<Staged>;
  /** Gives up: nothing of this replacement is left. */
  discard(): Promise<void>;
};

/** What a replacement will change when its run is committed. */
export type Staged = {
  /** What will be different afterwards, as paths relative to the content folder or as names; empty where nothing. */
  written: string[];
  /** Files that lie beside their targets and take their places with the journal of the run; none where a database keeps the records. */
  files: StagedFile[];
  /** Whether the home has to commit the run, because it keeps the records itself. Default: the files are all. */
  inStore?: boolean;
};

/** Where the records of all sources live: month files, or a database. */
export type RecordHome = {
  /** What it is called in sentences: a folder, or host and database; never with a secret. */
  name: string;
  /** How many bytes or so the records of a source take, to divide the work by; 0 where there are none. */
  size(source: string): Promise<number>;
  /** Voices of a source within a stretch of ids, in order of ids (bytewise), with their codes. */
  read(source: string, range: IdRange): Promise<StoredVoice[]>;
  /** Begins to write all records of a source anew. */
  replace(source: string, run: Run): Promise<Replacement>;
  /**
   * Makes everything visible that a run staged here and that are no files, all sources at once. Again, after an interruption, it
   * changes nothing more. The journal of the run is written before.
   * @throws Superseded where it can never be committed; any other error leaves open whether it was.
   */
  commit(run: string): Promise<void>;
  /** Takes away what a run staged here and never committed. */
  discard(run: string): Promise<void>;
  /** Puts back what a committed run replaced. @throws InputProblem where that is not kept. */
  undo(run: string): Promise<void>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
};
