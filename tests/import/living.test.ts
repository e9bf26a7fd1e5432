import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv, rows } from './reviews.ts';
import { type TestWiki, testWiki } from './wiki.ts';

let wiki: TestWiki;
beforeEach(() => {
  wiki = testWiki();
});
afterEach(() => wiki.remove());

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
