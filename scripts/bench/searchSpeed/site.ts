import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchPage } from '../../../src/search/documents/record.ts';
import { CommandError } from '../../commands/errors.ts';
import type { CommandContext } from '../../commands/types.ts';
import { runBuild } from '../../site/astro.ts';
import { wikiFiles, writeFiles } from '../wiki/generate.ts';
import { ALONE, htmlOf } from './html.ts';

/** Entries of the small wiki that lends its search page and its scripts. */
const SMALL = 20;

/**
 * Builds a small wiki: its start page, its search and its scripts are those of every wiki.
 * @throws CommandError where it cannot be built
 */
export async function buildShell(folder: string, seed: number, context: CommandContext): Promise<string> {
  const content = join(folder, 'content');
  const out = join(folder, 'shell');
  writeFiles(content, wikiFiles({ entries: SMALL, claims: 0, records: 0, seed }));
  const target = { audience: 'internal', content, out, cache: join(folder, 'cache') } as const;
  const env = { ...context.env, OUTSIDE_IN_SEARCH: 'off' };
  if ((await runBuild(target, { ...context, env })) === 0) return out;
  throw new CommandError('The small wiki was not built; the lines above say why.');
}

/** Puts other pages in the place of a site's own that can be found, and a page with Pagefind alone beside them. */
export function placePages(shell: string, site: string, pages: Iterable<SearchPage>): void {
  cpSync(shell, site, { recursive: true });
  for (const name of globSync('**/*.html', { cwd: site })) {
    const file = join(site, name);
    if (readFileSync(file, 'utf8').includes('data-search-page')) rmSync(file);
  }
  for (const page of pages) write(join(site, page.url, 'index.html'), htmlOf(page));
  write(join(site, 'alone', 'index.html'), ALONE);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Bytes of the files of a site by a glob. */
export function sizeOf(site: string, pattern: string): number {
  const files = globSync(pattern, { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
