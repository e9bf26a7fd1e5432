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
};

/** What the watcher says of an event of the system before it makes its own of it. */
const rawDetails = z.object({ watchedPath: z.string() });

/**
 * Tells of every change below a folder. The watcher makes one event of those that follow each other within a few
 * milliseconds, by what it sees at the first. An import links a file's old state and puts the new one in its place at
 * once: what was seen is the link, and the new state would go by unseen. So what the system says counts, too.
 * @param folder Absolute.
 * @param changed Takes the path of what changed, absolute; it may be told twice.
 */
export function onEveryChange(watcher: Watcher, folder: string, changed: (path: string) => void): void {
  const tell = (path: string) => {
    if (isBelow(folder, path)) changed(path);
  };
  watcher.on('all', (_event, path) => tell(path));
  watcher.on('raw', (_event, path, details) => {
    if (path !== null && isAbsolute(path)) return tell(path);
    const { success, data } = rawDetails.safeParse(details);
    if (success) tell(join(data.watchedPath, path ?? ''));
  });
}

function isBelow(folder: string, path: string): boolean {
  return slashed(path).startsWith(`${slashed(folder)}/`);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
