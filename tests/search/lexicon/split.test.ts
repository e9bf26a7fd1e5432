import { describe, expect, test } from 'vitest';
import { splitter } from '../../../src/search/lexicon/split.ts';

function forms(words: string) {
  return words.split(' ').map((word) => ({ word, pages: 5 }));
}

const german = splitter(
  forms(
    'Kunden Zufriedenheit Umfrage Bau Finanzierung Unterlagen Baufinanzierung Konto Eröffnung Schule Abschluss Beschwerde Weg Karte Sperre Versicherung Nummer die und der Hunde ein App',
  ),
  'de',
);
const english = splitter(forms('branch visit feed back log together online banking'), 'en');

describe('a German compound', () => {
  test.each([
    ['of known words', 'Kundenumfrage', ['kunden', 'umfrage']],
    ['of three', 'Kundenzufriedenheitsumfrage', ['kunden', 'zufriedenheit', 'umfrage']],
    ['with an s between', 'Versicherungsnummer', ['versicherung', 'nummer']],
    ['with an n between', 'Kartensperre', ['karte', 'sperre']],
    ['whose head lost its e', 'Schulabschluss', ['schul', 'abschluss']],
    ['with an umlaut', 'Kontoeröffnung', ['konto', 'eroffnung']],
    ['with an umlaut in two letters', 'Kontoeroeffnung', ['konto', 'eroeffnung']],
    ['in the plural', 'Kundenumfragen', ['kunden', 'umfragen']],
    ['with a soft hyphen', 'Kunden\u00adumfrage', ['kunden', 'umfrage']],
  ])('%s is taken apart', (_, word, parts) => {
    expect(german(word).parts).toEqual(parts);
  });

  test('is cut into as few parts as there are, and those into smaller ones', () => {
    const { parts, smaller } = german('Baufinanzierungsunterlagen');
    expect(parts).toEqual(['baufinanzierung', 'unterlagen']);
    expect(smaller).toEqual(['bau', 'finanzierung']);
  });

  test.each([
    ['a simple word', 'Umfrage'],
    ['a word with an unknown part', 'Kundenxylophon'],
    ['a word that only begins like one', 'Bauer'],
    ['a word of function words', 'dieunder'],
    ['a name of an object', 'constructor'],
    ['something much too long', 'kunden'.repeat(50)],
    ['nothing', ''],
  ])('is not %s', (_, word) => {
    expect(german(word)).toEqual({ parts: [], smaller: [] });
  });
});

describe('an English compound', () => {
  test('is taken apart without anything between', () => {
    expect(english('onlinebanking').parts).toEqual(['online', 'banking']);
    expect(english('feedback').parts).toEqual(['feed', 'back']);
  });

  test('has no short head, which words meet by chance', () => {
    expect(english('logback').parts).toEqual([]);
  });
});

test('in another language nothing is taken apart', () => {
  expect(splitter(forms('porte monnaie'), 'fr')('portemonnaie').parts).toEqual([]);
});
