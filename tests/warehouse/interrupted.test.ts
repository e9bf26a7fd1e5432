import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { commitRun } from '../../scripts/steps/keep/transaction.ts';
import { postgresHome } from '../../scripts/steps/warehouse/postgresHome.ts';
import { connect } from '../../src/evidence/postgres/connect.ts';
import { describeWithServer } from './server.ts';
import { addressOf, intoNewSource, inWiki, wikiWithStore } from './wiki.ts';

const rows = 6_000;

describeWithServer('an import into a database that is interrupted', (test) => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  function newWiki(schema: string): string {
    const root = wikiWithStore(addressOf(test.server(), `?schema=${schema}`));
    folders.push(root);
    return root;
  }
  const env = () => ({ OUTSIDE_IN_STORE_PASSWORD: test.server().password });
  async function stored(schema: string): Promise<{ n: number; texts: string[]; staged: number }> {
    const connection = await connect(test.place(schema), test.server().password);
    try {
      if (
        (
          await connection.rows(
            `select to_regclass('${schema}.voices') is not null as there where to_regclass('${schema}.voices') is not null`,
          )
        ).length === 0
      )
        return { n: 0, texts: [], staged: 0 };
      const lines = (await connection.rows(
        `select record from ${schema}.voices where source = 'neu' order by id`,
      )) as { record: string }[];
      const [staged] = (await connection.rows(
        `select count(*)::int as n from ${schema}.runs where committed is null`,
      )) as { n: number }[];
      return { n: lines.length, texts: lines.map(({ record }) => record), staged: staged?.n ?? 0 };
    } finally {
      await connection.close();
    }
  }

  it('is completed by the next command where its journal was written', async () => {
    const root = newWiki('journal');
    const content = join(root, 'content');
    const home = postgresHome(test.place('journal'), test.server().password);
    const line = {
      id: 'a'.repeat(20),
      source: 'neu',
      channel: 'app',
      lang: 'de',
      solicited: false,
      text: 'Da.',
    };
    const replacement = await home.replace('neu', { name: 'run-1', dryRun: false });
    await replacement.append(
      undefined,
      new TextEncoder().encode(`${JSON.stringify(line)}\n`),
      new Uint8Array(),
    );
    await replacement.finish();
    await home.close();
    const lost = { commit: () => Promise.reject(new Error('The power failed.')) };
    const changes = [{ path: 'evidence/notiz.txt', text: 'geschrieben' }];
    await expect(
      commitRun(root, content, { changes, staged: [], store: lost }, 'run-1', ['neu']),
    ).rejects.toThrow();
    expect((await stored('journal')).n).toBe(0);
    await inWiki(root, ['check'], env());
    expect(await stored('journal')).toMatchObject({ n: 1, staged: 0 });
    await inWiki(root, ['check'], env());
    expect((await stored('journal')).n).toBe(1);
  });

  it('killed at any moment leaves nothing or all, and completes when it is run again', async () => {
    const root = newWiki('killed');
    const file = join(root, 'neu.csv');
    const lines = Array.from(
      { length: rows },
      (_, n) => `k${n},2026-0${1 + (n % 9)}-11,"Stimme ${n} wartet auf die Karte"`,
    );
    writeFileSync(file, `id,date,text\n${lines.join('\n')}\n`);
    const words = [...intoNewSource, file];
    for (const wait of [900, 1500, 2100, 2700]) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'importChild.ts'), root, ...words], {
        cwd: root,
        env: { ...process.env, ...env() },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await sleep(wait);
      child.kill('SIGKILL');
      await ended;
      await inWiki(root, ['check'], env());
      const { n } = await stored('killed');
      expect([0, rows]).toContain(n);
    }
    const { exitCode, err } = await inWiki(root, words, env());
    expect(exitCode, err).toBe(0);
    const whole = await stored('killed');
    expect([whole.n, whole.staged]).toEqual([rows, 0]);
    const clean = newWiki('clean');
    writeFileSync(join(clean, 'neu.csv'), `id,date,text\n${lines.join('\n')}\n`);
    await inWiki(clean, [...intoNewSource, join(clean, 'neu.csv')], env());
    expect((await stored('clean')).texts).toEqual(whole.texts);
  }, 180_000);
});
