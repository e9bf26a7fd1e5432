import fc from 'fast-check';
import { expect, test } from 'vitest';
import { code } from '../../src/text/codebook/code.ts';
import { compileCodebook } from '../../src/text/codebook/compile.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { unitsAt, wordEnd } from '../../src/text/scan.ts';
import { scanWords } from '../../src/text/scanWords.ts';
import { perWord, wordOf } from '../../src/text/vocabulary.ts';

const texts = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'B',
      'ß',
      'ü',
      'u\u0308',
      "'",
      '’',
      '-',
      ' ',
      '.',
      '3',
      '١',
      'я',
      '你',
      '👍',
      '\u{1D400}',
      '\uD800',
    ],
    ...['\u00AD', '\n', 'é', '\u0301', '½', '_'],
  ),
  maxLength: 40,
});

test('words that are known are read like words that are read by the rules, character by character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected: number[] = [];
      for (let at = 0; at < text.length; ) {
        const end = wordEnd(text, at);
        if (end > at) expected.push(at, end);
        at = end > at ? end : at + unitsAt(text, at);
      }
      // Twice: what is met for the first time, and what is known.
      for (const _ of [1, 2]) {
        expect(scanWords(text).places).toEqual(expected);
        scanWords('');
      }
    }),
  );
});

test('spellings of one word are one word, and words are worked out once', () => {
  let worked = 0;
  const lengthOf = perWord((letters) => {
    worked += 1;
    return letters.length;
  });
  const { words } = scanWords('Straße STRASSE strasse');
  expect(new Set(words)).toEqual(new Set([wordOf('strasse')]));
  expect(words.map(lengthOf)).toEqual([7, 7, 7]);
  expect(worked).toBe(1);
});

test('a vocabulary that overflows forgets, and what is read afterwards means the same', () => {
  const rules = compileCodebook([{ id: 'fees', any: { de: ['Gebühren'], en: ['fee'] } }]);
  const read = () => ({
    codes: code('Die Kontogebühr ist zu hoch, und die Gebühren steigen.', 'de', rules),
    languages: ['Die Gebühr ist zu hoch', 'The fee is too high', 'La commissione è troppo alta per me'].map(
      (text) => detectLanguage(text, 'de'),
    ),
  });
  const before = read();
  const early = scanWords('früher gelesen').words;
  const lengthOf = perWord((letters) => letters.length);
  const numbers = early.map(({ number }) => number);
  for (let word = 0; word < 150_000; word += 1) wordOf(`wort${word}`);
  scanWords('Danach kommt anderes.');
  expect(scanWords('früher gelesen').words.map(({ number }) => number)).not.toEqual(numbers);
  expect(read()).toEqual(before);
  // Words of an earlier vocabulary are still what they were.
  expect([...early, ...scanWords('später').words, ...early].map(lengthOf)).toEqual([6, 7, 6, 6, 7]);
});
