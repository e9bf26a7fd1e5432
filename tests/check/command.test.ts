import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';

const folder = import.meta.dirname;
const empty = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(empty, { recursive: true }));

async function check(content: string, words: string[] = [], env: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(
    ['check', ...words],
    {
      root: folder,
      cwd: folder,
      env: { OUTSIDE_IN_CONTENT: content, ...env },
      stdin: Readable.from([]),
      stdout: { write: (text) => out.push(text) },
      stderr: { write: (text) => err.push(text) },
      isTerminal: false,
      now: () => new Date('2026-10-15'),
    },
    commands,
  );
  return { code, out: out.join(''), err: err.join('') };
}

describe('npm run check', () => {
  it('exits with 0 where nothing is wrong', async () => {
    const { code, out } = await check('a-complete-wiki-has-no-problems/content');
    expect([code, out]).toEqual([0, 'Checked a-complete-wiki-has-no-problems/content/: no problems.\n']);
  });

  it('exits with 0 where there are warnings only', async () => {
    const { code, out } = await check('a-review-date-in-the-past-is-a-warning/content');
    expect(code).toBe(0);
    expect(out).toMatch(/0 errors, 1 warning\n$/);
  });

  it('exits with 1 on errors, with everything as JSON where asked for', async () => {
    const { code, out } = await check('what-matters-has-an-owner-and-what-is-promised-a-due-date/content', [
      '--json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      counts: { errors: 5, warnings: 0 },
      problems: [{ kind: 'missing-owner' }, {}, {}, {}, {}],
    });
  });

  it('annotates the lines of a change on GitHub', async () => {
    const { out } = await check('a-review-date-in-the-past-is-a-warning/content', [], {
      GITHUB_ACTIONS: 'true',
    });
    expect(out).toContain(
      '::warning file=a-review-date-in-the-past-is-a-warning/content/insights/vorbei.md,line=7,col=11,title=past-review::',
    );
  });

  it('never prints personal data', async () => {
    const { out } = await check('personal-data-is-found-everywhere-and-never-shown/content', ['--json']);
    expect(out).not.toMatch(/erika|0171|3704/i);
  });

  it('says in a sentence that there is no such folder', async () => {
    const { code, err } = await check('nowhere');
    expect([code, err.split('\n').length]).toEqual([1, 2]);
    expect(err).toContain('OUTSIDE_IN_CONTENT');
  });

  it('takes an empty folder for a wiki without settings', async () => {
    writeFileSync(join(empty, 'notes.txt'), '');
    const { code, out } = await check(empty);
    expect(code).toBe(1);
    expect(out).toContain('settings of the wiki are missing');
  });
});
