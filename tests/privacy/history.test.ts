import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idOf, lines, manifest, type PrivateWiki, privateWiki, pseudonym } from './privateWiki.ts';

let wiki: PrivateWiki;
let minutes = 0;
const folder = 'content/evidence/stimmen';
const git = (...words: string[]) => {
  minutes += 1;
  const date = `2026-10-01T10:${String(minutes).padStart(2, '0')}:00+0200`;
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  return execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words], {
    cwd: wiki.root,
    env,
    encoding: 'latin1',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  });
};
/** Everything that the repository holds, reachable or not, as bytes. */
const objects = () => git('cat-file', '--batch-all-objects', '--batch');
const log = () => git('log', '--all', '--format=%an %ae %ad %cd %s', '--date=iso');

const hers = {
  id: idOf(1),
  at: '2026-08-03',
  respondent: pseudonym('K-1'),
  title: 'Zqtitel heute',
  text: 'Der Zqvogel überfliegt die Filiale.\nUnd „Zqtier“ sagt er auch.',
  answers: { wunsch: 'Neu laden' },
};
const other = {
  id: idOf(2),
  at: '2026-08-04',
  respondent: pseudonym('K-2'),
  text: 'Zqbleibt stehen, denn das sagt ein anderer.',
};

beforeEach(() => {
  wiki = privateWiki();
  minutes = 0;
  git('init', '--quiet', '--initial-branch=main');
  wiki.write('.gitignore', '.cache/\n');
  wiki.write(`${folder}/source.yaml`, manifest());
  const { records } = lines([hers, other]);
  wiki.write(`${folder}/2026-08.jsonl`, records);
  wiki.write(
    `${folder}/2026-08.codes.jsonl`,
    `{"id":"${idOf(1)}","coder":"person","version":"Zqcoder","themes":["login"]}\n`,
  );
  wiki.write(
    'content/guides/zitat.md',
    '---\ntitle: Zitat\ntype: how-to\nowner: team\n---\n\nSie sagt: „Der Zqvogel überfliegt\ndie Filiale“ und „Zqtitel heute“.\n\n> Zqtitel heute\n',
  );
  git('add', '.');
  git('commit', '--quiet', '-m', 'Der Zqvogel überfliegt die Filiale: importiert');
  git('tag', '-a', 'v1', '-m', 'Mit: Der Zqvogel überfliegt die Filiale');
  git('switch', '--quiet', '-c', 'alt');
  writeFileSync(
    join(wiki.root, 'roh.csv'),
    Buffer.from('a;b\n1;"Der Zqvogel überfliegt die Filiale."\n', 'latin1'),
  );
  git('add', '.');
  git('commit', '--quiet', '-m', 'Ein Export');
  git('switch', '--quiet', 'main');
  wiki.write('code.ts', 'const label = "Neu laden";\n');
  wiki.write(
    'lose.txt',
    `${JSON.stringify({ ...hers, source: 'stimmen', channel: 'app', lang: 'de', solicited: true })}\n`,
  );
  git('hash-object', '-w', 'lose.txt');
  wiki.write('lose.txt', 'leer\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Etwas anderes');
});
afterEach(() => wiki.remove());

const erase = ['erase', '--source', 'stimmen', '--respondent', 'K-1'];
const history = ['erase', '--history', '--yes'];
const words = /zqvogel|zqtitel|zqtier|zqcoder/i;

describe('erasing from history', () => {
  it('leaves the words in no object, reachable or not, and everything else as it was', async () => {
    expect((await wiki.run(erase)).exit).toBe(0);
    git('add', '.');
    git('commit', '--quiet', '-m', 'Erase');
    expect(objects()).toMatch(words);
    const before = log();
    const { exit, out } = await wiki.run(history);
    expect([exit, out]).toEqual([0, expect.stringContaining('no object of git holds the words')]);
    expect(objects()).not.toMatch(words);
    expect(objects()).toContain('Zqbleibt stehen');
    expect(log()).toBe(before.replace('Der Zqvogel Ã¼berfliegt die Filiale', '[gelÃ¶scht]'));
    expect(git('show', 'v1:content/guides/zitat.md')).toContain('Sie sagt: â');
    expect(git('cat-file', '-p', 'v1')).toContain('tagger Ada');
    expect(git('show', 'alt:roh.csv')).toContain('1;"[gel\u00F6scht]');
    expect(git('show', 'main:code.ts')).toBe('const label = "Neu laden";\n');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('fsck', '--full')).not.toMatch(/error|missing/);
    expect(await wiki.run(history)).toMatchObject({ exit: 0, out: expect.stringContaining('holds nothing') });
  });

  it('says what it means, and does nothing without --yes', async () => {
    await wiki.run(erase);
    git('add', '.');
    git('commit', '--quiet', '-m', 'Erase');
    git('remote', 'add', 'origin', 'https://example.org/wiki.git');
    const before = objects();
    const { exit, out } = await wiki.run(['erase', '--history']);
    expect([exit, out]).toEqual([2, expect.stringContaining('clone anew')]);
    expect(out).toContain('git push --force --all origin');
    expect(objects()).toBe(before);
  });

  it('does so for a person who is named, where no tombstone tells of them', async () => {
    await wiki.run(erase);
    wiki.write(`${folder}/erased.jsonl`, '');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Erase');
    expect((await wiki.run([...history, '--source', 'stimmen', '--respondent', 'K-1'])).exit).toBe(0);
    expect(objects()).not.toMatch(words);
  });

  it.each([
    [
      'while the words are in the wiki',
      () => undefined,
      [...history, '--respondent', 'K-1'],
      'still in the wiki',
    ],
    ['where changes are not committed', () => wiki.write('lose.txt', 'neu'), history, 'not committed'],
    [
      'where a stash keeps old versions',
      () => {
        wiki.write('lose.txt', 'neu');
        git('stash', '--quiet');
      },
      history,
      'stash',
    ],
  ])('is refused %s', async (_when, prepare, words, sentence) => {
    prepare();
    const before = objects();
    expect(await wiki.run(words)).toMatchObject({ exit: 1, err: expect.stringContaining(sentence) });
    expect(objects()).toBe(before);
  });
});
