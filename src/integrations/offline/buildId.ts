import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A short hash over the names and contents of all that was built: the same site has the same, another one another.
 * @param folder The site's folder, absolute.
 * @param passedOver Name of a file in it that does not count, for it carries the hash itself.
 */
export async function buildIdOf(folder: string, passedOver: string): Promise<string> {
  const hash = createHash('sha256');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.sort()) {
    const name = file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    if (name === passedOver) continue;
    hash.update(`\n${name}\n`);
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  }
  return hash.digest('base64url').slice(0, 22);
}
