import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { capturedContext } from './captured.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'since-'));
  cpSync(
    join(import.meta.dirname, '../check/a-complete-wiki-has-no-problems/content'),
    join(root, 'content'),
    {
      recursive: true,
    },
  );
  write('insights/kern.md', 'title: Kern | *eins*\nkind: pain\nowner: kundenerlebnis\nassumption: true');
  write('actions/tat.md', 'title: Tat\nstatus: proposed\ninsights: [kern]');
  write('insights/alt.md', 'title: Alt\nkind: pain\nowner: kundenerlebnis\nassumption: true');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, yaml: string): void {
  mkdirSync(join(root, 'content', file, '..'), { recursive: true });
  writeFileSync(join(root, 'content', file), `---\n${yaml}\n---\n`);
}

/** Runs git as nobody in particular, whatever the machine's own settings say. */
function git(...words: string[]): void {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', root, ...who, ...words], { stdio: 'pipe' });
}

function commitAll(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
}

async function check(words: string[], env: Record<string, string> = {}) {
  const context = capturedContext({ root, cwd: root, env, now: () => new Date('2026-10-15') });
  const code = await runCommandLine(['check', ...words], context, commands);
  return { code, out: context.out(), err: context.err() };
}

const printed = z.object({
  since: z.string(),
  changes: z.array(
    z.object({ key: z.string(), how: z.string(), touched: z.array(z.object({ key: z.string() })) }),
  ),
});

async function changes(since = 'main') {
  const { out } = await check(['--since', since, '--json']);
  return printed.parse(JSON.parse(out)).changes;
}

describe('npm run check -- --since', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    commitAll();
    git('switch', '-q', '-c', 'work');
  });

  it('says that nothing has changed', async () => {
    const { code, out } = await check(['--since', 'main']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'Nothing under content/ has changed since main.']);
  });

  it('tells what was committed, written, made anew and removed, and what it touches', async () => {
    appendFileSync(join(root, 'content/insights/kern.md'), 'Ein Satz mehr.\n');
    commitAll();
    appendFileSync(join(root, 'content/actions/tat.md'), 'Noch einer.\n');
    write('insights/neu.md', 'title: Neu\nkind: pain\nowner: kundenerlebnis\nassumption: true');
    rmSync(join(root, 'content/insights/alt.md'));
    expect(
      (await changes()).map(({ key, how, touched }) => [key, how, touched.map((each) => each.key)]),
    ).toEqual([
      ['action/tat', 'changed', ['insight/kern']],
      ['insight/alt', 'removed', []],
      ['insight/kern', 'changed', ['action/tat']],
      ['insight/neu', 'added', []],
    ]);
  });

  it('leaves out what was only done on the other branch', async () => {
    git('switch', '-q', 'main');
    appendFileSync(join(root, 'content/insights/alt.md'), 'Dort geändert.\n');
    commitAll();
    git('switch', '-q', 'work');
    expect(await changes()).toEqual([]);
  });

  it('names values of a vocabulary one by one, and records by their source', async () => {
    const themes = join(root, 'content/taxonomy/themes.yaml');
    appendFileSync(
      themes,
      '  - {id: ganz-neu, label: {de: Neu, en: New}, definition: {de: Neu., en: New.}, status: active}\n',
    );
    appendFileSync(join(root, 'content/evidence/befragung/2026-09.jsonl'), '\n');
    expect((await changes()).map(({ key }) => key)).toEqual(['records/befragung', 'theme/ganz-neu']);
  });

  it('writes a comment in which no title breaks a table', async () => {
    appendFileSync(join(root, 'content/actions/tat.md'), 'Mehr.\n');
    const { out } = await check(['--since', 'main', '--markdown']);
    expect(out).toContain('### What changed since `main`, and what it touches');
    expect(out).toContain('| insights | directly | Kern \\| \\*eins\\* `insight/kern` |');
  });

  it('puts it at the files of a change on GitHub', async () => {
    appendFileSync(join(root, 'content/actions/tat.md'), 'Mehr.\n');
    const { out } = await check(['--since', 'main'], { GITHUB_ACTIONS: 'true' });
    expect(out).toContain(
      '::notice file=content/actions/tat.md,title=What action/tat touches::action/tat (changed) touches insights: kern.',
    );
  });

  it.each(['nowhere', '--upload-pack=x', 'main; true'])('knows no commit %s', async (ref) => {
    const { code, err } = await check([`--since=${ref}`]);
    expect(code).toBe(1);
    expect(err).toContain(`git knows no commit \`${ref}\``);
  });
});

it('says outside of a repository that nothing can be told', async () => {
  const { code, err } = await check(['--since', 'main'], { GIT_CEILING_DIRECTORIES: tmpdir() });
  expect([code, err.includes('is in no git repository')]).toEqual([1, true]);
});
