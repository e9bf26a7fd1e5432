import { join } from 'node:path';
import { finish, putBack, rejectedFiles, removeOld, reportOf } from './finish.ts';
import { type Dropped, droppedFiles, isUnchanged, type Outcome, patience } from './inbox.ts';

/** What an import printed, and how it ended. */
export type Imported = { exit: number; printed: string };

/** What watching needs of the world. */
export type Watching = {
  /** The inbox, absolute. */
  inbox: string;
  /** Milliseconds for which a file may not change before it counts as whole. */
  quiet: number;
  /** Days for which imported files are kept. */
  keepDays: number;
  /** Imports a file as `npm run import` does; never throws. */
  importFile: (file: Dropped) => Promise<Imported>;
  /** Tells a person something: one line. */
  say: (line: string) => void;
  /** The present moment in milliseconds. */
  now: () => number;
};

/** What became of the files. */
export type Tally = { done: number; partly: number; rejected: number };

/** A look into the inbox, again and again. */
export type Watcher = {
  /**
   * Imports what is complete, one after the other, until nothing is or `stopped` says so.
   * @returns Whether files lie there that are looked at again: those that are not whole yet.
   */
  look(stopped: () => boolean): Promise<boolean>;
  /** Whether the inbox could not be read or written at the last look. */
  isAway(): boolean;
  /** What became of the files so far. */
  tally: Tally;
};

/** A finished file and where it lies. */
type Finished = { file: Dropped; place: string; since: number };

/** How long finished files are looked at, in milliseconds: a copy that stalls goes on writing wherever its file lies. */
const lookedAt = 10 * 60 * 1000;
/** How often files that were imported are looked over for their age, in milliseconds. */
const sweepEvery = 60 * 60 * 1000;

/** Makes a watcher. It asks the folder and no service of the system, so that network folders work alike. */
export function watcher(world: Watching): Watcher {
  const tally: Tally = { done: 0, partly: 0, rejected: 0 };
  const waiting = patience(world.quiet);
  const stuck = new Set<string>();
  let finished: Finished[] = [];
  let swept: number | undefined;
  let trouble = '';

  async function lookOnce(stopped: () => boolean): Promise<boolean> {
    if (swept === undefined || world.now() - swept >= sweepEvery) {
      swept = world.now();
      remind(world);
    }
    finished = stillSame(finished, world);
    const files = droppedFiles(world.inbox).filter((file) => !stuck.has(printOf(file)));
    const complete = waiting.complete(files, world.now());
    let again = files.length > complete.length;
    for (const file of complete) {
      if (stopped()) return true;
      const became = await take(file, world, tally);
      if (typeof became !== 'string') finished.push(became);
      if (became === 'stuck') stuck.add(printOf(file));
      if (became === 'changed') again = true;
    }
    return again;
  }

  return {
    tally,
    isAway: () => trouble !== '',
    async look(stopped) {
      try {
        const again = await lookOnce(stopped);
        trouble = '';
        return again;
      } catch (error) {
        // A network folder may be away for a while; it is said once, and looked at again.
        const sentence = troubleOf(error);
        if (sentence === undefined) throw error;
        if (sentence !== trouble) world.say(sentence);
        trouble = sentence;
        return true;
      }
    },
  };
}

/** What the system says of a folder or file, as a sentence; undefined for an error that is a defect. */
function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  return `The inbox cannot be read or written (${error.code}); it is looked at again until it can.`;
}

/** The finished files that are worth another look; one that somebody still writes is put back and imported once more. */
function stillSame(finished: readonly Finished[], { inbox, now, say }: Watching): Finished[] {
  return finished.filter(({ file, place, since }) => {
    if (isUnchanged({ ...file, path: join(inbox, place) }) !== 'changed') return now() - since < lookedAt;
    putBack(inbox, file, place);
    say(`${file.name}: was still being written when it was imported; it is imported again`);
    return false;
  });
}

/** Says how many files with people's words lie about, and removes those that are old. */
function remind({ inbox, keepDays, now, say }: Watching): void {
  const removed = removeOld(inbox, keepDays, now());
  if (removed > 0)
    say(
      `${removed} imported ${removed === 1 ? 'file' : 'files'} older than ${keepDays} days removed from done.`,
    );
  const left = rejectedFiles(inbox);
  if (left > 0)
    say(
      `${left} rejected ${left === 1 ? 'file waits' : 'files wait'} in rejected, with what people wrote, unredacted. Mend and drop again, or delete.`,
    );
}

/** A file as it was: one that cannot be moved is imported again only when it is another. */
function printOf({ path, size, written }: Dropped): string {
  return `${path} ${size} ${written}`;
}

async function take(
  file: Dropped,
  world: Watching,
  tally: Tally,
): Promise<Finished | 'gone' | 'changed' | 'stuck'> {
  const { say } = world;
  const before = isUnchanged(file);
  if (before !== 'same') return before;
  say(`${file.name}: importing`);
  const { exit, printed } = await world.importFile(file);
  const after = isUnchanged(file);
  if (after === 'gone') {
    say(`${file.name}: gone before it could be moved; ${outcomeText(exit)}`);
    return after;
  }
  if (after === 'changed') {
    // Somebody still writes it: once it is whole it is imported once more, which brings only what is new.
    say(`${file.name}: changed while it was imported, and is looked at again`);
    return after;
  }
  const outcome: Outcome = exit === 0 || exit === 2 ? 'done' : 'rejected';
  try {
    const place = finish(world.inbox, file, outcome, printed);
    tally[exit === 2 ? 'partly' : outcome] += 1;
    say(`${file.name}: ${outcomeText(exit)}; see ${reportOf(place)}`);
    return { file, place, since: world.now() };
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    say(
      `${file.name}: ${outcomeText(exit)}, but it cannot be moved${why} and stays where it is. Check who may write there.`,
    );
    return 'stuck';
  }
}

function outcomeText(exit: number): string {
  if (exit === 0) return 'imported';
  return exit === 2 ? 'imported, some rows were rejected' : 'rejected';
}
