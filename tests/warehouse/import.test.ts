import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/evidence/postgres/connect.ts';
import { describeWithServer } from './server.ts';
import { addressOf, exports, intoNewSource, inWiki, judged, wikiWithStore } from './wiki.ts';

const folders: string[] = [];
function newWiki(store?: string): string {
  const root = wikiWithStore(store);
  folders.push(root);
  return root;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** 2 says that some rows were rejected. */
function imported({ exitCode, err }: { exitCode: number; err: string }): void {
  expect([0, 2], err).toContain(exitCode);
}

const recordFiles = (root: string) => globSync('content/**/*.jsonl', { cwd: root }).sort();

describe('records in a folder outside the content', () => {
  it('are the same bytes, and say the same of the wiki', async () => {
    const [beside, apart] = [newWiki(), newWiki('../records')];
    for (const root of [beside, apart]) imported(await inWiki(root, ['import', ...exports]));
    const names = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\d{4}-\d{2}|undated/.test(name))
        .sort();
    const [here, there] = [join(beside, 'content/evidence'), join(apart, 'records')];
    expect(names(there)).toEqual(names(here));
    for (const name of names(here))
      expect(readFileSync(join(there, name), 'utf8')).toBe(readFileSync(join(here, name), 'utf8'));
    expect(names(join(apart, 'content/evidence'))).toEqual([]);
    expect(await judged(apart)).toEqual(await judged(beside));
    expect((await inWiki(apart, ['check'])).exitCode).toBe(0);
  }, 180_000);
});

describeWithServer('records in PostgreSQL', (test) => {
  let files: string;
  let database: string;
  const env = () => ({ OUTSIDE_IN_STORE_PASSWORD: test.server().password });
  const rowsOf = async (statement: string) => {
    const connection = await connect(test.place(), test.server().password);
    const rows = await connection.rows(statement);
    await connection.close();
    return rows;
  };
  beforeAll(async () => {
    files = newWiki();
    database = newWiki(addressOf(test.server()));
    imported(await inWiki(files, ['import', ...exports]));
    imported(await inWiki(database, ['import', ...exports], env()));
  }, 180_000);

  it('leave no word of anybody in the content folder but what was rejected', () => {
    expect(recordFiles(database).filter((name) => !name.includes('rejects'))).toEqual([]);
  });

  it('say of a wiki exactly what files say', async () => {
    const [inFiles, inDatabase] = [await judged(files), await judged(database, env())];
    expect(inDatabase).toEqual(inFiles);
    // Pages list what is asked in the order of the answer.
    expect(JSON.stringify(inDatabase)).toBe(JSON.stringify(inFiles));
    expect(inFiles.claims.size).toBeGreaterThan(10);
  });

  it('hold the lines of the files, byte for byte', async () => {
    const lines = recordFiles(files)
      .filter((name) => /(\d{4}-\d{2}|undated)(\.codes)?\.jsonl$/.test(name))
      .flatMap((name) => readFileSync(join(files, name), 'utf8').split('\n').filter(Boolean));
    const stored = await rowsOf(
      'select record as line from outside_in.voices where record is not null union all select unnest(codes) from outside_in.voices',
    );
    const found = stored.map((row) => (row as { line: string }).line);
    expect(found.sort()).toEqual(lines.sort());
  });

  it('are not touched by importing the same files again', async () => {
    const before = await rowsOf(
      'select source, id, xmin::text as written from outside_in.voices order by 1, 2',
    );
    const again = await inWiki(database, ['import', '--json', ...exports], env());
    expect(JSON.parse(again.out).written).toEqual([]);
    expect(
      await rowsOf('select source, id, xmin::text as written from outside_in.voices order by 1, 2'),
    ).toEqual(before);
    expect(await rowsOf('select 1 from outside_in.staged')).toEqual([]);
  });

  it('are looked up by the check, and drafted from', async () => {
    const checked = await inWiki(database, ['check', '--json'], env());
    expect(JSON.parse(checked.out).counts.errors, checked.out).toBe(0);
    const persona = join(database, 'content/personas');
    const [file = ''] = readdirSync(persona).filter((name) => name.endsWith('.md') || name.endsWith('.mdx'));
    const text = readFileSync(join(persona, file), 'utf8');
    writeFileSync(
      join(persona, file),
      `${text}\n:::verbatim{record="app-bewertungen/${'0'.repeat(20)}"}\n:::\n`,
    );
    const broken = await inWiki(database, ['check', '--json'], env());
    expect(broken.out).toContain('0'.repeat(20));
    writeFileSync(join(persona, file), text);
    const drafted = await inWiki(database, ['draft', '--dry-run', '--json'], env());
    const alike = await inWiki(files, ['draft', '--dry-run', '--json']);
    expect(JSON.parse(drafted.out)).toEqual(JSON.parse(alike.out));
  });

  it('are as before after a dry run', async () => {
    const [before] = await rowsOf(
      'select count(*)::int as n, max(changed)::text as t from outside_in.sources',
    );
    const [file = ''] = exports;
    await inWiki(database, [...intoNewSource, '--dry-run', file], env());
    expect(
      await rowsOf('select count(*)::int as n, max(changed)::text as t from outside_in.sources'),
    ).toEqual([before]);
    expect(existsSync(join(database, 'content/evidence/neu'))).toBe(false);
  });

  it('are coded anew by a changed codebook, as files are', async () => {
    for (const root of [files, database]) {
      const themes = join(root, 'content/taxonomy/themes.yaml');
      const text = readFileSync(themes, 'utf8');
      writeFileSync(themes, text.replace(/(\n +code:\s+de: )\[/, '$1[bank, konto, '));
      expect(readFileSync(themes, 'utf8')).not.toBe(text);
    }
    const recoded = await inWiki(database, ['import', '--recode', '--json'], env());
    const alike = await inWiki(files, ['import', '--recode', '--json']);
    const changesOf = ({ out }: { out: string }) => JSON.parse(out).recoded;
    expect(changesOf(recoded)).toEqual(changesOf(alike));
    expect(changesOf(alike).some(({ changed }: { changed: number }) => changed > 0)).toBe(true);
    expect(await judged(database, env())).toEqual(await judged(files));
  });

  it('cannot be taken back by --undo, which says so', async () => {
    const { exitCode, err } = await inWiki(database, ['import', '--undo'], env());
    expect([exitCode, err]).toEqual([1, expect.stringContaining('keeps nothing of what was there before')]);
  });
});
