import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishQuotation, germanQuotation } from '../../src/i18n/quotation.ts';

const marks = fc.constantFrom('a', ' ', '„', '“', '”', '"', '(', 'ö');

describe('words in quotation marks', () => {
  it.each([
    ['plain words', 'alles digital', '„alles digital“', '“alles digital”'],
    ['a quotation', 'das Wort „alles“', '„das Wort ‚alles‘“', '“das Wort ‘alles’”'],
    ['two of them', '„Druck“ oder „print“', '„‚Druck‘ oder ‚print‘“', '“‘Druck’ oder ‘print’”'],
    ['an English quotation', 'the word “all”', '„the word ‚all‘“', '“the word ‘all’”'],
    ['marks of a typewriter', 'the button ("Next")', '„the button (‚Next‘)“', '“the button (‘Next’)”'],
  ])('hold %s one level further in', (_what, words, german, english) => {
    expect(germanQuotation(words)).toBe(german);
    expect(englishQuotation(words)).toBe(english);
  });

  it('hold no double mark of any language', () => {
    fc.assert(
      fc.property(fc.array(marks), (all) => {
        expect(germanQuotation(all.join('')).slice(1, -1)).not.toMatch(/["„“”«»]/);
      }),
    );
  });
});
