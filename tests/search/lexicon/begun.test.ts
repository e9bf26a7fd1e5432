import { describe, expect, test } from 'vitest';
import { countForms, wordsOfPages } from '../../../src/search/lexicon/count.ts';
import { lexiconOf } from '../../../src/search/lexicon/lexicon.ts';
import { withTerms } from '../../../src/search/lexicon/withTerms.ts';

const texts = [
  'Das Telefon und die Wartezeit',
  'Kunden, eine Umfrage, die Zufriedenheit',
  'Eine Identität und ihr Nachweis',
  'Daten, die Löschung, die App, eine Anmeldung, ein Preisgrößenvergleich, der Größenvergleich',
];
const lexicon = lexiconOf('de', countForms(wordsOfPages(texts)), texts.length);

describe('a compound that stands nowhere, while it is typed', () => {
  test.each([
    ['its last part is a beginning', 'Telefonwarteze', ['telefon', 'warteze']],
    ['the parts are joined by a letter', 'Identitätsnachw', ['identitat', 'nachw']],
    ['the beginning is short', 'Datenlö', ['daten', 'lo']],
    ['what it begins with is short', 'Appanm', ['app', 'anm']],
    ['it has three parts', 'Kundenzufriedenheitsumf', ['kunden', 'zufriedenheit', 'umf']],
    ['a letter is folded to two', 'Appgrößenv', ['app', 'grossenv']],
    ['nothing begins so', 'Telefonxyl', []],
    ['it is one word', 'Wartezei', []],
    ['it is too short', 'App', []],
  ])('where %s', (_, word, parts) => {
    expect(lexicon.splitBegun(word)).toEqual(parts);
  });
});

describe('a lexicon that knows a few terms more', () => {
  const known = withTerms(lexicon, ['gerat', 'geratewechsel']);

  test('has them as words of one page, and forgets none of its own', () => {
    expect(['gerat', 'telefon', 'xylophon'].map(known.pagesOf)).toEqual([1, 1, 0]);
  });

  test('completes a beginning by them, the longer the less likely', () => {
    const found = known.completions('Gerä');
    expect(found.map(({ term }) => term)).toEqual(['gerat', 'geratewechsel']);
    expect(found[0]?.likeness).toBeGreaterThan(found[1]?.likeness ?? 1);
    expect(known.completions('Gerät').map(({ term }) => term)).toEqual(['geratewechsel']);
    expect(known.completions('Tele').map(({ word }) => word)).toEqual(['Telefon']);
  });
});

test('a lexicon of which only a part is loaded calls itself no whole', () => {
  const part = lexiconOf('de', countForms(wordsOfPages(texts)), texts.length, true);
  expect([lexicon.isWhole, part.isWhole]).toEqual([true, false]);
});
