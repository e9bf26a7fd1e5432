import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../src/text/shorten.ts';

it.each([
  ['kurz genug', 20, 'kurz genug'],
  ['Die Anmeldung geht nicht mehr', 20, 'Die Anmeldung …'],
  ['Zeile eins\n\nZeile zwei', 14, 'Zeile eins …'],
  ['a'.repeat(30), 10, `${'a'.repeat(8)} …`],
  ['kurz und dann ein'.padEnd(60, 'x'), 30, 'kurz und dann einxxxxxxxxxxx …'],
  [`${'a'.repeat(7)}😀${'b'.repeat(20)}`, 10, `${'a'.repeat(7)} …`],
])('%j in %i characters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

it('is never longer than asked for, begins like the text, and leaves short texts as they are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 4, max: 100 }),
      (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short.isWellFormed()).toBe(text.isWellFormed());
        expect(text.startsWith(short.replace(/ …$/, ''))).toBe(true);
        if (text.length <= most) expect(short).toBe(text);
      },
    ),
  );
});
