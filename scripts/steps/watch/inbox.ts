import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Folders of the inbox into which files go when they were read. */
export const FINISHED = ['done', 'rejected'] as const;

/** What becomes of a file. */
export type Outcome = (typeof FINISHED)[number];

/** A file that somebody dropped. */
export type Dropped = {
  /** Absolute path. */
  path: string;
  /** Path below the inbox, with forward slashes. */
  name: string;
  /** Folder right below the inbox in which it lies, which names its source; empty where it lies in the inbox itself. */
  folder: string;
  /** Size in bytes. */
  size: number;
  /** When it was last written, in milliseconds. */
  written: number;
};

/** Names of what programs leave while they write, of what systems leave anywhere, and of notes to people. */
const passedOver =
  /^[.~]|~$|\.(?:part|partial|crdownload|download|tmp|temp|filepart|opdownload)$|^(?:thumbs\.db|desktop\.ini|readme(?:\.\w+)?)$|\.report\.txt$/i;

/**
 * The files that lie in an inbox and in the folders right below it, longest waiting first. What is hidden, temporary,
 * or finished is none.
 */
export function droppedFiles(inbox: string): Dropped[] {
  const folders = foldersIn(inbox).filter((name) => !(FINISHED as readonly string[]).includes(name));
  return ['', ...folders]
    .flatMap((folder) => filesIn(inbox, folder))
    .toSorted((a, b) => a.written - b.written || (a.name < b.name ? -1 : 1));
}

function foldersIn(inbox: string): string[] {
  if (!existsSync(inbox)) return [];
  return readdirSync(inbox, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !passedOver.test(item.name))
    .map(({ name }) => name);
}

function filesIn(inbox: string, folder: string): Dropped[] {
  const names = existsSync(join(inbox, folder)) ? readdirSync(join(inbox, folder)) : [];
  return names.flatMap((name) => {
    const path = join(inbox, folder, name);
    // A file may go between the list and the look at it.
    const stats = passedOver.test(name) ? undefined : statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return [];
    const below = folder === '' ? name : `${folder}/${name}`;
    return [{ path, name: below, folder, size: stats.size, written: stats.mtimeMs }];
  });
}

/** Remembers when files last changed. */
export type Patience = {
  /** The files among those given that have been the same for long enough, in their order. */
  complete(files: readonly Dropped[], now: number): Dropped[];
};

/**
 * Waits until files are whole: one is when its size and time stay the same; an empty one, that somebody may have only
 * begun to write, ten times as long.
 * @param quiet Milliseconds for which nothing may change.
 */
export function patience(quiet: number): Patience {
  let seen = new Map<string, { print: string; since: number }>();
  return {
    complete(files, now) {
      const next = new Map<string, { print: string; since: number }>();
      for (const { path, size, written } of files) {
        const print = `${size} ${written}`;
        const before = seen.get(path);
        next.set(path, before?.print === print ? before : { print, since: now });
      }
      seen = next;
      return files.filter(({ path, size }) => {
        const since = seen.get(path)?.since ?? now;
        return now - since >= (size === 0 ? 10 * quiet : quiet);
      });
    },
  };
}

/** Whether a file is still there as it was. */
export function isUnchanged({ path, size, written }: Dropped): 'same' | 'changed' | 'gone' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'gone';
  return stats.size === size && stats.mtimeMs === written ? 'same' : 'changed';
}

/** Name of a file without folders and ending. */
export function stemOf(name: string): string {
  return basename(name).replace(/(?<=.)\.[^.]*$/, '');
}
