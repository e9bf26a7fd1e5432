import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Output } from '../commands/types.ts';
import { type BrowserSearch, findBrowser, type Machine } from './browser.ts';
import { programOf } from './program.ts';

/** This machine. */
function thisMachine(env: Machine['env']): Machine {
  return {
    platform: process.platform,
    env,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    // On Windows `--version` opens a window, and there are no stubs there.
    starts: (path) =>
      process.platform === 'win32' ||
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  };
}

/**
 * A browser for the tests: one that is there, else Playwright's download, else Debian's package where we may install it.
 * @param root the project's folder
 * @param stderr where it says what it fetches
 */
export function obtainBrowser(root: string, env: Machine['env'], stderr: Output): BrowserSearch {
  const machine = thisMachine(env);
  const download = chromium.executablePath();
  let search = findBrowser(machine, [download]);
  for (const fetchOne of [downloadWithPlaywright, installWithApt]) {
    if (search.found !== undefined) return search;
    fetchOne(root, env, stderr);
    search = findBrowser(machine, [download]);
  }
  return search;
}

function downloadWithPlaywright(root: string, env: Machine['env'], stderr: Output): void {
  stderr.write("No Chrome or Chromium found; fetching Playwright's ...\n");
  const program = programOf(root, 'playwright-core');
  const result = spawnSync(process.execPath, [program, 'install', 'chromium'], {
    cwd: root,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...env },
    stdio: ['ignore', 2, 2],
    timeout: 600_000,
  });
  if (result.status !== 0) stderr.write("Playwright's download did not work.\n");
}

function installWithApt(_root: string, env: Machine['env'], stderr: Output): void {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  stderr.write("Installing Debian's chromium ...\n");
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const result = spawnSync('apt-get', words, { ...options, stdio: ['ignore', 'ignore', 2] });
    if (result.status !== 0) stderr.write(`apt-get ${words.join(' ')} did not work.\n`);
  }
}
