import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { imported as importedInto, type Row, type Way } from './importing.ts';
import { type MemoryHome, memoryHome } from './memoryHome.ts';

const folder = mkdtempSync(join(tmpdir(), 'outside-in-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const imported = (home: MemoryHome, files: readonly Row[][], way: Way, keyed: boolean) =>
  importedInto(folder, home, files, way, keyed);

const simple: Way = { batch: 100, partitions: 1, memory: 1 << 20 };
const way = fc.record({
  batch: fc.integer({ min: 1, max: 4 }),
  partitions: fc.integer({ min: 1, max: 5 }),
  // Some write every row to disk, some none.
  memory: fc.constantFrom(0, 400, 1 << 20),
});
const words = fc.constantFrom('It is slow', 'It is fast', 'Nobody answers', '');
const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-03');
const rating = fc.constantFrom('1', '5', '');
const keyed = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: words, rating, changed: day });
const keyless = fc.record({
  id: fc.constant(''),
  text: fc.constantFrom('x', 'y', 'z'),
  rating,
  changed: day,
});
const file = (row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 8 });

describe('an import', () => {
  it('gives the same bytes in batches of any size, parts of any number, in memory or on disk', async () => {
    await fc.assert(
      fc.asyncProperty(file(keyed), file(keyless), way, fc.boolean(), async (a, b, other, hasKey) => {
        const [one, two] = [memoryHome(), memoryHome()];
        const first = await imported(one, [a, b], simple, hasKey);
        const second = await imported(two, [a, b], other, hasKey);
        expect(two.files()).toEqual(one.files());
        expect(second).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it is done again', async () => {
    await fc.assert(
      fc.asyncProperty(file(keyed), file(keyless), way, fc.boolean(), async (a, b, other, hasKey) => {
        const home = memoryHome();
        await imported(home, [a, b], simple, hasKey);
        const before = home.files();
        expect(await imported(home, [a, b], other, hasKey)).toMatchObject({ new: 0, updated: 0 });
        expect(home.files()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('records with keys', () => {
  it('are the same after any sequence of imports of the same rows, in any order and batching', async () => {
    const dealt = file(keyed).chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(dealt, way, async ([rows, shuffled, cuts], other) => {
        const [one, two] = [memoryHome(), memoryHome()];
        await imported(one, [rows], simple, true);
        const places = [0, ...cuts.toSorted((a, b) => a - b), shuffled.length];
        for (const [index, from] of places.slice(0, -1).entries()) {
          const part = shuffled.slice(from, places[index + 1]);
          if (part.length > 0) await imported(two, [part], other, true);
        }
        expect(two.files()).toEqual(one.files());
      }),
      { numRuns: 60 },
    );
  });
});

describe('records without keys', () => {
  it('count as often as in the file that repeats them most, in any order of files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file(keyless), { minLength: 1, maxLength: 4 }), way, async (files, other) => {
        const [together, apart] = [memoryHome(), memoryHome()];
        await imported(together, files, simple, false);
        for (const one of files.toReversed()) await imported(apart, [one], other, false);
        expect(apart.files()).toEqual(together.files());
        const counts = files.map((rows) => Map.groupBy(rows, (row) => JSON.stringify(row)));
        const rows = new Set(counts.flatMap((each) => [...each.keys()]));
        const most = [...rows].map((row) => Math.max(...counts.map((each) => each.get(row)?.length ?? 0)));
        expect(together.records()).toBe(most.reduce((sum, times) => sum + times, 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a key that a file contradicts', () => {
  it('is not trusted in those rows: each keeps its own record, in any order', async () => {
    const row = (id: string, text: string): Row => ({ id, text, rating: '1', changed: '' });
    const rows = [row('a', 'The queue was long'), row('a', 'The app is slow'), row('b', 'All is well')];
    const [one, two] = [memoryHome(), memoryHome()];
    await imported(one, [rows], simple, true);
    await imported(two, [rows.toReversed()], simple, true);
    expect(one.records()).toBe(3);
    expect(two.files()).toEqual(one.files());
    await imported(one, [rows], simple, true);
    expect(two.files()).toEqual(one.files());
  });

  it('is not trusted where a spreadsheet has rounded it', async () => {
    const row = (text: string): Row => ({ id: '5.70306E+17', text, rating: '1', changed: '' });
    const home = memoryHome();
    await imported(home, [[row('The queue was long')], [row('The app is slow')]], simple, true);
    expect(home.records()).toBe(2);
  });
});
