import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';

const repository = mkdtempSync(join(tmpdir(), 'changed-'));
const root = join(repository, 'content');
const original = join(root, 'guides/ä regel.md');
const plain = (title: string) => `---\ntitle: ${title}\ntype: do\n---\n`;

function git(at: string, ...words: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', repository, ...who, ...words], { env, stdio: 'pipe' });
}

beforeAll(() => {
  mkdirSync(join(root, 'guides'), { recursive: true });
  git('2026-01-01T00:00:00Z', 'init', '-q');
  writeFileSync(original, plain('A'));
  writeFileSync(join(root, 'guides/do.md'), plain('Do'));
  writeFileSync(join(root, 'guides/do.en.md'), '---\ntitle: Do\n---\n');
  git('2026-01-01T00:00:00Z', 'add', '.');
  git('2026-01-01T00:00:00Z', 'commit', '-qm', 'one');
});
afterAll(() => rmSync(repository, { recursive: true }));

const outdated = async () => {
  const { content } = await readContent(root, nodeIo);
  return content.entries.flatMap(({ translations }) => translations.map((own) => own.outdated));
};

describe('when files were changed', () => {
  it('is what the history says, whatever the dates of the files', async () => {
    utimesSync(original, 1, 1);
    const changed = await nodeIo.changed(root, ['guides/ä regel.md', 'guides/none.md']);
    expect([...changed]).toEqual([['guides/ä regel.md', Date.parse('2026-01-01T00:00:00Z')]]);
  });

  it('makes a translation outdated once its original was changed after it', async () => {
    expect(await outdated()).toEqual([false]);
    writeFileSync(join(root, 'guides/do.md'), plain('Do more'));
    expect(await outdated()).toEqual([true]);
    git('2026-02-01T00:00:00Z', 'commit', '-qam', 'two');
    expect(await outdated()).toEqual([true]);
    writeFileSync(join(root, 'guides/do.en.md'), '---\ntitle: Do more\n---\n');
    git('2026-03-01T00:00:00Z', 'commit', '-qam', 'three');
    expect(await outdated()).toEqual([false]);
  });

  it('is not known outside of a repository', async () => {
    const loose = mkdtempSync(join(tmpdir(), 'loose-'));
    writeFileSync(join(loose, 'a.md'), '');
    expect((await nodeIo.changed(loose, ['a.md'])).size).toBe(0);
    rmSync(loose, { recursive: true });
  });
});
