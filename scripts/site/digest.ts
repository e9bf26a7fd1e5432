import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * A hash over the names and contents of files and of all files below folders. Whatever does not exist counts as such,
 * so that its appearing is a change.
 * @param paths Files and folders, absolute.
 * @param root Folder from which names are counted, so that a moved project is the same.
 */
export async function digestOf(paths: readonly string[], root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = await filesOf(path);
    hash.update(`${files.length} ${nameFrom(root, path)}\n`);
    for (const file of files) {
      hash.update(`${nameFrom(root, file)}\n`);
      for await (const chunk of createReadStream(file)) hash.update(chunk);
      hash.update('\n');
    }
  }
  return hash.digest('hex');
}

/** What is remembered of the last time something was done: nothing more is needed while the digest is the same. */
export type Stamp = {
  /** Whether it was last done with this digest. */
  isCurrent(digest: string): boolean;
  /** Remembers that it was done. */
  set(digest: string): void;
  /** Forgets it: it is being done, and may fail. */
  clear(): void;
};

/** A stamp kept in a file. */
export function stampIn(file: string): Stamp {
  return {
    isCurrent: (digest) => existsSync(file) && readFileSync(file, 'utf8') === digest,
    set: (digest) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, digest);
    },
    clear: () => rmSync(file, { force: true }),
  };
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

function nameFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
