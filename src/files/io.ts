import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { NoHistory } from '../wiki/judgement/declaredBefore.ts';
import { type FileRevision, fileRevisions } from './revisions.ts';

/** How content is read. A test passes its own. */
export type ReadIo = {
  /** All files below a folder, relative to it, with forward slashes, sorted. Empty where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** The text of a file. Rejects where it cannot be read. */
  read(path: string): Promise<string>;
  /** The lines of a file, one after the other, however large it is. */
  lines(path: string): AsyncIterable<string>;
  /**
   * When files were last changed, in milliseconds since 1970: by the history of git, or by the file's date where
   * there are uncommitted changes. Files outside of git are left out.
   */
  changed(root: string, files: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Committed states of files, the oldest first, or why there are none. */
  revisions(
    root: string,
    files: readonly string[],
  ): Promise<ReadonlyMap<string, readonly FileRevision[] | NoHistory>>;
};

/** The file system. */
export const nodeIo: ReadIo = {
  async list(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(whereMissing([]));
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  },
  read: (path) => readFile(path, 'utf8'),
  lines: (path) => createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity }),
  changed: changedByGit,
  revisions: fileRevisions,
};

/** The folder of the content: env `OUTSIDE_IN_CONTENT`, absolute or relative to `cwd`, else `content` in it. */
export function contentRoot(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  return resolve(cwd, env['OUTSIDE_IN_CONTENT'] || 'content');
}

function whereMissing<T>(instead: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}

const run = promisify(execFile);

async function git(root: string, words: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', root, ...words], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch {
    // No git, no repository or no commit yet: then nobody knows what is older.
    return undefined;
  }
}

async function changedByGit(root: string, files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const prefix = await git(root, ['rev-parse', '--show-prefix']);
  if (prefix === undefined || files.length === 0) return times;
  const wanted = new Set(files);
  const log = await git(root, ['log', '--format=%x00%ct', '--name-only', '--relative', '-z', '--', '.']);
  let time = 0;
  for (const part of (log ?? '').split('\0')) {
    const word = part.trim();
    if (/^\d+$/.test(word)) time = Number(word) * 1000;
    else if (wanted.has(word) && !times.has(word)) times.set(word, time);
  }
  const status = await git(root, ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--', '.']);
  for (const part of (status ?? '').split('\0')) {
    const file = part.slice(3 + prefix.trim().length);
    if (wanted.has(file)) times.set(file, (await stat(join(root, file))).mtimeMs);
  }
  return times;
}
