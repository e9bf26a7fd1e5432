import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Places with words that a command must not or cannot clean, relative to the project's folder. */
export type Elsewhere = {
  /** Sites built before; they hold the words until they are built again. */
  sites: string[];
  /** Raw exports, which a person deletes or asks the tool for without the person. */
  exports: string[];
};

/** Looks for built sites and raw exports that may hold words of some sources. */
export function elsewhere(root: string, sources: readonly string[]): Elsewhere {
  const at = (pattern: string) => globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const sites = at('dist/*/index.html').map((page) => page.slice(0, -'/index.html'.length));
  const samples = at('sample/exports/*').filter((file) =>
    sources.includes(basename(file).replace(/\.[^.]+$/, '')),
  );
  const dropped = globSync(join('inbox', '**', '*'), { cwd: root, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return { sites: sites.sort(), exports: [...samples, ...dropped].sort() };
}
