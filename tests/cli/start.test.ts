import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { importExports } from '../../scripts/site/importExports.ts';
import { type ServedSite, serveSite, serveUntilStopped } from '../../scripts/site/serve.ts';
import { siteTarget } from '../../scripts/site/target.ts';
import { type TestProject, testProject } from './project.ts';

let project: TestProject;
beforeEach(() => {
  project = testProject();
});
afterEach(() => project.remove());

describe('serving', () => {
  let site: ServedSite | undefined;
  afterEach(async () => {
    await site?.stop();
    site = undefined;
  });

  async function serve(port = 4900) {
    const context = project.context();
    const target = siteTarget({ audience: 'internal' }, context);
    await buildSite(target, context);
    site = await serveSite(target, port, context);
    return site.address;
  }

  test('answers with the pages that were built, and says so where there is none', async () => {
    const address = await serve();
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, '<h1>Built</h1>']);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const missing = await fetch(new URL('/nowhere/', address));
    expect([missing.status, await missing.text()]).toEqual([404, '<h1>Missing</h1>']);
  });

  test.each(['/../wiki.yaml', '/%2e%2e/%2e%2e/content/wiki.yaml', '/..%2f..%2fcontent/wiki.yaml'])(
    'never leaves the folder of the site: %s',
    async (path) => {
      const { port } = new URL(await serve());
      // `fetch` would tidy the path up before it is sent.
      const text = await new Promise<string>((resolve, reject) => {
        get({ host: 'localhost', port, path }, (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => resolve(Buffer.concat(pieces).toString()));
        }).on('error', reject);
      });
      expect(text).not.toContain('company');
    },
  );

  test('takes the next port where one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(4910, 'localhost', resolve));
    try {
      expect(new URL(await serve(4910)).port).not.toBe('4910');
    } finally {
      other.close();
    }
  });

  test('prints the address as the last line and ends with Ctrl-C', async () => {
    const address = await serve();
    const context = project.context();
    const signals = new EventEmitter();
    const ended = site && serveUntilStopped(site, context, signals);
    expect(context.out()).toBe(`${address}\n`);
    signals.emit('SIGINT');
    await ended;
    await expect(fetch(address)).rejects.toThrow();
    expect(signals.listenerCount('SIGTERM')).toBe(0);
    site = undefined;
  });
});

test('previewing what was never built says how to build it', async () => {
  const context = project.context();
  expect(await runCommandLine(['preview', '--audience', 'public'], context, commands)).toBe(1);
  expect(context.err()).toBe(
    'Nothing is built in `dist/public`. Build it with: npm run build -- --audience public\n',
  );
});

test.each(['0', '70000', 'http', '80.5'])('%s is no port', async (port) => {
  const context = project.context();
  expect(await runCommandLine(['preview', '--port', port], context, commands)).toBe(1);
  expect(context.err()).toContain('A port is a whole number from 1 to 65535.');
});

test('a build that fails ends the start', async () => {
  const context = project.context({ env: { PATH: process.env['PATH'], FAIL: '1' } });
  expect(await runCommandLine(['start'], context, commands)).toBe(1);
  expect(context.err()).toContain('The site was not built');
});

describe('exports of the sample company', () => {
  const manifest = [
    'title: {de: Bewertungen, en: Reviews}',
    'channel: app',
    'method: review',
    'solicited: false',
    'synthetic: true',
    'mapping: {text: [text], at: at}',
    '',
  ].join('\n');

  beforeEach(() => {
    project.write(
      'content/wiki.yaml',
      'name: {de: W, en: W}\ncompany: M\nevidence: {publicKey: for-tests}\n',
    );
    const words = 'label: {de: A, en: A}, definition: {de: D, en: D}';
    project.write('content/taxonomy/channels.yaml', `values: [{id: app, ${words}, medium: digital}]\n`);
    project.write('content/taxonomy/methods.yaml', `values: [{id: review, ${words}}]\n`);
    project.write('content/evidence/bewertungen/source.yaml', manifest);
    project.write('sample/exports/bewertungen.csv', 'text,at\nDie App stürzt ab,2026-01-03\n');
    project.write('sample/exports/other.csv', 'text\nnobody has declared this source\n');
  });

  const content = () => join(project.root, 'content');
  /** Imports; where that fails, the import's own words are the error. */
  const imported = (context = project.context()) =>
    importExports(content(), context).catch((cause: unknown) => {
      throw new Error(context.err(), { cause });
    });
  const january = () => readFileSync(join(content(), 'evidence/bewertungen/2026-01.jsonl'), 'utf8');

  test('are imported into the sources that are declared, once', async () => {
    expect(await imported()).toBe(1);
    expect(january()).toContain('Die App stürzt ab');
    expect(await imported()).toBe(0);
  });

  test('are imported again when they, the rules or the records have changed', async () => {
    await imported();
    project.write(
      'sample/exports/bewertungen.csv',
      'text,at\nDie App stürzt ab,2026-01-03\nGut,2026-01-04\n',
    );
    expect(await imported()).toBe(1);
    expect(january().trim().split('\n')).toHaveLength(2);
    project.write('content/evidence/bewertungen/2026-01.jsonl', '');
    expect(await imported()).toBe(1);
    expect(january().trim().split('\n')).toHaveLength(2);
  });

  test('report what was read where progress goes, not where results go', async () => {
    const context = project.context();
    await imported(context);
    expect(context.out()).toBe('');
    expect(context.err()).toContain('bewertungen');
  });
});
