import { describe, expect, it } from 'vitest';
import { learnCompounds } from '../../src/text/compounds.ts';
import { stem } from '../../src/text/stem.ts';

const alone =
  'Konto Eröffnung Gebühren Antrag Status Kunde Zufriedenheit Umfrage Karten Versand Miete Vertrag Lagen unter Kind ' +
  'Garten innen Grenze Warten Zeit Post eröffnen ab Teil';
const parts = learnCompounds(alone.split(' '));

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
