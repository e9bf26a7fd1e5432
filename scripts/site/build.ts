import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { storeState } from '../../src/evidence/open.ts';
import { readSettings, SETTINGS_FILE } from '../../src/files/readSettings.ts';
import { isoDay } from '../../src/wiki/statistics/days.ts';
import type { CommandContext } from '../commands/types.ts';
import { readTextIfThere } from '../steps/keep/read.ts';
import { runBuild } from './astro.ts';
import { digestOf, type Stamp, stampIn } from './digest.ts';
import type { SiteTarget } from './target.ts';

/** What a site is made of besides its content, from the project's folder. */
const code = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds a target, whatever was built before. Pages that have not changed are taken from the last build.
 * @returns the build's exit code
 */
export async function buildSite(target: SiteTarget, context: CommandContext): Promise<number> {
  const stamp = stampOf(target, context);
  const digest = await siteDigest(target, context);
  stamp.clear();
  const began = context.now().getTime();
  context.stderr.write('Building the site ...\n');
  const exitCode = await runBuild(target, context);
  if (exitCode === 0) {
    stamp.set(digest);
    const pages = globSync('**/*.html', { cwd: target.out }).length;
    const seconds = Math.round((context.now().getTime() - began) / 1000);
    context.stderr.write(`${pages} pages, ${seconds} s.\n`);
  }
  return exitCode;
}

/** Whether a target's last build is what a build would give today. */
export async function isBuilt(target: SiteTarget, context: CommandContext): Promise<boolean> {
  return hasSite(target) && stampOf(target, context).isCurrent(await siteDigest(target, context));
}

/** Whether there is anything to serve. */
export function hasSite({ out }: SiteTarget): boolean {
  return existsSync(join(out, 'index.html'));
}

/** The stamp belongs to the folder that is built into: two wikis may take turns in one. */
function stampOf({ out }: SiteTarget, { root }: Pick<CommandContext, 'root'>): Stamp {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 12);
  return stampIn(join(root, '.cache', 'built', name));
}

/** Code, content and the day: what is computed is computed as of a day, unless the wiki pins one. */
async function siteDigest(
  { content, audience }: SiteTarget,
  { root, now, env }: CommandContext,
): Promise<string> {
  const files = await digestOf([...code.map((name) => join(root, name)), content], root);
  const { settings } = readSettings(readTextIfThere(join(content, SETTINGS_FILE)));
  const records = await storeState(settings.evidence, { root: content, env });
  return [files, records ?? '', content, audience, isoDay(now())].join(' ');
}
