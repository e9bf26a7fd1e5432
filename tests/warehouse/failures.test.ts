import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresHome } from '../../scripts/steps/warehouse/postgresHome.ts';
import { EvidenceError } from '../../src/evidence/error.ts';
import { connect } from '../../src/evidence/postgres/connect.ts';
import { openPostgres } from '../../src/evidence/postgres/open.ts';
import type { PostgresPlace } from '../../src/schema/evidenceStore.ts';
import { context, query } from '../evidence/fixture.ts';
import { describeWithServer } from './server.ts';
import { addressOf, exports, inWiki, wikiWithStore } from './wiki.ts';

const secret = 'Gartenzwerg-77';
const reading = {
  sources: [{ id: 'app', quote: 'internal' as const }],
  audience: 'internal' as const,
  timeZone: 'Europe/Berlin',
};
const line = (n: number) =>
  `${JSON.stringify({ id: String(n).padStart(20, '0'), source: 'app', channel: 'app', lang: 'de', solicited: false, text: 'x'.repeat(200) })}\n`;
const lines = (from: number, count: number) =>
  new TextEncoder().encode(Array.from({ length: count }, (_, n) => line(from + n)).join(''));

describeWithServer('a database that does not do what is asked', (test) => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  async function asOwner<T>(
    work: (run: (statement: string) => Promise<unknown[]>) => Promise<T>,
  ): Promise<T> {
    const connection = await connect(test.place(), test.server().password);
    try {
      return await work(connection.rows);
    } finally {
      await connection.close();
    }
  }
  beforeAll(() =>
    asOwner(async (run) => {
      for (const role of ['leser', 'fremder']) await run(`create role ${role} login password '${secret}'`);
      const alt = `create database alt encoding 'SQL_ASCII' locale 'C' template template0`;
      // Version 14 knows no providers, and newer ones have another by default here.
      await run(`${alt} locale_provider libc`).catch(() => run(alt));
      const home = postgresHome(test.place(), test.server().password);
      const replacement = await home.replace('app', { name: '1', dryRun: false });
      await replacement.append(undefined, lines(0, 3), new Uint8Array());
      await replacement.finish();
      await home.commit('1');
      await home.close();
      await run('grant usage on schema outside_in to leser');
      await run('grant select on all tables in schema outside_in to leser');
    }),
  );

  /** The sentence that is said; neither it nor anything that hangs on the error holds a secret. */
  async function said(place: Partial<PostgresPlace>, password: string, work?: 'replace'): Promise<string> {
    const whole = { ...test.place(), ...place };
    const home = postgresHome(whole, password);
    const trying =
      work === 'replace'
        ? home.replace('app', { name: '9', dryRun: false })
        : openPostgres(whole, password, reading).then((store) =>
            store.answer([query({})], context).finally(() => store.close()),
          );
    const error = await trying.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await home.close();
    expect(error).toBeInstanceOf(EvidenceError);
    const shown = inspect(error, { depth: 9, showHidden: true });
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(test.server().password);
    return error instanceof Error ? error.message : '';
  }

  it('says that a password is wrong, and where it comes from', async () => {
    expect(await said({}, secret)).toMatch(
      /does not let the user `postgres` in.*`OUTSIDE_IN_STORE_PASSWORD`/,
    );
  });

  it('says that nobody listens, and that a host is not known', async () => {
    expect(await said({ port: 1 }, secret)).toMatch(/`127\.0\.0\.1:1` cannot be reached.*`evidence\.store`/);
    expect(await said({ host: 'nirgends.invalid' }, secret)).toMatch(
      /`nirgends\.invalid:\d+` cannot be reached/,
    );
  });

  it('says that there is no such database', async () => {
    expect(await said({ database: 'nirgends' }, test.server().password)).toMatch(
      /`nirgends`.*does not exist\. Create it/,
    );
  });

  it('says that a server does not encrypt where that is asked', async () => {
    expect(await said({ sslmode: 'verify-full' }, test.server().password)).toMatch(
      /does not encrypt its connections/,
    );
  });

  it('refuses a database in which letters would be lost', async () => {
    expect(await said({ database: 'alt' }, test.server().password)).toMatch(/keeps texts as SQL_ASCII/);
  });

  it('lets a reader read, and says which rights are missing to read or to import', async () => {
    const store = await openPostgres({ ...test.place(), user: 'leser' }, secret, reading);
    const [answer] = await store.answer([query({})], context);
    await store.close();
    expect(answer?.base).toBe(3);
    expect(await said({ user: 'fremder' }, secret)).toMatch(/does not let the user `fremder` do this.*USAGE/);
    expect(await said({ user: 'leser' }, secret, 'replace')).toMatch(
      /does not let the user `leser` do this.*importing/,
    );
    expect(await said({ user: 'leser', schema: 'neu' }, secret, 'replace')).toMatch(/CREATE on the database/);
  });

  it('leaves nothing half-written where the server goes down while records are copied', async () => {
    const home = postgresHome(test.place(), test.server().password);
    const replacement = await home.replace('app', { name: '5', dryRun: false });
    await replacement.append(undefined, lines(100, 500), new Uint8Array());
    test.server().restart();
    const more = async () => {
      for (let from = 1000; from < 40_000; from += 500)
        await replacement.append(undefined, lines(from, 500), new Uint8Array());
      await replacement.finish();
    };
    await expect(more()).rejects.toThrow(/was lost\. Nothing was left half-done/);
    await replacement.discard();
    await home.close();
    await asOwner(async (run) => {
      expect(await run('select count(*)::int as n from outside_in.voices')).toEqual([{ n: 3 }]);
      expect(await run('select count(*)::int as n from outside_in.staged')).toEqual([{ n: 0 }]);
    });
  });

  it('leaves nothing half-written where the connection is cut while a run is committed', async () => {
    const home = postgresHome(test.place(), test.server().password);
    const replacement = await home.replace('app', { name: '6', dryRun: false });
    await replacement.append(undefined, lines(0, 20_000), new Uint8Array());
    await replacement.finish();
    const cut = asOwner(async (run) => {
      for (let tries = 0; tries < 500; tries += 1) {
        const killed = await run(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'outside-in' and pid <> pg_backend_pid() and query like 'insert into outside_in.voices%'`,
        );
        if (killed.length > 0) return true;
      }
      return false;
    });
    const committed = await home.commit('6').then(
      () => true,
      (error: unknown) => error,
    );
    await home.close();
    if (await cut) expect(String(committed)).toMatch(/was lost/);
    await asOwner(async (run) => {
      const [row] = await run('select count(*)::int as n from outside_in.voices');
      expect(row).toEqual({ n: committed === true ? 20_000 : 3 });
    });
    const again = postgresHome(test.place(), test.server().password);
    await again.commit('6');
    expect(await again.read('app', { from: String(19_990).padStart(20, '0') })).toHaveLength(10);
    await again.close();
  });

  it('ends an import and a draft with one sentence, and changes no file', async () => {
    const root = wikiWithStore(addressOf(test.server(), '?schema=sample'));
    folders.push(root);
    const env = { OUTSIDE_IN_STORE_PASSWORD: secret };
    const [file = ''] = exports;
    const before = statesIn(root);
    for (const words of [['import', file], ['draft']]) {
      const { exitCode, err } = await inWiki(root, words, env);
      expect([words[0], exitCode]).toEqual([words[0], 1]);
      expect(err).toMatch(/does not let the user `postgres` in/);
      expect(err).not.toContain(secret);
      expect(err).not.toMatch(/^ {2,}at /m);
    }
    expect(statesIn(root)).toEqual(before);
  });
});

function statesIn(root: string): string[] {
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name} ${statSync(join(root, 'content', name)).mtimeMs}`);
}
