import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { buildSite, isBuilt } from '../../scripts/site/build.ts';
import { siteTarget } from '../../scripts/site/target.ts';
import { type TestProject, testProject } from './project.ts';

let project: TestProject;
beforeEach(() => {
  project = testProject();
});
afterEach(() => project.remove());

async function build(words: string[], given: Parameters<TestProject['context']>[0] = {}) {
  const context = project.context(given);
  const exitCode = await runCommandLine(['build', ...words], context, commands);
  return { exitCode, out: context.out(), err: context.err(), call: project.calls().at(-1) };
}

describe('npm run build', () => {
  test('builds for the audience that the wiki names, into a folder of that name', async () => {
    const { exitCode, out, call } = await build([]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'dist/restricted\n' });
    expect(call).toMatchObject({
      words: [],
      audience: 'restricted',
      content: join(project.root, 'content'),
      out: join(project.root, 'dist', 'restricted'),
    });
  });

  test('takes audience and folders as they are typed, from where the person stands', async () => {
    project.write('sub/wiki/wiki.yaml', 'name: {de: W, en: W}\ncompany: M\n');
    const words = ['--audience', 'public', '--content', 'wiki', '--out', 'site'];
    const { call, out } = await build(words, { cwd: join(project.root, 'sub') });
    expect(out).toBe('site\n');
    expect(call).toMatchObject({
      audience: 'public',
      content: join(project.root, 'sub', 'wiki'),
      out: join(project.root, 'sub', 'site'),
    });
  });

  test('keeps what the next build can use apart for every audience', async () => {
    const caches = [];
    for (const audience of ['public', 'internal', 'restricted']) {
      caches.push((await build(['--audience', audience])).call?.cache);
    }
    expect(new Set(caches).size).toBe(3);
  });

  test('refuses an unknown audience', async () => {
    const { exitCode, err } = await build(['--audience', 'everybody']);
    expect(exitCode).toBe(1);
    expect(err).toContain('Allowed choices are public, internal, restricted');
    expect(project.calls()).toEqual([]);
  });

  test('says where it looked for a wiki that is not there', async () => {
    const { exitCode, err } = await build(['--content', 'nowhere']);
    expect(exitCode).toBe(1);
    expect(err).toBe(
      'There is no wiki: `nowhere/wiki.yaml` cannot be read. Name the folder of its content with --content.\n',
    );
  });

  test('fails where Astro fails, and prints no folder', async () => {
    const { exitCode, out } = await build([], { env: { PATH: process.env['PATH'], FAIL: '1' } });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  });
});

describe('a built site', () => {
  async function built(given: Parameters<TestProject['context']>[0] = {}) {
    const context = project.context(given);
    return isBuilt(siteTarget({ audience: 'internal' }, context), context);
  }
  async function buildInternal(env: Record<string, string> = {}) {
    const context = project.context({ env: { PATH: process.env['PATH'], ...env } });
    await buildSite(siteTarget({ audience: 'internal' }, context), context);
  }

  test('needs no other build while nothing has changed', async () => {
    expect(await built()).toBe(false);
    await buildInternal();
    expect(await built()).toBe(true);
  });

  const changes: [string, string, string][] = [
    ['an entry', 'content/guides/a.md', '---\ntitle: B\n---\n'],
    ['a new entry', 'content/guides/b.md', '---\ntitle: B\n---\n'],
    ['a record', 'content/evidence/x/2026-01.jsonl', '{}\n'],
    ['the code', 'src/page.ts', 'export const a = 1;\n'],
    ['the configuration', 'astro.config.mjs', 'export default {};\n'],
    ['the lockfile', 'package-lock.json', '{}'],
  ];
  test.each(changes)('needs another after a change of %s', async (_what, file, text) => {
    await buildInternal();
    project.write(file, text);
    expect(await built()).toBe(false);
  });

  test('needs another on another day, for what is computed depends on it', async () => {
    await buildInternal();
    expect(await built({ now: () => new Date('2026-01-16T12:00:00Z') })).toBe(false);
  });

  test('needs another after a build that failed', async () => {
    await buildInternal();
    project.write('content/guides/a.md', 'broken');
    await buildInternal({ FAIL: '1' });
    project.write('content/guides/a.md', '---\ntitle: A\n---\n');
    expect(await built()).toBe(false);
  });
});
