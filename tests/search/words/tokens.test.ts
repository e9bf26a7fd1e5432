import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFunctionWord } from '../../../src/search/words/isFunctionWord.ts';
import { termOf } from '../../../src/search/words/terms.ts';
import { tokens, wordsOf } from '../../../src/search/words/tokens.ts';
import { foldWord } from '../../../src/text/stem.ts';
import { normalise } from '../../../src/text/words.ts';
import { anyCharacter } from '../../text/anyCharacter.ts';

describe('the words of a text', () => {
  test.each([
    ['are runs of letters and digits', 'Seit App 5.0, nun: ja!', ['Seit', 'App', '5', '0', 'nun', 'ja']],
    ['keep an apostrophe within', "wie's geht, Kunden’", ["wie's", 'geht', 'Kunden']],
    ['have no soft hyphens', 'Bau\u00adfinan\u00adzierung', ['Baufinanzierung']],
    ['are composed letters', 'Gebu\u0308hr', ['Gebühr']],
    ['joined by one hyphen are one word besides', 'E-Mail', ['E', 'Mail', 'EMail']],
    ['in longer chains are not', 'one-to-one', ['one', 'to', 'one']],
    ['hold no emoji and no signs', '💶 100€ <b>x</b>', ['100', 'b', 'x', 'b']],
    ['may run from right to left', 'שלום עולם', ['שלום', 'עולם']],
    ['of nothing are none', ' \ud800 \u0000', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('stand where they say, in whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (text) => {
        const whole = normalise(text);
        for (const { word, from, to } of tokens(whole))
          expect(whole.slice(from, to).startsWith(word)).toBe(true);
      }),
    );
  });

  test('are those that stand there one after the other, and behind them what hyphens join', () => {
    const pieces = fc.constantFrom(
      'E',
      '-',
      '‐',
      'Mail',
      "'",
      '’',
      '\u0301',
      '5',
      ' ',
      '.',
      'x'.repeat(40),
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (text) => {
        const standing = tokens(normalise(text.join(''))).map(({ word }) => word);
        const words = wordsOf(text.join(''));
        expect(words.slice(0, standing.length)).toEqual(standing);
        for (const word of words.slice(standing.length)) expect(standing.join('')).toContain(word);
      }),
    );
  });

  test('are cut where they are no words any more', () => {
    expect(tokens('x'.repeat(500)).map(({ word }) => word.length)).toEqual([60]);
  });
});

describe('a word is looked up by one term', () => {
  test.each([
    ['umlauts in every spelling', 'de', ['Müller', 'Mueller', 'muller']],
    ['ß and ss', 'de', ['Straße', 'Strasse', 'STRASSE']],
    ['German inflection', 'de', ['Gebühr', 'Gebühren', 'gebuehren']],
    ['English inflection', 'en', ['complaint', 'complaints', 'Complaint']],
  ])('for %s', (_, lang, words) => {
    expect(new Set(words.map((word) => termOf(word, lang))).size).toBe(1);
  });

  test('in a language whose inflection is not known it is itself, in small letters', () => {
    expect(termOf('Élan', 'fr')).toBe('elan');
  });

  test('compared letter by letter it has no umlauts', () => {
    expect(foldWord('Grüße', 'de')).toBe('grusse');
    expect(foldWord('Gruesse', 'de')).toBe('grusse');
  });
});

test('what carries only the sentence is known in both languages, and in no other', () => {
  expect([isFunctionWord('Warum', 'de'), isFunctionWord('the', 'en')]).toEqual([true, true]);
  expect([isFunctionWord('Gebühr', 'de'), isFunctionWord('the', 'fr')]).toEqual([false, false]);
});
