import { describe, expect, it } from 'vitest';
import { learnCompounds } from '../../src/text/compounds.ts';
import { stem } from '../../src/text/stem.ts';

const alone =
  'Konto Eröffnung Gebühren Antrag Status Kunde Zufriedenheit Umfrage Karten Versand Miete Vertrag Lagen unter Kind ' +
  'Garten innen Grenze Warten Zeit Post eröffnen ab Teil';
const split = learnCompounds(
  alone.split(' ').map((word) => ({ word, pages: 1 })),
  'de',
);
const parts = (word: string) => split(word).parts.map((part) => stem(part, 'de'));

describe('a compound, learnt from the words that stand alone', () => {
  it.each([
    ['is split without a link', 'Kontoeröffnung', ['Konto', 'Eröffnung']],
    ['is split where two vowels look like an umlaut', 'KONTOEROEFFNUNG', ['Konto', 'Eröffnung']],
    ['is split at a linking s', 'Antragsstatus', ['Antrag', 'Status']],
    ['is split at a linking er', 'Kindergarten', ['Kind', 'Garten']],
    ['is split at a linking n', 'Kundenzufriedenheit', ['Kunde', 'Zufriedenheit']],
    ['is split into three', 'Kundenzufriedenheitsumfrage', ['Kunde', 'Zufriedenheit', 'Umfrage']],
    ['is split where a word lost its ending', 'Mietvertrag', ['Miete', 'Vertrag']],
    ['is split in any inflected form', 'Kontoeröffnungen', ['Konto', 'Eröffnung']],
    ['is split however umlauts are written', 'Gebuehrenumfragen', ['Gebühren', 'Umfrage']],
  ])('%s', (_what, word, expected) => {
    expect(parts(word)).toEqual(expected.map((part) => stem(part, 'de')));
  });

  it.each([
    ['a function word is no part', 'Unterlagen'],
    ['an ending is no part', 'Kundinnen'],
    ['a part that stands nowhere alone is none', 'Kontoauszug'],
    ['a word is no compound of itself', 'Zufriedenheit'],
    ['parts shorter than four letters are none', 'Abteil'],
    ['what is no word has no parts', '12345678'],
    ['a very long word is not looked into', `${'konto'.repeat(2000)}`],
    ['an empty word has none', ''],
  ])('%s', (_what, word) => {
    expect(parts(word)).toEqual([]);
  });
});

function forms(words: string) {
  return words.split(' ').map((word) => ({ word, pages: 5 }));
}

const german = learnCompounds(
  forms(
    'Kunden Zufriedenheit Umfrage Bau Finanzierung Unterlagen Baufinanzierung Konto Eröffnung Schule Abschluss Beschwerde Weg Karte Sperre Versicherung Nummer die und der Hunde ein App',
  ),
  'de',
);
const english = learnCompounds(forms('branch visit feed back log together online banking'), 'en');

describe('a German compound', () => {
  it.each([
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

  it('is cut into as few parts as there are, and those into smaller ones', () => {
    const { parts, smaller } = german('Baufinanzierungsunterlagen');
    expect(parts).toEqual(['baufinanzierung', 'unterlagen']);
    expect(smaller).toEqual(['bau', 'finanzierung']);
  });

  it.each([
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
  it('is taken apart without anything between', () => {
    expect(english('onlinebanking').parts).toEqual(['online', 'banking']);
    expect(english('feedback').parts).toEqual(['feed', 'back']);
  });

  it('has no short head, which words meet by chance', () => {
    expect(english('logback').parts).toEqual([]);
  });
});
