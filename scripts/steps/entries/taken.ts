import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file that an entry has already, however it is written, relative to the content folder; undefined where there is none.
 * @param place Path of the entry without its ending, relative to the content folder: `studies/winter`.
 */
export function takenFile(contentRoot: string, place: string): string | undefined {
  return ['md', 'mdx']
    .map((ending) => `${place}.${ending}`)
    .find((path) => existsSync(join(contentRoot, path)));
}
