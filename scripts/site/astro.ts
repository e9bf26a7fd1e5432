import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from '../commands/types.ts';
import { programOf } from '../test/program.ts';
import { type SiteTarget, siteEnvironment } from './target.ts';

const ending = ['SIGINT', 'SIGTERM'] as const;

/** The file that builds quietly, from the project's folder. */
const BUILD = join('scripts', 'site', 'astroBuild.ts');

/**
 * Builds a target in a process of its own: what a build takes of memory is given back when it ends, and a build that
 * dies takes nobody with it. What it prints goes to standard error.
 * @returns its exit code
 */
export function runBuild(target: SiteTarget, context: Pick<CommandContext, 'root' | 'env'>): Promise<number> {
  return runNode([join(context.root, BUILD)], target, context);
}

/** Runs Astro's development server for a target until it is stopped. Returns its exit code. */
export function runDev(
  port: number,
  target: SiteTarget,
  context: Pick<CommandContext, 'root' | 'env'>,
): Promise<number> {
  return runNode([programOf(context.root, 'astro'), 'dev', '--port', String(port)], target, context);
}

function runNode(
  words: readonly string[],
  target: SiteTarget,
  { root, env }: Pick<CommandContext, 'root' | 'env'>,
): Promise<number> {
  const child = spawn(process.execPath, [...words], {
    cwd: root,
    env: siteEnvironment(target, env),
    stdio: ['ignore', 2, 2],
  });
  // Whoever ends this process means Astro; it waits until Astro has put its things in order.
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ending) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const signal of ending) process.off(signal, forward);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
