import { statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { z } from 'zod';

/** Files whose names begin with a dot are on their way to their place. */
export function isOnItsWay(path: string): boolean {
  return basename(path).startsWith('.');
}

/**
 * What the server does not watch: files on their way to their place, and what commands keep in `cache`. Astro takes
 * the journal of an import for content, and would read all content again, with all that rests on it.
 * @param root The content folder, absolute; it may lie in the cache, as that of a test does.
 * @param cache The cache folder, absolute.
 */
export function passedOver(root: string, cache: string): (path: string) => boolean {
  return (path) => {
    if (isBelow(root, path)) return isOnItsWay(path);
    return isBelow(cache, path) && slashed(path) !== slashed(root);
  };
}

/** The server's watcher, with the events that matter here. */
type Watcher = {
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
  on(event: 'raw', listener: (event: string, path: string | null, details: unknown) => void): unknown;
  emit(event: string, ...said: string[]): boolean;
};

/** What the watcher says of an event of the system before it makes its own of it. */
const rawDetails = z.object({ watchedPath: z.string() });

/** Milliseconds after the last event of the system in which the watcher makes its own of it. */
const patience = 30;

/**
 * Tells of every change below a folder, and lets all who listen to the watcher know of those that it has missed. It
 * makes one event of those that follow each other within a few milliseconds, by what it sees at the first. An import
 * links a file's old state and puts the new one in its place at once: what it saw is the old one, and the new one
 * would go by unseen.
 * @param folder Absolute.
 * @param changed Takes the path of what changed, absolute; it may be told twice.
 */
export function onEveryChange(watcher: Watcher, folder: string, changed: (path: string) => void): void {
  const unsaid = new Set<string>();
  let soon: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    unsaid.delete(slashed(path));
    if (isBelow(folder, path)) changed(path);
  });
  watcher.on('raw', (_event, name, details) => {
    const path = pathOf(name, details);
    if (path === undefined || !isBelow(folder, path) || isOnItsWay(path)) return;
    unsaid.add(slashed(path));
    changed(path);
    clearTimeout(soon);
    soon = setTimeout(() => {
      const missed = [...unsaid].filter(isFile);
      unsaid.clear();
      for (const file of missed) {
        watcher.emit('change', file);
        watcher.emit('all', 'change', file);
      }
    }, patience);
  });
}

/** Path of what an event of the system is about; the system names a file by what is watched: its folder, or itself. */
function pathOf(name: string | null, details: unknown): string | undefined {
  if (name !== null && isAbsolute(name)) return name;
  const { success, data } = rawDetails.safeParse(details);
  if (!success) return undefined;
  return name === null || name === basename(data.watchedPath)
    ? data.watchedPath
    : join(data.watchedPath, name);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isBelow(folder: string, path: string): boolean {
  return slashed(path).startsWith(`${slashed(folder)}/`);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
