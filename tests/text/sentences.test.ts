import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeholders } from '../../src/text/placeholders.ts';
import { boundText, excerpt, stripControlCharacters } from '../../src/text/sentences.ts';

test.each([
  ['Die App stürzt ab', 40, 'Die App stürzt ab'],
  ['Die App stürzt ab', 12, 'Die App…'],
  ['Die App, sie stürzt ab', 10, 'Die App…'],
  ['  viele \n\n Zeilen  ', 40, 'viele Zeilen'],
  ['Bitte an [E-Mail] schreiben', 14, 'Bitte an…'],
  ['Bitte an [Kartennummer] schreiben', 24, 'Bitte an [Kartennummer]…'],
  ['x[Kartennummer]y', 10, 'x…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['👍🏽👍🏽👍🏽', 6, '👍🏽…'],
  ['abc', 0, ''],
  ['abc', 1, '…'],
])('"%s" in %d characters is "%s"', (text, max, expected) => expect(excerpt(text, max)).toBe(expected));

const parts = fc.oneof(
  fc.constantFrom(...Object.values(placeholders), ' ', '\n'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(parts, { maxLength: 20 }).map((list) => list.join(''));

test('an excerpt is never too long, is the beginning of the text, and cuts no placeholder', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, max) => {
      const made = excerpt(text, max);
      expect(made.length).toBeLessThanOrEqual(max);
      const line = text.replace(/\s+/g, ' ').trim();
      const kept = made === line ? made : made.replace(/…$/, '');
      expect(line.startsWith(kept)).toBe(true);
      const cut = Object.values(placeholders).some((mark) =>
        [...mark].some(
          (_, at) => at > 0 && kept.endsWith(mark.slice(0, at)) && line.startsWith(mark, kept.length - at),
        ),
      );
      expect(made !== line && cut).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a long text is bounded, a short one is left alone', () => {
  const long = 'Wort '.repeat(10_000);
  expect(boundText(long).length).toBeLessThanOrEqual(20_000);
  expect(boundText(long)).toMatch(/Wort…$/);
  expect(boundText('Zeile 1\n\nZeile 2')).toBe('Zeile 1\n\nZeile 2');
  for (const sign of [' ', 'x', '\u{1F44D}'])
    expect(boundText(sign.repeat(1_000_000)).length).toBeLessThanOrEqual(20_000);
});

test.each([
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a\tb', 'a b'],
  ['a\u0000b\u0007c\u001B[31m', 'abc[31m'],
  ['\u202Egnirts\u202C', 'gnirts'],
  ['a\uD800b', 'ab'],
  ['Grüße 👍🏽 – „ok“', 'Grüße 👍🏽 – „ok“'],
])('%j without control characters is %j', (text, expected) =>
  expect(stripControlCharacters(text)).toBe(expected),
);
