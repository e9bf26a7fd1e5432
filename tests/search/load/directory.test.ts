import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PackedDirectory, packDirectory, unpackDirectory } from '../../../src/search/build/directory.ts';
import { directoryOf } from '../../../src/search/load/directory.ts';

/** A directory over terms by part, and which of its files were read. */
function open(parts: readonly (readonly string[])[]) {
  const files = packDirectory(parts);
  const packed = new Map<string, PackedDirectory>(files.map((file, place) => [`${place}`, file.packed]));
  const read: string[] = [];
  const whereabouts = async (file: string) => {
    read.push(file);
    const found = packed.get(file);
    return found === undefined ? [] : unpackDirectory(found);
  };
  const directory = files.map(({ from }, place) => ({ from, file: `${place}` }));
  return { ...directoryOf({ whereabouts }, { directory }), read, files };
}

describe('the directory of a large wiki', () => {
  const many = Array.from({ length: 2_000 }, (_, place) => `wort${String(place).padStart(4, '0')}`);
  const wiki = open([['konto'], ['konto', 'karte', ...many], ['karte', 'kartei', 'kulanz']]);

  test.each([
    ['the first part that holds it', 'karte', [{ term: 'karte', part: 1 }]],
    ['a later part', 'kulanz', [{ term: 'kulanz', part: 2 }]],
    ['nothing of what the first part holds', 'konto', []],
    ['nothing of what stands nowhere', 'xylophon', []],
    ['nothing before the first term', 'aal', []],
  ])('knows of a term %s', async (_, term, expected) => {
    expect(await wiki.term(term)).toEqual(expected);
  });

  test('knows terms by their beginning, those of one part', async () => {
    expect(await wiki.beginningWith('kar')).toEqual([{ term: 'karte', part: 1 }]);
    expect(await wiki.beginningWith('ku')).toEqual([{ term: 'kulanz', part: 2 }]);
    expect(await wiki.beginningWith('zz')).toEqual([]);
  });

  test('comes in several files, of which one is read, or two where a beginning stands at the end of one', async () => {
    expect(wiki.files.length).toBe(2);
    const border = wiki.files[1]?.from ?? '';
    const fresh = open([[], ['karte', ...many, 'kulanz']]);
    await fresh.term('karte');
    expect(fresh.read).toEqual(['0']);
    expect((await fresh.beginningWith(border.slice(0, -1))).length).toBeGreaterThan(0);
  });

  test('is none where there is one part', async () => {
    const small = open([['konto']]);
    expect(small.files).toEqual([]);
    expect([await small.term('konto'), await small.beginningWith('k')]).toEqual([[], []]);
  });

  test('loses no term, whatever they are', async () => {
    const term = fc.string({ unit: fc.constantFrom(...'abäoß9'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(term), { minLength: 2, maxLength: 4 }), async (parts) => {
        const { term: find } = open(parts);
        for (const [part, terms] of parts.entries())
          for (const one of terms) {
            const first = parts.findIndex((other) => other.includes(one));
            expect(await find(one)).toEqual(first === 0 ? [] : [{ term: one, part: first }]);
            expect(first).toBeLessThanOrEqual(part);
          }
      }),
    );
  });
});
