import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countForms, wordsOfPages } from '../../../src/search/lexicon/count.ts';
import {
  LEXICON_LIMIT,
  packForms,
  packWords,
  unpackForms,
  unpackWords,
} from '../../../src/search/lexicon/pack.ts';

const word = fc.string({ unit: fc.constantFrom(...'abnzÄöß9я𝔸'), maxLength: 50 });
const byPages = (a: { word: string; pages: number }, b: { word: string; pages: number }) =>
  b.pages - a.pages || (a.word < b.word ? -1 : 1);

describe('packed words', () => {
  test('are the same unpacked, in whatever order, also as JSON in UTF-8', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const json = new TextEncoder().encode(JSON.stringify(packWords(words)));
        expect(unpackWords(JSON.parse(new TextDecoder().decode(json)))).toEqual(words);
      }),
    );
  });

  test('say once what neighbours share, as far as one sign can', () => {
    expect(packWords(['kunde', 'kunden', 'kur'])).toBe('0kunde\n5n\n2r');
    expect(unpackWords(packWords(['x'.repeat(40), `${'x'.repeat(40)}y`]))[1]).toBe(`${'x'.repeat(40)}y`);
  });
});

describe('packed forms', () => {
  test('are the same unpacked, the most frequent first', () => {
    const forms = fc.uniqueArray(
      fc.record({ word: word.filter((one) => one !== ''), pages: fc.integer({ min: 1, max: 99 }) }),
      {
        selector: (form) => form.word,
      },
    );
    fc.assert(
      fc.property(forms, (some) => {
        const sorted = some.toSorted(byPages);
        expect(packForms(sorted).flatMap((piece) => (piece === undefined ? [] : unpackForms(piece)))).toEqual(
          sorted,
        );
      }),
    );
  });

  test('leave out the rarest beyond the limit', () => {
    const many = Array.from({ length: LEXICON_LIMIT + 5 }, (_, place) => ({
      word: `w${String(place).padStart(6, '0')}`,
      pages: 9,
    }));
    expect(packForms(many).flatMap((piece) => (piece === undefined ? [] : unpackForms(piece)))).toHaveLength(
      LEXICON_LIMIT,
    );
  });
});

describe('counted forms', () => {
  test('count a page once, whatever the case, and prefer small letters', () => {
    expect(countForms(wordsOfPages(['Gebühr gebühr GEBÜHR', 'Gebühr', 'die']))).toEqual([
      { word: 'gebühr', pages: 2 },
      { word: 'die', pages: 1 },
    ]);
  });

  test('know words that objects have, too', () => {
    expect(countForms(wordsOfPages(['constructor __proto__ toString']))).toContainEqual({
      word: 'constructor',
      pages: 1,
    });
  });
});
