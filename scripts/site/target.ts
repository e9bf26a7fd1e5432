import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { contentRoot } from '../../src/files/io.ts';
import { readSettings, SETTINGS_FILE } from '../../src/files/readSettings.ts';
import type { Visibility } from '../../src/schema/fields.ts';
import { CommandError } from '../commands/errors.ts';
import type { CommandContext } from '../commands/types.ts';

/** What is built from what, for whom, and where it goes. */
export type SiteTarget = {
  /** Whom the site is for. */
  readonly audience: Visibility;
  /** The content folder, absolute. */
  readonly content: string;
  /** Folder of the finished site, absolute. */
  readonly out: string;
  /** Folder in which Astro keeps what the next build of the same target can use again, absolute. */
  readonly cache: string;
};

/** What a person may say about it. */
export type TargetOptions = {
  readonly audience?: Visibility | undefined;
  readonly content?: string | undefined;
  readonly out?: string | undefined;
};

/**
 * The target of a command: what was typed, else what the environment says, else the wiki's own settings.
 * Paths are relative to where the person stands.
 * @throws CommandError where there is no wiki
 */
export function siteTarget(
  options: TargetOptions,
  context: Pick<CommandContext, 'root' | 'cwd' | 'env'>,
): SiteTarget {
  const { root, cwd, env } = context;
  const from = env['OUTSIDE_IN_CONTENT'] ? cwd : root;
  const content = options.content === undefined ? contentRoot(env, from) : resolve(cwd, options.content);
  const audience = options.audience ?? defaultAudience(content, cwd);
  const out = options.out === undefined ? join(root, 'dist', audience) : resolve(cwd, options.out);
  return {
    audience,
    content,
    out,
    cache: env['OUTSIDE_IN_CACHE'] ?? cacheFolder(root, { audience, content, out }),
  };
}

/** The environment in which Astro builds or serves a target. */
export function siteEnvironment({ audience, content, out, cache }: SiteTarget, env: CommandContext['env']) {
  const { INIT_CWD: _folder, ...rest } = env;
  return {
    // Tools send no reports home unless the person has asked for it.
    ASTRO_TELEMETRY_DISABLED: '1',
    ...rest,
    OUTSIDE_IN_AUDIENCE: audience,
    OUTSIDE_IN_CONTENT: content,
    OUTSIDE_IN_OUT: out,
    OUTSIDE_IN_CACHE: cache,
  };
}

/** A path as a person would write it from where they stand, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return (near === '' ? '.' : near.startsWith('..') ? path : near).split(sep).join('/');
}

function defaultAudience(content: string, cwd: string): Visibility {
  const file = join(content, SETTINGS_FILE);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const shown = shownPath(file, cwd);
    throw new CommandError(
      `There is no wiki: \`${shown}\` cannot be read. Name the folder of its content with --content.`,
      {
        cause,
      },
    );
  }
  return readSettings(text).settings.audience;
}

/** Each target has its own, for what one audience may see must not come back in another's build. */
function cacheFolder(root: string, target: Omit<SiteTarget, 'cache'>): string {
  const key = [target.audience, target.content, target.out]
    .map((part) => relative(root, part) || part)
    .join('\n');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return join(root, '.cache', 'astro', `${target.audience}-${digest}`);
}
