import { slug } from '../../../src/text/slug.ts';
import { type Dropped, stemOf } from './inbox.ts';

/**
 * Source that a dropped file belongs to: the one that its folder names, else a known source whose id its name begins
 * with and goes on with nothing but a date or a number, as in `nps-befragung-2026-10.csv`.
 *
 * @param known Ids of the wiki's sources.
 * @returns Undefined where the import shall make it of the file's name.
 */
export function sourceOf({ name, folder }: Dropped, known: readonly string[]): string | undefined {
  if (folder !== '') return slug(folder) || undefined;
  const stem = slug(stemOf(name), { max: 200 });
  return known
    .filter((id) => stem === id || (stem.startsWith(`${id}-`) && /^[\d-]+$/.test(stem.slice(id.length))))
    .toSorted((a, b) => b.length - a.length)[0];
}
