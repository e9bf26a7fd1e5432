import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from '../../scripts/steps/keep/lock.ts';
import { csv, rows } from './reviews.ts';
import { type TestWiki, testWiki } from './wiki.ts';

let wiki: TestWiki;
beforeEach(() => {
  wiki = testWiki();
});
afterEach(() => wiki.remove());

describe('taking back', () => {
  it('restores every byte, import after import', async () => {
    wiki.write('content/taxonomy/themes.yaml', '# Mine.\nvalues: []\n');
    wiki.write('a.csv', csv(...rows));
    wiki.write('b.csv', csv('9,2026-03-01,2026-03-01,Another voice about the app,3'));
    const start = wiki.files();
    await wiki.run(['a.csv', '--source', 'reviews', '--map', 'theme=rating']);
    const between = wiki.files();
    expect(between['taxonomy/themes.yaml']).toContain('# Mine.');
    await wiki.run(['b.csv', '--source', 'reviews']);
    expect((await wiki.run(['--undo'])).exit).toBe(0);
    expect(wiki.files()).toEqual(between);
    await wiki.run(['--undo']);
    expect(wiki.files()).toEqual(start);
    expect(await wiki.run(['--undo'])).toMatchObject({
      exit: 1,
      stderr: 'There is no import that can be taken back.\n',
    });
  });

  it('refuses where a person changed a file since', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv']);
    wiki.write('content/evidence/a/source.yaml', `${wiki.files()['evidence/a/source.yaml']}owner: team\n`);
    const before = wiki.files();
    const { exit, stderr } = await wiki.run(['--undo']);
    expect(exit).toBe(1);
    expect(stderr).toContain('`evidence/a/source.yaml` was changed after the import');
    expect(wiki.files()).toEqual(before);
  });
});

describe('an interrupted import', () => {
  it('is completed by the next command where its journal was written', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv']);
    const after = wiki.files();
    const { journal, plan } = lastJournal();
    // As if the process had ended between the first and the second file taking its place.
    for (const step of plan.steps.slice(1)) {
      renameSync(join(wiki.root, 'content', step.path), join(wiki.root, 'content', step.temporary));
    }
    writeFileSync(journal, JSON.stringify({ ...plan, done: false }));
    await wiki.run(['a.csv', '--dry-run']);
    expect(wiki.files()).toEqual(after);
  });

  it('leaves the old state where it ended before, and its leavings are swept away', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv']);
    const before = wiki.files();
    wiki.write('content/evidence/a/.import-20260101-0.tmp', 'half a file');
    await wiki.run(['a.csv', '--dry-run']);
    expect(wiki.files()).toEqual(before);
  });

  function lastJournal() {
    const folder = join(wiki.root, '.cache', 'import');
    const name = readdirSync(folder).find((file) => file.endsWith('.json')) ?? '';
    const plan: { steps: { path: string; temporary: string }[] } = JSON.parse(
      readFileSync(join(folder, name), 'utf8'),
    );
    return { journal: join(folder, name), plan };
  }
});

describe('the key', () => {
  it('is made at the first import, kept out of the content, and another one is refused', async () => {
    wiki.write('a.csv', csv(...rows));
    const { stderr } = await wiki.run(['a.csv'], { env: {} });
    expect(stderr).toContain('A new key was made in .outside-in/key');
    const key = readFileSync(join(wiki.root, '.outside-in/key'), 'utf8').trim();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(wiki.files())).not.toContain(key);
    const before = wiki.files();
    const other = await wiki.run(['a.csv'], { env: { OUTSIDE_IN_KEY: 'another key' } });
    expect(other.exit).toBe(1);
    expect(other.stderr).toContain('was imported with another key');
    expect(wiki.files()).toEqual(before);
  });

  it('is the public one for synthetic sources only', async () => {
    wiki.write(
      'content/wiki.yaml',
      'name: {de: W, en: W}\ncompany: W\nevidence: {publicKey: known-to-everyone}\n',
    );
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv', '--synthetic'], { env: {} });
    expect(existsSync(join(wiki.root, '.outside-in/key'))).toBe(false);
    await wiki.run(['a.csv', '--source', 'real'], { env: {} });
    expect(existsSync(join(wiki.root, '.outside-in/key'))).toBe(true);
  });
});

describe('the command', () => {
  it('writes nothing in a dry run', async () => {
    wiki.write('a.csv', csv(...rows));
    wiki.write('content/wiki.yaml', 'name: {de: W, en: W}\ncompany: W\n');
    const before = wiki.files();
    const { exit, stdout } = await wiki.run(['a.csv', '--dry-run'], { env: {} });
    expect(exit).toBe(0);
    expect(stdout).toContain('Dry run: nothing was written');
    expect(wiki.files()).toEqual(before);
    expect(existsSync(join(wiki.root, '.outside-in'))).toBe(false);
  });

  it('reads standard input', async () => {
    const { exit } = await wiki.run(['-', '--source', 'piped'], { stdin: csv(...rows) });
    expect(exit).toBe(0);
    expect(wiki.records('piped')).toHaveLength(3);
  });

  it.each([
    [['missing.csv'], /There is no file `missing.csv`/],
    [['.'], /`\.` is a folder/],
    [[], /Name the files to import/],
    [['a.csv', '--map', 'txt=text'], /there is no field `txt`. Did you mean `text`\?/],
    [['a.csv', '--map', 'text=txt'], /`a.csv` has no column `txt` for `text`. Did you mean `text`\?/],
    [['a.csv', '--map', 'text'], /`--map text` names no column/],
    [['a.csv', '--map', 'at=id', '--map', 'at=text'], /takes one column, and 2 were given/],
    [['a.csv', '--source', 'My Source'], /`My Source` is no id for a source.*`my-source`/],
    [['--recode', '--source', 'nope'], /There is no source `nope`/],
  ])('answers %j with one sentence and writes nothing', async (args, message) => {
    wiki.write('a.csv', csv(...rows));
    wiki.write('content/wiki.yaml', 'name: {de: W, en: W}\ncompany: W\n');
    const before = wiki.files();
    const { exit, stderr } = await wiki.run(args);
    expect(exit).toBe(1);
    expect(stderr).toMatch(message);
    expect(wiki.files()).toEqual(before);
  });

  it('writes nothing of the good file where another one is bad', async () => {
    wiki.write('a.csv', csv(...rows));
    wiki.write('b.csv', '');
    wiki.write('content/wiki.yaml', 'name: {de: W, en: W}\ncompany: W\n');
    const before = wiki.files();
    expect((await wiki.run(['a.csv', 'b.csv'])).exit).toBe(1);
    expect(wiki.files()).toEqual(before);
  });

  it('codes again after the codebook changed, without touching a record', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv']);
    const records = wiki.records('a');
    wiki.write(
      'content/taxonomy/themes.yaml',
      'values:\n  - id: waiting\n    label: {de: Warten, en: Waiting}\n    definition: {de: Warten., en: Waiting.}\n    code: {de: [], en: [waiting]}\n',
    );
    const { stdout } = await wiki.run(['--recode', '--source', 'a']);
    expect(stdout).toBe('a: 1 of 3 records are coded differently\n');
    expect(wiki.records('a')).toEqual(records);
    expect(wiki.codes('a').filter(({ themes }) => themes.includes('waiting'))).toHaveLength(1);
  });
});

describe('a stranger with a messy export', () => {
  it('gets the same draft themes again, even where a value is only signs', async () => {
    const values = [
      '🚀🔥',
      '!!!???',
      'مرحبا',
      'A/B',
      'label: "quoted" # c',
      '---',
      '*alias',
      '~',
      '__proto__',
    ];
    const lines = values.map((value, index) => `${index},"${value.replaceAll('"', '""')}",words ${index}`);
    wiki.write('a.csv', ['id,Issue,text', ...lines].join('\n'));
    await wiki.run(['a.csv', '--map', 'theme=Issue', '--map', 'text=text']);
    const before = wiki.files();
    const { sources, written } = await wiki.report(['a.csv']);
    expect(sources[0]?.counts).toMatchObject({ read: values.length, unchanged: values.length });
    expect(written).toEqual([]);
    expect(wiki.files()).toEqual(before);
  });

  it('finds nobody who stands in a file name, a header or a mapping, neither written nor printed', async () => {
    const mail = 'max.muster@example.org';
    wiki.write(`by ${mail}.csv`, `id,asked by ${mail},text\n1,x,words to read\n2\n`);
    const ran = await wiki.run([`by ${mail}.csv`, '--map', `theme=asked by ${mail}`, '--map', 'text=text']);
    expect(ran.exit).toBe(2);
    expect(JSON.stringify([ran, wiki.files()])).not.toMatch(/muster/);
    const again = await wiki.report([`by ${mail}.csv`]);
    expect(again).toMatchObject({ exit: 2, written: [] });
  });

  it('is told that a file has a header only, and may import an empty month of a known source', async () => {
    wiki.write('a.csv', 'id,text\n');
    expect(await wiki.run(['a.csv'])).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('`a.csv` has no row that could be read'),
    });
    wiki.write('b.csv', 'id,text\n1,words to read\n');
    await wiki.run(['b.csv', '--source', 'a']);
    expect(await wiki.report(['a.csv'])).toMatchObject({ exit: 0, written: [] });
  });
});

describe('two imports at once', () => {
  it('come one after the other: the second says for whom it waits', async () => {
    const content = join(wiki.root, 'content');
    const file = lockFile(wiki.root, content);
    wiki.write('a.csv', csv(...rows));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(process.ppid));
    const second = wiki.run(['a.csv']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(join(content, 'evidence'))).toBe(false);
    rmSync(file);
    const { exit, stderr } = await second;
    expect(exit).toBe(0);
    expect(stderr).toContain(`Another import (process ${process.ppid}) is writing into this wiki; waiting`);
  });

  it('are not held up by a lock whose process is gone', async () => {
    const file = lockFile(wiki.root, join(wiki.root, 'content'));
    wiki.write('a.csv', csv(...rows));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '999999999');
    expect(await wiki.run(['a.csv'])).toMatchObject({ exit: 0 });
    expect(existsSync(file)).toBe(false);
  });
});
