import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../src/text/phrases/find.ts';

const finder = (lang: 'de' | 'en', ...phrases: string[]) =>
  phraseFinder(
    phrases.map((words) => ({ words, value: words })),
    lang,
  );

describe('phrases in a text', () => {
  it.each<[string, 'de' | 'en', string[], string, string[]]>([
    [
      'are found in every case and number',
      'de',
      ['Kontaktpunkt'],
      'Zwei Kontaktpunkte, des Kontaktpunkts, an Kontaktpunkten',
      ['Kontaktpunkte', 'Kontaktpunkts', 'Kontaktpunkten'],
    ],
    [
      'are found with an umlaut in the plural',
      'de',
      ['Medienbruch'],
      'Medienbrüche und Medienbruechen',
      ['Medienbrüche', 'Medienbruechen'],
    ],
    [
      'are found with inflected adjectives',
      'de',
      ['geschlossener Rückkanal'],
      'den geschlossenen Rückkanal',
      ['geschlossenen Rückkanal'],
    ],
    [
      'are no verbs of the same stem',
      'de',
      ['Beleg'],
      'Wir belegen es; die Belegung ist belegt, der Beleg liegt bei.',
      ['Beleg'],
    ],
    [
      'are not found inside compounds',
      'de',
      ['Stichprobe'],
      'Stichprobenfehler, Stichproben-Fehler, Stichproben- und Messfehler',
      [],
    ],
    ['are found inside compounds where a star says so', 'de', ['Churn*'], 'die Churnquote', ['Churnquote']],
    [
      'are found before compounds where a star says so',
      'de',
      ['*quote'],
      'die Abbruchquote',
      ['Abbruchquote'],
    ],
    [
      'take the longest first',
      'en',
      ['journey', 'customer journey'],
      'a customer journey, a journey',
      ['customer journey', 'journey'],
    ],
    ['are no cousins of the same stem', 'en', ['evidence'], 'It is evident from the evidence.', ['evidence']],
    [
      'are found in the plural and possessive',
      'en',
      ['study', 'touchpoint'],
      'studies and a touchpoint’s',
      ['studies', 'touchpoint’s'],
    ],
    [
      'are found as short forms as they are written',
      'en',
      ['NPS', 'AI'],
      'NPS, two NPSs, nps, said',
      ['NPS', 'NPSs'],
    ],
    [
      'span a line break and nothing else',
      'en',
      ['closed loop'],
      'closed\nloop; closed, loop; closed. Loop',
      ['closed\nloop'],
    ],
    [
      'are no parts of addresses',
      'en',
      ['sample'],
      'https://sample.example/sample and sample@sample.example',
      [],
    ],
    ['are never found where they have no letter', 'en', ['', '*', ' - '], 'a - b * c', []],
  ])('%s', (_sentence, lang, phrases, text, found) => {
    expect(finder(lang, ...phrases)(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('of equal length are the first of the list', () => {
    const find = phraseFinder(
      [
        { words: 'Netz', value: 1 },
        { words: 'Netze', value: 2 },
      ],
      'de',
    );
    expect(find('Netze').map(({ value }) => value)).toEqual([1]);
  });

  it('stand in order, without overlap, and each is found alone again', () => {
    const word = fc.constantFrom(
      'Kunde',
      'Kunden',
      'Reise',
      'Wert',
      'NPS',
      'Wert-Reise',
      ',',
      '.',
      '„',
      '\n',
      'ß',
      '😀',
      'é',
    );
    const phrases = fc.array(
      fc.constantFrom('Kunde', 'Reise', 'Kunde Reise', 'Wert', 'NPS', 'Kunde Wert Reise'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(word), phrases, fc.constantFrom('de', 'en'), (words, listed, lang) => {
        const text = words.join(' ');
        const find = finder(lang, ...listed);
        let before = 0;
        for (const { start, end, value } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
          const alone = text.slice(start, end);
          expect(find(alone)).toEqual([{ start: 0, end: alone.length, value }]);
        }
      }),
    );
  });
});
