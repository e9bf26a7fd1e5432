import { EventEmitter } from 'node:events';
import { linkSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { onEveryChange, passedOver } from '../../src/integrations/watched.ts';

const root = '/wiki/content';
const cache = '/wiki/.cache';

it.each([
  ['a record', root, '/wiki/content/evidence/app/2026-09.jsonl', false],
  ['the content folder', root, root, false],
  ['a source of the site', root, '/wiki/src/pages/index.astro', false],
  ['a file on its way to its place', root, '/wiki/content/evidence/app/.import-1-r0.tmp', true],
  ['the journal of an import', root, '/wiki/.cache/import/1.json', true],
  ['the same with backslashes', root, '\\wiki\\.cache\\import\\1.json', true],
  ['a folder that only begins like the cache', root, '/wiki/.cached/notes.md', false],
  [
    'a record of content in the cache',
    '/wiki/.cache/test/content',
    '/wiki/.cache/test/content/a.jsonl',
    false,
  ],
  ['content in the cache', '/wiki/.cache/test/content', '/wiki/.cache/test/content', false],
  ['what lies beside it', '/wiki/.cache/test/content', '/wiki/.cache/test/inbox/a.csv', true],
])('watching passes over what is no content: %s', (_what, content, path, over) => {
  expect(passedOver(content, cache)(path)).toBe(over);
});

it.each([
  ['in a folder', ['2026-09.jsonl', { watchedPath: '/wiki/content/evidence/app' }]],
  ['of a file without a name', [null, { watchedPath: '/wiki/content/evidence/app/2026-09.jsonl' }]],
  ['with its whole path', ['/wiki/content/evidence/app/2026-09.jsonl', { type: 'file' }]],
])('what only the system says of a change is told: %s', (_where, event) => {
  const watcher = new EventEmitter();
  const told: string[] = [];
  onEveryChange(watcher, root, (path) => told.push(path));
  watcher.emit('raw', 'rename', ...event);
  watcher.emit('raw', 'rename', '1.json', { watchedPath: '/wiki/.cache/import' });
  expect(told.map((path) => path.replaceAll('\\', '/'))).toEqual([
    '/wiki/content/evidence/app/2026-09.jsonl',
  ]);
});

it('whoever listens reads every file that an import puts in its place, however fast it follows the link of its old state', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, '2026-09.jsonl');
  writeFileSync(file, '0');
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
  });
  onTestFinished(() => server.close());
  const told: string[] = [];
  const read: string[] = [];
  onEveryChange(server.watcher, folder, (path) => told.push(path));
  server.watcher.on('change', () => read.push(readFileSync(file, 'utf8')));
  await sleep(300);
  for (let state = 1; state <= 8; state += 1) {
    linkSync(file, join(folder, `.old-${state}`));
    writeFileSync(join(folder, '.next'), String(state));
    renameSync(join(folder, '.next'), file);
    await expect.poll(() => read.at(-1), { interval: 10, timeout: 2_000 }).toBe(String(state));
    await sleep(30);
  }
  expect(told).toContain(file);
});
