import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceTree } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own code, read from disk. */
export function projectTree(): SourceTree {
  const paths = globSync('{src,scripts}/**/*.{ts,mts,mjs,js,astro,css}', { cwd: root });
  const entries = paths.map(
    (path) => [path.replaceAll('\\', '/'), readFileSync(`${root}/${path}`, 'utf8')] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
