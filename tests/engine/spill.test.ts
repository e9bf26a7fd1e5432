import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  HEAD_LENGTH,
  type Head,
  type Lengths,
  readExtent,
  readHead,
  readId,
  writeHead,
} from '../../scripts/steps/spill/head.ts';
import { type Entry, headOf, repeatedIds, textOf, visitIds } from '../../scripts/steps/spill/part.ts';
import { openSpill, readSpill, type Spilled } from '../../scripts/steps/spill/spill.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const word = fc.nat(2 ** 32 - 1);
const head: fc.Arbitrary<Head> = fc.record({
  id: hex(20),
  content: hex(64),
  file: fc.nat(2 ** 16 - 1),
  batch: word,
  row: word,
  month: fc.nat(999_912),
  revision: word,
  flags: fc.nat(511),
});
const lengths: fc.Arbitrary<Lengths> = fc.record({ record: word, columns: word, rules: word, extra: word });

describe('the head of a row that is put aside', () => {
  it('is read as it was written, also where its lines lie beyond four gigabytes', () => {
    fc.assert(
      fc.property(head, lengths, fc.nat(2 ** 20), word, (written, parts, high, low) => {
        const bytes = Buffer.alloc(HEAD_LENGTH * 2, 0xff);
        const offset = high * 2 ** 32 + low;
        writeHead(bytes, HEAD_LENGTH, written, parts, offset);
        expect(readHead(bytes, HEAD_LENGTH)).toEqual(written);
        expect(readId(bytes, HEAD_LENGTH)).toBe(written.id);
        expect(readExtent(bytes, HEAD_LENGTH)).toEqual({ offset, ...parts });
      }),
    );
  });
});

/** Ids of few kinds, so that some come twice and some only begin alike. */
const id = fc
  .tuple(fc.nat(15), fc.nat(3), fc.nat(2))
  .map(([first, middle, last]) => `${first.toString(16)}000000000${middle}00000000${last}`);
const rows = fc.array(fc.record({ id, spill: fc.nat(1) }), { maxLength: 60 });

describe('rows that are put aside', () => {
  it('come back by id, each with its lines, in whatever parts and spills they lie', () => {
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(0, 300, 1e6),
        (all, count, memory) => {
          const spills = [0, 1].map((number) =>
            openSpill({ folder: newFolder(), name: `s${number}`, partitions: count, memory }),
          );
          for (const [row, { id: own, spill }] of all.entries()) {
            const place = {
              file: 0,
              batch: 0,
              row,
              month: 0,
              revision: 0,
              flags: 0,
              content: '0'.repeat(64),
            };
            spills[spill]?.add(
              { id: own, ...place },
              { record: `ä${row}`, columns: '', rules: own, extra: '' },
            );
          }
          const found = Array.from({ length: count }, (_, part) => entriesOf(spills, part)).flat();
          const expected = all
            .map(({ id: own }, row) => ({ id: own, record: `ä${row}`, rules: own }))
            .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tell which ids come more than once', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), (all, count) => {
        const spill = openSpill({ folder: newFolder(), name: 's', partitions: count, memory: 1e6 });
        const place = { file: 0, batch: 0, month: 0, revision: 0, flags: 0, content: '0'.repeat(64) };
        for (const [row, { id: own }] of all.entries())
          spill.add({ id: own, row, ...place }, { record: '', columns: '', rules: '', extra: '' });
        const found = Array.from({ length: count }, (_, part) => repeatedIds([spill], part)).flat();
        const times = Map.groupBy(all, (row) => row.id);
        const expected = [...times].filter(([, same]) => same.length > 1).map(([own]) => own);
        expect(found.map((group) => group.id)).toEqual(expected.sort());
        for (const group of found) expect(group.entries).toHaveLength(times.get(group.id)?.length ?? 0);
      }),
    );
  });

  it('leave no file of a part that was let go', async () => {
    const folder = newFolder();
    const place = { folder, name: 's', partitions: 2, memory: 0 };
    const spill = openSpill(place);
    const rest = { file: 0, batch: 0, row: 0, month: 0, revision: 0, flags: 0, content: '0'.repeat(64) };
    for (const first of ['0', 'f'])
      spill.add({ id: first.padEnd(20, '0'), ...rest }, { record: first, columns: '', rules: '', extra: '' });
    await readSpill(place).drop(0);
    expect(readdirSync(folder).sort()).toEqual(['s-1.heads', 's-1.lines']);
    await spill.drop(1);
    expect(readdirSync(folder)).toEqual([]);
    await spill.drop(1);
    expect(existsSync(folder)).toBe(true);
  });
});

/** Rows of a part in the order in which they are visited. */
function entriesOf(spills: readonly Spilled[], partition: number) {
  const lines = spills.map((spilled) => spilled.lines(partition));
  const found: { id: string; record: string; rules: string }[] = [];
  const add = (entry: Pick<Entry, 'heads' | 'place'>, spill: number) => {
    const { record, rules } = textOf(entry, lines[spill] ?? Buffer.alloc(0));
    found.push({ id: readId(entry.heads, entry.place), record, rules });
  };
  visitIds(spills, partition, {
    one: (heads, place, spill) => add({ heads, place }, spill),
    many: ({ entries }) => {
      for (const entry of entries) add(entry, entry.spill);
      expect(entries.map(headOf)).toEqual(entries.map(headOf).toSorted((a, b) => a.row - b.row));
    },
  });
  return found;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-spill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
