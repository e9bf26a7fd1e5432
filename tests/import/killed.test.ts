import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree, type TestWiki, testWiki } from './wiki.ts';

const program = fileURLToPath(new URL('../../scripts/bench/importProcess.ts', import.meta.url));
const key = { OUTSIDE_IN_KEY: 'key of the tests' };
const about = ['--source', 'bewertungen', '--channel', 'kanal-1', '--method', 'review', '--synthetic'];

/** Rows of two years, so that many files are written. */
function rows(from: number, to: number, words: string): string {
  const lines = Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    const month = `${2024 + (number % 2)}-${String(1 + (number % 12)).padStart(2, '0')}`;
    return `review-${number},${month}-15,${1 + (number % 5)},"${words} ${number}, and nobody answers"`;
  });
  return `reviewId,at,score,content\n${lines.join('\n')}\n`;
}

let before: TestWiki;
let after: Record<string, string>;
/** Milliseconds that the import takes when nobody disturbs it. */
let duration = 0;
const made: TestWiki[] = [];
afterAll(() => {
  for (const wiki of made) wiki.remove();
});

function copyOf(wiki: TestWiki): TestWiki {
  const copy = testWiki();
  made.push(copy);
  cpSync(wiki.root, copy.root, { recursive: true });
  return copy;
}

function start(
  wiki: TestWiki,
  file: string,
): ChildProcess & { ended: Promise<number | null>; said: () => string } {
  const child = spawn(
    process.execPath,
    [program, wiki.root, join(wiki.root, 'content'), join(wiki.root, file)],
    {
      env: { ...process.env, ...key },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr?.on('data', (text) => {
    said += String(text);
  });
  const ended = new Promise<number | null>((fulfil) => child.on('exit', fulfil));
  return Object.assign(child, { ended, said: () => said });
}

const next = (wiki: TestWiki, more: string[] = []) =>
  wiki.run([join(wiki.root, 'second.csv'), ...about, ...more], { env: key });

beforeAll(async () => {
  before = testWiki();
  made.push(before);
  before.write('content/wiki.yaml', 'name: {de: W, en: W}\ncompany: W\n');
  before.write('first.csv', rows(0, 600, 'The app is slow'));
  before.write('second.csv', rows(300, 2300, 'The app has become fast'));
  expect(await start(before, 'first.csv').ended).toBe(0);
  const clean = copyOf(before);
  const from = performance.now();
  expect(await start(clean, 'second.csv').ended).toBe(0);
  duration = performance.now() - from;
  after = clean.files();
  expect(after).not.toEqual(before.files());
}, 120_000);

/** Kills the import of the second file when a moment has come, and looks at the wiki as the next command finds it. */
async function killedAt(moment: (wiki: TestWiki, child: ChildProcess) => Promise<unknown>) {
  const wiki = copyOf(before);
  const child = start(wiki, 'second.csv');
  await Promise.race([moment(wiki, child), child.ended]);
  child.kill('SIGKILL');
  await child.ended;
  expect((await next(wiki, ['--dry-run'])).exit).toBe(0);
  const seen = wiki.files();
  const state = JSON.stringify(seen) === JSON.stringify(after) ? 'after' : 'before';
  expect(seen).toEqual(state === 'after' ? after : before.files());
  const left = readdirSync(join(wiki.root, '.cache', 'import'), { withFileTypes: true });
  for (const { name } of left.filter((item) => item.isDirectory()))
    expect(
      left.map((item) => item.name),
      `what ${name} put aside is left`,
    ).toContain(`${name}.json`);
  expect((await next(wiki)).exit).toBe(0);
  expect(wiki.files()).toEqual(after);
  return state;
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await sleep(2);
}

describe('an import that is killed', () => {
  it.each([0.4, 0.7, 0.85, 0.95])(
    'after %f of its time leaves the wiki as before or as after',
    async (part) => {
      await killedAt(() => sleep(duration * part));
    },
    60_000,
  );

  it('while it writes beside the files leaves the wiki as before', async () => {
    const stagedFiles = (wiki: TestWiki) =>
      readdirSync(join(wiki.root, 'content/evidence/bewertungen')).filter((name) => name.endsWith('.tmp'));
    const state = await killedAt((wiki) => until(() => stagedFiles(wiki).length > 3));
    expect(['before', 'after']).toContain(state);
  }, 60_000);

  it('when its journal stands is completed by the next command', async () => {
    const journals = (wiki: TestWiki) =>
      existsSync(join(wiki.root, '.cache', 'import'))
        ? readdirSync(join(wiki.root, '.cache', 'import')).filter((name) => name.endsWith('.json')).length
        : 0;
    const known = journals(before);
    expect(await killedAt((wiki) => until(() => journals(wiki) > known))).toBe('after');
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('a disk that takes no more', () => {
  it('ends an import with a sentence, and nothing of it is left', async () => {
    const wiki = copyOf(before);
    // A limit on the size of files fails as a full disk does, and can be had anywhere.
    const words = [program, wiki.root, join(wiki.root, 'content'), join(wiki.root, 'second.csv')];
    const child = spawn('sh', ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, ...words], {
      env: { ...process.env, ...key },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += String(text);
    });
    expect(await new Promise((fulfil) => child.on('close', fulfil))).toBe(1);
    expect(said).toMatch(
      /cannot be written \(EFBIG\)\. Check who may write there, and that the disk is not full/,
    );
    expect(wiki.files()).toEqual(before.files());
  }, 60_000);
});

describe('two imports at once', () => {
  it('are done one after the other by two processes', async () => {
    const wiki = copyOf(before);
    const children = [start(wiki, 'second.csv'), start(wiki, 'second.csv')];
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0]);
    expect(readTree(join(wiki.root, 'content'))).toEqual(after);
    const waited = children.filter((child) => child.said().includes('is writing into this wiki; waiting'));
    expect(waited.length).toBeLessThanOrEqual(1);
  }, 60_000);
});
