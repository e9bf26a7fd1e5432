import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from '../../scripts/steps/keep/lock.ts';
import { type TestWiki, testWiki } from './wiki.ts';

let wiki: TestWiki;
beforeEach(() => {
  wiki = testWiki();
});
afterEach(() => wiki.remove());

const header = 'id,created_at,updated_at,text,rating';
const rows = [
  '1,2026-01-05,2026-01-05,The app crashes whenever I open it,1',
  '2,2026-02-05,2026-02-06,Everything works as it should,5',
  '3,2026-02-07,2026-02-07,The hotline kept me waiting for an hour,2',
];
const csv = (...lines: string[]) => `${[header, ...lines].join('\n')}\n`;

describe('importing again', () => {
  it('changes no byte, even in a fresh clone without a cache', async () => {
    wiki.write('reviews.csv', csv(...rows));
    await wiki.run(['reviews.csv']);
    const before = wiki.files();
    const fresh = testWiki();
    for (const [path, text] of Object.entries(before)) fresh.write(`content/${path}`, text);
    fresh.write('reviews.csv', csv(...rows));
    const { sources, written } = await fresh.report(['reviews.csv']);
    expect(sources[0]?.counts).toMatchObject({ read: 3, new: 0, unchanged: 3, updated: 0 });
    expect(written).toEqual([]);
    expect(fresh.files()).toEqual(before);
    fresh.remove();
  });

  it('tells identical rows without a key apart by their ordinal, and keeps their number', async () => {
    wiki.write(
      'notes.csv',
      'note,place\nThe queue was very long today,north\nThe queue was very long today,north\n',
    );
    const first = await wiki.report(['notes.csv', '--map', 'text=note']);
    const second = await wiki.report(['notes.csv']);
    expect(first.sources[0]?.counts).toMatchObject({ read: 2, new: 2 });
    expect(second.sources[0]?.counts).toMatchObject({ read: 2, unchanged: 2 });
    expect(wiki.records('notes')).toHaveLength(2);
  });

  it('counts a row that comes twice with its key as repeated, and one that differs as merged', async () => {
    const [one = '', two = ''] = rows;
    wiki.write(
      'reviews.csv',
      csv(one, one, two, two.replace('2026-02-06', '2026-03-01').replace('works', 'WORKS')),
    );
    const { sources } = await wiki.report(['reviews.csv', '--map', 'key=id']);
    expect(sources[0]).toMatchObject({
      counts: { read: 4, new: 2, merged: 1, skipped: 1 },
      skipped: { 'repeated row': 1 },
    });
    expect(wiki.records('reviews').map(({ text }) => text)).toContain('Everything WORKS as it should');
    const before = wiki.files();
    expect((await wiki.report(['reviews.csv'])).sources[0]?.counts).toMatchObject({
      unchanged: 2,
      updated: 0,
      merged: 1,
      skipped: 1,
    });
    expect(wiki.files()).toEqual(before);
  });

  it('lets the newest revision win, keeps what a narrower export has no column for, and clears what is empty', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv', '--source', 'reviews']);
    wiki.write(
      'b.csv',
      'id,created_at,updated_at,text\n1,2026-01-05,2026-05-01,The app works again since the update\n2,2026-02-05,2026-01-01,An older revision of the same review\n',
    );
    const { sources } = await wiki.report(['b.csv', '--source', 'reviews']);
    expect(sources[0]?.counts).toMatchObject({ read: 2, new: 0, updated: 1, unchanged: 1 });
    const texts = Object.fromEntries(wiki.records('reviews').map((record) => [record.text, record.rating]));
    expect(texts).toMatchObject({
      'The app works again since the update': 1,
      'Everything works as it should': 5,
    });
    wiki.write('c.csv', csv('1,2026-01-05,2026-06-01,The app works again since the update,'));
    await wiki.run(['c.csv', '--source', 'reviews']);
    expect(wiki.records('reviews').find(({ text }) => text.startsWith('The app'))).not.toHaveProperty(
      'rating',
    );
  });

  it('gives the same lines whether an export with fewer columns comes before or after a wider one', async () => {
    const manifest =
      'title: {de: R, en: R}\nchannel: app\nmethod: review\nsolicited: false\nvoices: en\nscale: {from: 1, to: 5}\nformat: {dateOrder: ymd}\nmapping: {key: [id], text: [text], at: created_at}\n';
    const few =
      'id,created_at,text\n1,2026-01-05,The app works again since the update\n2,2026-02-05,Everything works as it should\n';
    const wide =
      'id,created_at,text,rating\n1,2026-01-05,The app works again since the update,4\n2,2026-02-05,Everything worked as it should,5\n';
    const linesAfter = async (...order: ('few' | 'wide')[]) => {
      const one = testWiki();
      one.write('content/evidence/r/source.yaml', manifest);
      one.write('few.csv', few);
      one.write('wide.csv', wide);
      for (const name of order)
        await one.run([
          `${name}.csv`,
          '--source',
          'r',
          ...(name === 'wide' ? ['--map', 'rating=rating'] : []),
        ]);
      const { 'evidence/r/source.yaml': _manifest, ...evidence } = one.files();
      const ratings = one.records('r').map(({ rating }) => rating);
      one.remove();
      return { evidence, ratings: ratings.sort() };
    };
    const once = await linesAfter('wide', 'few');
    expect(once.ratings).toEqual([4, 5]);
    expect(await linesAfter('few', 'wide')).toEqual(once);
    expect(await linesAfter('few', 'wide', 'few', 'wide')).toEqual(once);
  });

  it('with keys gives the same bytes in any order of files', async () => {
    const row = fc.record({
      id: fc.integer({ min: 1, max: 4 }),
      day: fc.integer({ min: 1, max: 3 }),
      rating: fc.constantFrom('', '1', '5'),
      words: fc.constantFrom('The app is slow today', 'The app is fast today', 'Please call me back soon'),
    });
    const file = fc.array(row, { minLength: 1, maxLength: 4 });
    const written = (list: { id: number; day: number; rating: string; words: string }[]) =>
      csv(...list.map(({ id, day, rating, words }) => `${id},2026-01-01,2026-02-0${day},${words},${rating}`));
    const manifest =
      'title: {de: R, en: R}\nchannel: app\nmethod: review\nsolicited: false\nvoices: en\nscale: {from: 1, to: 5}\nformat: {dateOrder: ymd}\nmapping: {key: [id], text: [text], at: created_at, revisedAt: updated_at, rating: rating}\n';
    const outcome = async (files: string[]) => {
      const one = testWiki();
      one.write('content/evidence/r/source.yaml', manifest);
      for (const [index, text] of files.entries()) {
        one.write(`f${index}.csv`, text);
        await one.run([`f${index}.csv`, '--source', 'r']);
      }
      const { 'evidence/r/source.yaml': _manifest, ...evidence } = one.files();
      one.remove();
      return evidence;
    };
    await fc.assert(
      fc.asyncProperty(file, file, async (a, b) => {
        expect(await outcome([written(a), written(b)])).toEqual(await outcome([written(b), written(a)]));
      }),
      { numRuns: 3 },
    );
  });
});

describe('a corrected mapping', () => {
  it('replaces the records of the same file instead of doubling them, also with another key', async () => {
    wiki.write('reviews.csv', csv(...rows));
    await wiki.run(['reviews.csv', '--map', 'key=text', '--map', 'text=rating']);
    expect(wiki.records('reviews')).toHaveLength(3);
    const { sources } = await wiki.report(['reviews.csv', '--map', 'key=id', '--map', 'text=text']);
    expect(sources[0]?.counts).toMatchObject({ read: 3, new: 3, replaced: 3 });
    expect(
      wiki
        .records('reviews')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(rows.map((row) => row.split(',')[3]).sort());
  });

  it('drops a field that is no longer mapped', async () => {
    wiki.write('reviews.csv', csv(...rows));
    await wiki.run(['reviews.csv']);
    expect(wiki.records('reviews').every(({ rating }) => rating !== undefined)).toBe(true);
    await wiki.run(['reviews.csv', '--map', 'rating=']);
    expect(wiki.records('reviews').every(({ rating }) => rating === undefined)).toBe(true);
    expect(wiki.records('reviews')).toHaveLength(3);
  });

  it('never takes away what a person coded', async () => {
    wiki.write('reviews.csv', csv(...rows));
    await wiki.run(['reviews.csv']);
    const { id, at } = wiki.records('reviews')[0] ?? { id: '', at: '' };
    const person = `{"id":"${id}","coder":"person","version":"team","themes":["app"],"stages":[],"sentiment":"negative"}\n`;
    wiki.write(`content/evidence/reviews/${at?.slice(0, 7)}.codes.jsonl`, person);
    await wiki.run(['reviews.csv', '--map', 'key=text']);
    expect(wiki.codes('reviews').filter(({ coder }) => coder === 'person')).toMatchObject([
      { id, themes: ['app'] },
    ]);
  });
});

describe('a text that is longer than a page bears', () => {
  it('is kept up to its bound, and the report says so', async () => {
    const long = 'Lange Geschichte. '.repeat(2000);
    wiki.write('notes.csv', `id,text\n1,${long}\n2,Kurz und gut erklärt\n`);
    const { sources } = await wiki.report(['notes.csv']);
    expect(sources[0]?.notices).toContain(
      '1 text is longer than 20,000 characters; it is kept up to there and ends in `…`',
    );
    const lengths = wiki.records('notes').map(({ text }) => text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20_000);
    expect(Math.max(...lengths)).toBeGreaterThan(19_900);
  });
});

describe('a key that cannot be trusted', () => {
  const notice = (notices: string[]) => notices.filter((line) => line.includes('trusted')).join();

  it('gives way to the content where a spreadsheet has rounded it, also when the mapping is kept', async () => {
    wiki.write('a.csv', 'id,text\n570306000000000001,Words to read\n570306000000000002,More words to read\n');
    await wiki.run(['a.csv', '--map', 'key=id', '--source', 'r']);
    wiki.write(
      'b.csv',
      'id,text\n5.70306E+17,The queue was long\n5.70306E+17,The app is slow\n7,All is well\n',
    );
    const { sources } = await wiki.report(['b.csv', '--source', 'r']);
    expect(sources[0]).toMatchObject({ counts: { read: 3, new: 3, merged: 0 }, mapping: { key: ['id'] } });
    expect(notice(sources[0]?.notices ?? [])).toContain('rounded its numbers in 2 rows');
    expect(wiki.records('r')).toHaveLength(5);
    const before = wiki.files();
    expect((await wiki.report(['b.csv', '--source', 'r'])).written).toEqual([]);
    expect(wiki.files()).toEqual(before);
  });

  it('gives way to the content where it comes twice with different content, also when the mapping is kept', async () => {
    wiki.write('a.csv', 'id,text\n1,Words to read\n');
    await wiki.run(['a.csv', '--map', 'key=id', '--source', 'r']);
    wiki.write('b.csv', 'id,text\n2,The queue was long\n2,The app is slow\n3,All is well\n');
    const { sources } = await wiki.report(['b.csv', '--source', 'r']);
    expect(sources[0]?.counts).toMatchObject({ read: 3, new: 3, merged: 0 });
    expect(notice(sources[0]?.notices ?? [])).toContain('comes twice with different content');
    expect((await wiki.report(['b.csv', '--source', 'r'])).written).toEqual([]);
  });

  it('is no key at all where it was only guessed; rows without words are then passed over', async () => {
    const row = (id: number, words: string) => `${id},${words}`;
    const lines = Array.from({ length: 600 }, (_, index) => row(index, `Words number ${index} to read here`));
    wiki.write(
      'a.csv',
      `id,text\n${[...lines, row(3, 'Other words of another voice'), '999,'].join('\n')}\n`,
    );
    const { sources } = await wiki.report(['a.csv', '--source', 'r']);
    expect(sources[0]).toMatchObject({
      counts: { read: 602, new: 601, skipped: 1 },
      skipped: { 'no text and no answers': 1 },
    });
    expect(sources[0]?.mapping).not.toHaveProperty('key');
    expect(sources[0]?.notices.join()).toContain('looks like a key, but comes twice with different content');
    expect((await wiki.report(['a.csv', '--source', 'r'])).written).toEqual([]);
  });
});

describe('rows that a newer export of the same time does not hold any more', () => {
  beforeEach(async () => {
    wiki.write('a.csv', csv(...rows, '4,2026-03-05,2026-03-05,Another voice about the app,3'));
    await wiki.run(['a.csv', '--source', 'reviews']);
    wiki.write('b.csv', csv(rows[0] ?? '', rows[2] ?? ''));
  });

  it('are reported and stay', async () => {
    const { sources } = await wiki.report(['b.csv', '--source', 'reviews']);
    expect(sources[0]?.counts).toMatchObject({ read: 2, unchanged: 2, vanished: 1 });
    expect(wiki.records('reviews')).toHaveLength(4);
    const { stdout } = await wiki.run(['b.csv', '--source', 'reviews']);
    expect(stdout).toContain('1 record of the same span of time is not in these files any more; it stays');
  });

  it('are removed with --mirror, and what persons coded stays', async () => {
    const { id } = wiki.records('reviews').find(({ text }) => text.startsWith('Everything')) ?? { id: '' };
    const person = `{"id":"${id}","coder":"person","version":"team","themes":["app"],"stages":[],"sentiment":"negative"}\n`;
    wiki.write('content/evidence/reviews/2026-02.codes.jsonl', person);
    const { stdout } = await wiki.run(['b.csv', '--source', 'reviews', '--mirror']);
    expect(stdout).toContain(
      '1 record of the same span of time is not in these files any more; it is removed',
    );
    expect(wiki.records('reviews').map((record) => record.at)).toEqual([
      '2026-01-05',
      '2026-02-07',
      '2026-03-05',
    ]);
    expect(wiki.codes('reviews').filter(({ coder }) => coder === 'person')).toHaveLength(1);
    expect(await wiki.report(['b.csv', '--source', 'reviews', '--mirror'])).toMatchObject({ written: [] });
  });
});

describe('month files that a person left in another order', () => {
  it('are read all the same and come out sorted', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv']);
    const before = wiki.files();
    const path = 'evidence/a/2026-02.jsonl';
    wiki.write(`content/${path}`, `${before[path]?.trim().split('\n').reverse().join('\n\n')}`);
    wiki.write('b.csv', csv('9,2026-03-01,2026-03-01,Another voice about the app,3'));
    await wiki.run(['b.csv', '--source', 'a']);
    expect(wiki.files()[path]).toBe(before[path]);
  });

  it('are refused with a sentence where a line cannot be read', async () => {
    wiki.write('a.csv', csv(...rows));
    await wiki.run(['a.csv']);
    wiki.write('content/evidence/a/2026-02.jsonl', '<<<<<<< ours\n');
    const before = wiki.files();
    const { exit, stderr } = await wiki.run(['a.csv']);
    expect(exit).toBe(1);
    expect(stderr).toContain('2026-02.jsonl:1: is no JSON');
    expect(wiki.files()).toEqual(before);
  });
});

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
