import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { declarations } from '../../src/files/declarations.ts';
import { fileRevisions } from '../../src/files/revisions.ts';
import { action } from '../../src/schema/action.ts';
import type { EntryOf } from '../../src/wiki/entry.ts';
import { changedAfterShipping } from '../../src/wiki/problems/changedAfterShipping.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  folders.push(folder);
  return folder;
}

function git(folder: string, words: readonly string[], day = '2026-01-01'): void {
  const at = `${day}T12:00:00Z`;
  const who = {
    GIT_AUTHOR_NAME: 'T',
    GIT_AUTHOR_EMAIL: 't@t',
    GIT_COMMITTER_NAME: 'T',
    GIT_COMMITTER_EMAIL: 't@t',
  };
  execFileSync('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...words], {
    env: {
      ...process.env,
      ...who,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
    stdio: 'ignore',
  });
}

/** The fields that an action declares, with its margin. */
const declared = (margin: number) => ({
  metric: 'anteil',
  baseline: 0.1,
  expected: { direction: 'down', margin },
  window: { before: { from: '2026-01', to: '2026-03' }, after: { from: '2026-05', to: '2026-08' } },
});

const text = (margin: number, title = 'A', status = 'shipped') =>
  `---\n${JSON.stringify({ title, status, shippedOn: '2026-04-15', ...declared(margin) })}\n---\n`;

/** The content below a folder of its repository, as it mostly lies. */
function write(folder: string, name: string, content: string): void {
  mkdirSync(join(folder, 'content/actions'), { recursive: true });
  writeFileSync(join(folder, `content/actions/${name}.md`), content);
}

function commit(folder: string, day: string): void {
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-m', 'x', '--allow-empty'], day);
}

const entryOf = (margin: number, name = 'a'): EntryOf<'action'> => ({
  kind: 'action',
  id: name,
  lang: 'de',
  data: action.parse({ title: 'A', status: 'shipped', shippedOn: '2026-04-15', ...declared(margin) }),
  file: `actions/${name}.md`,
  format: 'md',
  digest: '',
  references: [],
  translations: [],
});

const verdict = async (folder: string, margin: number, name = 'a') =>
  (await declarations(join(folder, 'content'), [entryOf(margin, name)])).get(name);

/** A repository with these margins committed on these days. */
function repository(...commits: [day: string, margin: number, title?: string][]): string {
  const folder = newFolder();
  git(folder, ['init', '-q']);
  for (const [day, margin, title] of commits) {
    write(folder, 'a', text(margin, title));
    commit(folder, day);
  }
  return folder;
}

describe('by the history of the repository, an action', () => {
  it('declared its effect before where nothing was changed since', async () => {
    const folder = repository(
      ['2026-02-01', 0.02],
      ['2026-03-01', 0.03],
      ['2026-06-01', 0.03, 'other words'],
    );
    expect(await verdict(folder, 0.03)).toEqual({ state: 'before', on: '2026-03-01' });
  });

  it('may declare it on the very day it ships', async () => {
    expect(await verdict(repository(['2026-04-15', 0.03]), 0.03)).toEqual({
      state: 'before',
      on: '2026-04-15',
    });
  });

  it('is flagged with the day and the field where it was changed after it shipped', async () => {
    const folder = repository(['2026-02-01', 0.03], ['2026-09-01', 0.01]);
    expect(await verdict(folder, 0.01)).toEqual({ state: 'changed', field: 'expected', on: '2026-09-01' });
  });

  it('is a problem with its place where it was changed after it shipped, and none otherwise', async () => {
    const folder = repository(['2026-02-01', 0.03], ['2026-09-01', 0.01]);
    const found = await declarations(join(folder, 'content'), [entryOf(0.01)]);
    const problems = changedAfterShipping([entryOf(0.01)], found, () => ({ line: 7, column: 1 }));
    expect(problems).toMatchObject([
      { kind: 'changed-after-shipping', file: 'actions/a.md', line: 7, value: 'expected' },
    ]);
    expect(problems[0]?.message).toContain('2026-09-01');
    expect(changedAfterShipping([entryOf(0.01)], new Map(), () => undefined)).toEqual([]);
  });

  it('is flagged even where the change was taken back', async () => {
    const folder = repository(['2026-02-01', 0.03], ['2026-09-01', 0.01], ['2026-09-02', 0.03]);
    expect(await verdict(folder, 0.03)).toMatchObject({ state: 'changed', on: '2026-09-01' });
  });

  it('is flagged before the change is committed', async () => {
    const folder = repository(['2026-02-01', 0.03]);
    expect(await verdict(folder, 0.01)).toEqual({ state: 'changed', field: 'expected' });
  });

  it('is followed to the name that its file had before', async () => {
    const folder = repository(['2026-02-01', 0.03]);
    renameSync(join(folder, 'content/actions/a.md'), join(folder, 'content/actions/b.md'));
    commit(folder, '2026-06-01');
    expect(await verdict(folder, 0.03, 'b')).toEqual({ state: 'before', on: '2026-02-01' });
  });

  it('is unverified where the history begins after it shipped', async () => {
    const folder = repository(['2026-05-01', 0.03]);
    expect(await verdict(folder, 0.03)).toEqual({ state: 'unverified', why: 'beginsAfter' });
  });

  it('is unverified where its file is not committed, and where nothing is', async () => {
    const folder = repository(['2026-02-01', 0.03]);
    write(folder, 'c', text(0.03));
    expect(await verdict(folder, 0.03, 'c')).toEqual({ state: 'unverified', why: 'notCommitted' });
    const empty = repository();
    write(empty, 'a', text(0.03));
    expect(await verdict(empty, 0.03)).toEqual({ state: 'unverified', why: 'notCommitted' });
  });

  it('is unverified in a clone without its past', async () => {
    const folder = repository(['2026-02-01', 0.03], ['2026-06-01', 0.03, 'other words']);
    const clone = newFolder();
    git(clone, ['clone', '-q', '--depth', '1', `file://${folder}`, 'clone']);
    expect(await verdict(join(clone, 'clone'), 0.03)).toEqual({ state: 'unverified', why: 'shallow' });
  });

  it('is unverified without a repository, and without git', async () => {
    const folder = newFolder();
    write(folder, 'a', text(0.03));
    expect(await verdict(folder, 0.03)).toEqual({ state: 'unverified', why: 'noHistory' });
    const found = await fileRevisions('/', ['actions/a.md'], async () => undefined);
    expect(found.get('actions/a.md')).toBe('noHistory');
  });

  it('is told apart from another one in three processes of git, and none where nothing has shipped', async () => {
    const folder = repository(['2026-02-01', 0.03]);
    write(folder, 'b', text(0.02));
    commit(folder, '2026-03-01');
    const asked: string[] = [];
    const { runGit } = await import('../../src/files/git.ts');
    const counted: typeof runGit = (root, words, input) => {
      asked.push(words[0] ?? '');
      return runGit(root, words, input);
    };
    const found = await fileRevisions(join(folder, 'content'), ['actions/a.md', 'actions/b.md'], counted);
    expect([...found.values()].map((revisions) => revisions.length)).toEqual([1, 1]);
    expect(asked).toEqual(['rev-parse', 'log', 'cat-file']);
    await fileRevisions(folder, [], counted);
    expect(asked.length).toBe(3);
  });
});
