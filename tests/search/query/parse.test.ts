import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFieldName } from '../../../src/search/query/fields.ts';
import {
  LONGEST_REQUEST,
  MOST_WORDS,
  type ParsedWords,
  parseWords,
} from '../../../src/search/query/parse.ts';
import { anyCharacter } from '../../text/anyCharacter.ts';

function parse(typed: string): ParsedWords {
  return parseWords(typed, isFieldName);
}

/** Only what there is of a request's parts. */
function parts(typed: string) {
  const { words, phrases, without, filters } = parse(typed);
  return {
    ...(words !== '' && { words }),
    ...(phrases.length > 0 && { phrases }),
    ...(without.length > 0 && { without }),
    ...(filters.length > 0 && {
      filters: filters.map(
        ({ field, operator, value, negated }) => `${negated ? '-' : ''}${field}${operator}${value}`,
      ),
    }),
  };
}

describe('phrases', () => {
  test.each([
    ['straight', '"kein Rückruf"'],
    ['German', '„kein Rückruf“'],
    ['English', '“kein Rückruf”'],
    ['French, as in German books', '»kein Rückruf«'],
    ['Swiss', '«kein Rückruf»'],
    ['mixed, as keyboards make them', '„kein Rückruf"'],
  ])('in %s quotes', (_, typed) => {
    expect(parts(`Filiale ${typed}`)).toEqual({ words: 'Filiale', phrases: ['kein Rückruf'] });
  });

  test.each([
    [
      'at the end of a question',
      'Was heißt "kein Rückruf"?',
      { words: 'Was heißt ?', phrases: ['kein Rückruf'] },
    ],
    ['before a comma', '"kein Rückruf", Filiale', { words: ', Filiale', phrases: ['kein Rückruf'] }],
    ['two', '"a b" "c d"', { phrases: ['a b', 'c d'] }],
    ['left out', '-"kein Rückruf" Filiale', { words: 'Filiale', without: ['kein Rückruf'] }],
    ['of signs are none', '"???" Filiale', { words: 'Filiale' }],
    ['empty are none', '"" Filiale', { words: '"" Filiale' }],
    ['that are not closed are words', 'Filiale "kein Rückruf', { words: 'Filiale "kein Rückruf' }],
    ['within a word are none', 'die"Karte"n', { words: 'die"Karte"n' }],
  ])('%s', (_, typed, expected) => {
    expect(parts(typed)).toEqual(expected);
  });
});

describe('exclusions', () => {
  test.each([
    ['a word', 'Karte -Kredit', { words: 'Karte', without: ['Kredit'] }],
    ['a number', 'App -5', { words: 'App', without: ['5'] }],
    ['a hyphen within a word is none', 'Video-Ident', { words: 'Video-Ident' }],
    ['a dash is none', 'Karte - Kredit', { words: 'Karte - Kredit' }],
    ['two hyphens are none', 'Karte --Kredit', { words: 'Karte --Kredit' }],
    ['only one', '-Kredit', { without: ['Kredit'] }],
  ])('%s', (_, typed, expected) => {
    expect(parts(typed)).toEqual(expected);
  });
});

describe('filters', () => {
  test.each([
    ['a value', 'persona:neubau Pass', { words: 'Pass', filters: ['persona=neubau'] }],
    ['a quoted value', 'persona:"Familie vor dem Neubau"', { filters: ['persona=Familie vor dem Neubau'] }],
    ['a value in German quotes', 'persona:„Familie Neubau“', { filters: ['persona=Familie Neubau'] }],
    ['a level to compare with', 'confidence:>=supported', { filters: ['confidence>=supported'] }],
    ['a smaller one', 'confidence:<supported', { filters: ['confidence<supported'] }],
    ['an equals sign', 'theme:=karte', { filters: ['theme=karte'] }],
    [
      'a stage with its journey',
      'stage:baufinanzierung/unterlagen',
      { filters: ['stage=baufinanzierung/unterlagen'] },
    ],
    ['a month', 'since:2026-06', { filters: ['since=2026-06'] }],
    ['capitals', 'Persona:Neubau', { filters: ['persona=Neubau'] }],
    ['left out', '-channel:app', { filters: ['-channel=app'] }],
    ['a field with a slip is still meant', 'persna:x', { filters: ['persna=x'] }],
    ['no value', 'persona: Neubau', { words: 'persona: Neubau' }],
    ['an address', 'https://musterbank.example/app', { words: 'https://musterbank.example/app' }],
    ['a mailbox', 'mailto:a@b.example', { words: 'mailto:a@b.example' }],
    ['a time', 'ab 14:30 Uhr', { words: 'ab 14:30 Uhr' }],
    ['two words that a colon joins', 'App:Absturz', { words: 'App:Absturz' }],
    ['a word and a phrase', 'App:"nach Update"', { words: 'App', phrases: ['nach Update'] }],
    ['two words to be left out', '-App:Absturz Karte', { words: 'Karte', without: ['App Absturz'] }],
    ['a word and a phrase to be left out', '-App:"nach Update"', { without: ['App nach Update'] }],
    ['signs before a colon are none', '__proto__:x', { words: '__proto__:x' }],
    ['a property of every object', 'constructor:y', { words: 'constructor:y' }],
  ])('%s', (_, typed, expected) => {
    expect(parts(typed)).toEqual(expected);
  });
});

describe('what is too long', () => {
  test('is read up to a limit, and said', () => {
    const { words, shortened } = parse('a'.repeat(100_000));
    expect([words.length, shortened]).toEqual([LONGEST_REQUEST, true]);
  });

  test('has no more words than a limit, and says so', () => {
    const { words, shortened } = parse('ab '.repeat(60));
    expect([words.split(' ').length, shortened]).toEqual([MOST_WORDS, true]);
  });

  test('does not shorten what fits', () => {
    expect(parse('x'.repeat(LONGEST_REQUEST)).shortened).toBe(false);
  });
});

test('nothing that is typed is an error or takes long, and every part was typed', () => {
  const piece = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 8 }),
    fc.constantFrom('"', '„', '“', '«', '-', ' ', ':', '>=', 'persona', 'since', 'a', '\u00a0', 'ß'),
  );
  const typed = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(typed, (text) => {
      const { words, phrases, without, filters } = parse(text);
      const parts = [...phrases, ...without, ...filters.map((one) => one.typed), ...words.split(' ')];
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    }),
  );
});
