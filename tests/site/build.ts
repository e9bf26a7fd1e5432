import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import type { Visibility } from '../../src/schema/fields.ts';
import { capturedContext } from '../cli/captured.ts';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** Folder for what tests build: ignored by git, and inside the project, for Astro looks for packages above it. */
export const workspace = join(root, '.cache/test-sites');

/** What a command left: its exit code, and all that it printed. */
export type Ran = { readonly exit: number; readonly output: string };

/** The environment as a person's terminal has it: without what npm, a build server and Vitest add for themselves. */
export function ownEnvironment(): Record<string, string | undefined> {
  const added =
    /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$|INIT_CWD$|GITHUB_ACTIONS$|FORCE_COLOR$)/;
  const own = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/** Runs a command line of the project as a process of its own, as `npm run <command> -- ...` does. */
export function runCommand(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/cli.ts'), ...words],
      { cwd: root, env: { ...ownEnvironment(), ...env }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) =>
        done({
          exit: error === null ? 0 : typeof error.code === 'number' ? error.code : 1,
          output: `${stdout}${stderr}`,
        }),
    );
  });
}

/**
 * Runs a command that needs no packages of the project with another folder for a project, so that the last import of
 * whoever runs the tests can still be taken back.
 */
export async function runWithin(folder: string, words: readonly string[]): Promise<Ran> {
  const context = capturedContext({ root: folder, cwd: folder, env: { OUTSIDE_IN_KEY: 'key of the tests' } });
  const exit = await runCommandLine(words, context, commands);
  return { exit, output: `${context.out()}${context.err()}` };
}

/** A small wiki of a test, in a folder of its own that the test may change. */
export type SmallWiki = {
  /** Its content folder. */
  readonly content: string;
  /** Builds it for an audience; returns where the site lies and how that ended. */
  build(audience?: Visibility): Promise<Ran & { readonly out: string }>;
  /** Runs another command on it, with its folder for a project: what the command remembers is its own. */
  run(words: readonly string[]): Promise<Ran>;
  /** Removes it. */
  remove(): void;
};

/**
 * A wiki to build.
 * @param name Names its folder; no two tests share one.
 * @param from Content folder to begin with. Default: none, and the test writes it.
 */
export function smallWiki(name: string, from?: string): SmallWiki {
  const folder = join(workspace, name);
  const content = join(folder, 'content');
  const env = { OUTSIDE_IN_CONTENT: content, OUTSIDE_IN_KEY: 'key of the tests' };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  if (from !== undefined) cpSync(from, content, { recursive: true });
  return {
    content,
    async build(audience = 'internal') {
      const out = join(folder, audience);
      const ran = await runCommand(['build', '--audience', audience, '--out', out], {
        ...env,
        OUTSIDE_IN_CACHE: join(folder, `${audience}-cache`),
      });
      return { ...ran, out };
    },
    run: (words) => runWithin(folder, words),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The folder of a test's fixtures. */
export function fixture(...parts: readonly string[]): string {
  return join(dirname(import.meta.filename), ...parts);
}
