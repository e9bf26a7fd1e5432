import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../src/search/build/manifest.ts';
import { CommandError } from '../commands/errors.ts';
import type { CommandContext } from '../commands/types.ts';
import { buildSite, hasSite, isBuilt } from '../site/build.ts';
import { type SiteTarget, shownPath } from '../site/target.ts';

/**
 * Builds a target unless its site is what a build would give today, so that nobody is answered from an older one.
 * @throws CommandError where the site cannot be built
 */
export async function prepareSite(target: SiteTarget, context: CommandContext): Promise<void> {
  if (hasIndex(target) && (await isBuilt(target, context))) return;
  const shown = shownPath(target.out, context.cwd);
  context.stderr.write(
    hasIndex(target)
      ? `The site in ${shown} is older than the content; it is built anew first.\n`
      : `There is no site to search in ${shown} yet; it is built first.\n`,
  );
  if ((await buildSite(target, context)) !== 0)
    throw new CommandError('The site was not built, so nothing was searched; the lines above say why.');
}

function hasIndex(target: SiteTarget): boolean {
  return hasSite(target) && existsSync(join(target.out, 'search', MANIFEST));
}
