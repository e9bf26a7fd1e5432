import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, put } from './folder.ts';

const cli = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));

/** `npm run watch` in a process of its own, for the inbox and the content of a folder. */
function start(root: string) {
  const child: ChildProcess = spawn(
    process.execPath,
    [cli, 'watch', '--folder', join(root, 'inbox'), '--content', join(root, 'content')],
    { env: { ...process.env, OUTSIDE_IN_KEY: 'key of the tests' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      printed += piece.toString();
    });
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    printed: () => printed,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      const [code] = await ended;
      return code;
    },
  };
}

it('a running watch waits for a file to be whole, ends with Ctrl-C, and goes on where it was', {
  timeout: 60_000,
}, async () => {
  const root = folderWith();
  const first = start(root);
  await expect.poll(first.printed, { timeout: 20_000 }).toContain('Watching');
  put(root, 'inbox/karten.csv', 'id,Kommentar\n');
  for (let row = 1; row <= 8; row += 1) {
    await sleep(150);
    appendFileSync(join(root, 'inbox/karten.csv'), `${row},Die Karte ${row} kam erst nach Wochen an\n`);
  }
  const report = join(root, 'inbox/done/karten.csv.report.txt');
  await expect.poll(() => existsSync(report), { timeout: 20_000 }).toBe(true);
  expect(readFileSync(report, 'utf8')).toContain('8 rows read = 8 new');
  expect(await first.stop()).toBe(0);

  put(root, 'inbox/karten.csv', 'id,Kommentar\n9,Die Karte kam am zweiten Tag an\n');
  const second = start(root);
  const next = join(root, 'inbox/done/karten (2).csv.report.txt');
  await expect.poll(() => existsSync(next), { timeout: 20_000 }).toBe(true);
  expect(readFileSync(next, 'utf8')).toContain('1 row read = 1 new');
  expect(await second.stop()).toBe(0);
  expect(second.printed()).toContain('1 imported, 0 of them with rejected rows; 0 rejected');
});
