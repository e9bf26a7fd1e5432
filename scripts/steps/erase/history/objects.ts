import { byteReader } from './byteReader.ts';
import { startGit } from './git.ts';

/** An object of a repository. */
export type GitObject = {
  /** Its id. */
  id: string;
  /** What it is. */
  type: string;
  /** Its bytes. */
  bytes: Buffer;
};

/** Every object that a repository holds, reachable or not, one after the other. */
export async function* allObjects(folder: string): AsyncGenerator<GitObject> {
  const words = ['cat-file', '--batch-all-objects', '--batch', '--unordered'];
  const { stdin, stdout, ended } = startGit(folder, words);
  stdin.end();
  const reader = byteReader(stdout);
  for (;;) {
    const header = (await reader.line())?.toString().trim();
    if (header === undefined) break;
    const [id = '', type = '', size] = header.split(' ');
    const bytes = await reader.bytes(Number(size));
    await reader.bytes(1);
    yield { id, type, bytes };
  }
  await ended;
}
