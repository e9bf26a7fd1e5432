import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenNames } from '../../../src/text/redact/names/given.ts';
import { scanNames } from '../../../src/text/redact/names/scan.ts';

const telling = [
  ...[
    'Herr',
    'frau',
    'Mrs',
    'LIEBE',
    'Grüße',
    'grüßle',
    'MfG',
    'Vorname',
    'heiße',
    'heißt',
    'geborene',
    'named',
  ],
  ...[
    'bin',
    'is',
    'der',
    'Mitarbeiterin',
    'Kollegen',
    'manager',
    'Bankberater',
    'Verkäufer',
    'dich',
    'thanks',
  ],
];
const plain = [
  'die',
  'Gebühr',
  'ist',
  'zu',
  'hoch',
  'the',
  'Fee',
  'und',
  'Müllers',
  "don't",
  '2024',
  'N26',
  'été',
  'Ünal',
];
/** First names that are words of every other text: alone they are no reason to read on, so the two ways differ by design. */
const everyday = new Set(
  'will may bill hope mark art chase chance june april summer miles august patience jo'.split(' '),
);
const names = [...givenNames].filter((name) => !everyday.has(name));
const word = fc.oneof(
  fc.constantFrom(...telling),
  fc.constantFrom(...plain),
  fc.constantFrom(...names).map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  fc.constantFrom(...names),
);
const gap = fc.constantFrom(' ', ', ', '. ', '\n', '-', ': ', "'", '\u00A0', ' \uE000 ', '’');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 12 })
  .map((parts) => parts.map(([one, behind]) => one + behind).join(''));

/** Before a word with an unusual letter, which is no reason by itself but for reading letter by letter. */
const unusual = 'à ';

test('what a text gives reason to look for is the same whether its words are known or read letter by letter', () => {
  fc.assert(
    fc.property(text, (written) => {
      const expected = scanNames(unusual + written);
      const found = scanNames(written);
      expect(found?.found ?? 0).toBe(expected?.found ?? 0);
      for (const sort of ['title', 'greeting', 'signature'] as const)
        expect(found?.places[sort] ?? []).toEqual(
          (expected?.places[sort] ?? []).map((place) => place - unusual.length),
        );
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Die Gebühr ist zu hoch.', undefined],
  ['Frau Müller half.', 'title'],
  ['Hallo Sabine, danke', 'greeting'],
  ['MfG Schmidt', 'signature'],
])('"%s" gives reason to look for %s', (written, sort) => {
  const hints = scanNames(written);
  if (sort === undefined) expect(hints).toBeUndefined();
  else expect(hints?.places).toHaveProperty(sort, [0]);
});
