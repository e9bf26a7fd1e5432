import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const setup = fileURLToPath(new URL('../../scripts/setup.mjs', import.meta.url));

/** Stands in for npm, which needs a registry: writes down its words, and installs a Node unless told to skip scripts. */
const npm = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) process.exit(3);
mkdirSync('node_modules/node/bin', { recursive: true });
if (!process.env.SKIP_SCRIPTS) writeFileSync('node_modules/node/bin/node', '');
console.log('added 1 package');
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync(setup, join(folder, 'scripts/setup.mjs'));
  writeFileSync(join(folder, 'npm.mjs'), npm);
  writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(env: Record<string, string> = { npm_execpath: join(folder, 'npm.mjs') }) {
  const result = spawnSync(process.execPath, ['scripts/setup.mjs'], { cwd: folder, env, encoding: 'utf8' });
  const calls = existsSync(join(folder, 'calls.txt')) ? readFileSync(join(folder, 'calls.txt'), 'utf8') : '';
  return {
    status: result.status,
    stdout: result.stdout,
    stderr: result.stderr,
    calls: calls.split('\n').slice(0, -1),
  };
}

test('the first run installs from the lockfile, the second does nothing', () => {
  expect(run()).toMatchObject({ status: 0, calls: [expect.stringMatching(/^ci /)] });
  expect(run()).toMatchObject({ status: 0, stderr: '', calls: [expect.anything()] });
});

test('nothing is written to standard output, which belongs to the command that follows', () => {
  expect(run()).toMatchObject({ stdout: '', stderr: expect.stringContaining('added 1 package') });
});

test('a changed lockfile is installed again', () => {
  run();
  writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {}}');
  expect(run().calls).toHaveLength(2);
});

test('where npm did not start it, it says how to start it', () => {
  expect(run({})).toMatchObject({ status: 1, calls: [], stderr: expect.stringContaining('`npm start`') });
});

test('where the installation fails it stops, and tries again the next time', () => {
  const npmFile = join(folder, 'npm.mjs');
  expect(run({ npm_execpath: npmFile, NPM_FAILS: '1' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('The installation failed'),
  });
  expect(run()).toMatchObject({ status: 0, calls: [expect.anything(), expect.anything()] });
});

test('where install scripts were skipped it says what to run', () => {
  expect(run({ npm_execpath: join(folder, 'npm.mjs'), SKIP_SCRIPTS: '1' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npm ci --ignore-scripts=false'),
  });
});
