import { describe, expect, test } from 'vitest';
import type { PageRecord, SearchPage } from '../../../src/search/documents/record.ts';
import { countForms, wordsOfPages } from '../../../src/search/lexicon/count.ts';
import { lexiconOf } from '../../../src/search/lexicon/lexicon.ts';
import { exactGroups, type Group, groupsOf } from '../../../src/search/query/groups.ts';
import { understand } from '../../../src/search/query/understand.ts';
import { requestFor } from '../../../src/search/request.ts';
import { synonymsOf } from '../../../src/search/words/phrases.ts';
import { synonymGroups } from '../../../src/search/words/synonyms.ts';

function page(entry: string, lang: string, title: string, aliases: string[] = []): SearchPage {
  const record: PageRecord = { entry, title, aliases, labels: [], owners: [], facets: {} };
  return { url: `/${lang}/${entry}/`, lang, record, text: '' };
}

const german = [
  'Anmeldung in der App',
  'Gebühren am Automaten',
  'Kundenzufriedenheit und Zufriedenheit',
  'Gebühren der Filiale, die Anmeldung, das Konto',
  'Net Promoter Score NPS Umfrage Karte Sperre Unterlagen',
];
const lexicons = [
  lexiconOf('de', countForms(wordsOfPages(german)), german.length),
  lexiconOf('en', countForms(wordsOfPages(['churn', 'login at the branch'])), 2),
];
const synonyms = synonymsOf(
  synonymGroups([
    page('term/abwanderung', 'de', 'Abwanderung'),
    page('term/abwanderung', 'en', 'Churn'),
    page('term/nps', 'de', 'Net Promoter Score', ['NPS']),
  ]),
  ['de', 'en'],
);
const knowledge = { lexicons, synonyms };

/** Groups of words that are finished: no beginning of another one. */
function groups(text: string): Group[] {
  return groupsOf(`${text} `, knowledge);
}

function typed(text: string): string[] {
  return groups(text).map((group) => group.typed);
}

function variants(group: Group | undefined): string[] {
  return (group?.variants ?? []).map(({ words }) => words.join(' '));
}

describe('the words of a request', () => {
  test.each([
    ['without what carries only the sentence', 'Warum ist die Anmeldung in der App', ['Anmeldung', 'App']],
    ['with it where nothing else is asked', 'was ist das', ['was', 'ist', 'das']],
    ['with a name of several words as one', 'Net Promoter Score Filiale', ['Net Promoter Score', 'Filiale']],
    ['in both languages', 'the login der Filiale', ['login', 'Filiale']],
    ['of signs alone are none', '?! … 💶', []],
  ])('%s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test('have each their own weight: what every page holds tells least', () => {
    const [often, seldom] = groups('Gebühren Sperre');
    expect(often?.weight).toBeLessThan(seldom?.weight ?? 0);
    for (const { weight } of groups('Anmeldung Xylophon der')) expect(weight).toBeGreaterThan(0);
  });
});

describe('ways to say a word', () => {
  test('begin with what was typed', () => {
    expect(variants(groups('Anmeldung')[0])[0]).toBe('Anmeldung');
    expect(groups('Anmeldung')[0]?.correction).toBeUndefined();
  });

  test('hold the word that a slip can only mean, and say so', () => {
    const [group] = groups('Anmeldugn');
    expect(variants(group)).toContain('Anmeldung');
    expect(group?.correction).toEqual({ typed: 'Anmeldugn', meant: 'Anmeldung' });
  });

  test('hold other wordings, and say so', () => {
    const [group] = groups('churn');
    expect(variants(group)).toContain('Abwanderung');
    expect(group?.widening).toEqual({ typed: 'churn', also: ['Abwanderung'] });
  });

  test('hold what two words written apart are as one', () => {
    expect(variants(groups('Kunden Zufriedenheit')[0])).toContain('KundenZufriedenheit');
    expect(variants(groups('Anmeldung Karte Sperre')[1])).not.toContain('KarteSperre');
  });

  test.each([
    ['behind it', 'log in', 'login'],
    ['before it', 'mit der an Meldung', 'anMeldung'],
    ['in the midst of others', 'Karte: log in der Filiale', 'login'],
  ])('hold what a word is as one with a word of the sentence %s', (_, text, whole) => {
    expect(groups(text).flatMap(variants)).toContain(whole);
  });

  test('hold no word of two that stands nowhere as one', () => {
    expect(variants(groups('App in')[0])).toEqual(['App']);
    expect(variants(groups('in dem Konto')[0])).toEqual(['Konto']);
  });

  test('hold what a word may be the beginning of, while it is typed and no longer', () => {
    expect(variants(groupsOf('Kar', knowledge)[0])).toContain('Karte');
    expect(variants(groupsOf('Kar Filiale', knowledge)[0])).not.toContain('Karte');
    expect(variants(groupsOf('Kar in', knowledge)[0])).not.toContain('Karte');
  });

  test.each([
    [
      'any longer word, asked for as the wiki spells it',
      'Gebue',
      { letters: 'Gebue', weight: 1, asked: 'Gebü' },
    ],
    ['of two letters any word, which the full text is not asked for', 'Ka', { letters: 'Ka', weight: 1 }],
    ['of a known word less than the word', 'Konto', { letters: 'Konto', weight: 0.25 }],
    ['of what begins no word nothing else', 'Xyl', { letters: 'Xyl', weight: 1 }],
  ])('%s', (_, text, beginning) => {
    expect(groupsOf(text, knowledge)[0]?.beginning).toEqual(beginning);
    expect(groups(text)[0]?.beginning).toBeUndefined();
  });

  test('of a beginning are no slip: what it may be comes with the next letters', () => {
    expect(groups('Anmeldun')[0]?.correction).toEqual({ typed: 'Anmeldun', meant: 'Anmeldung' });
    expect(groupsOf('Anmeldun', knowledge)[0]?.correction).toBeUndefined();
  });

  test('hold one word that is typed as two, the second of them not to its end', () => {
    expect(variants(groupsOf('Kunden Zufriedenh', knowledge)[1])).toContain('Kundenzufriedenheit');
  });

  test('of a compound that stands nowhere are those of its parts, the last one still open', () => {
    const [first, second] = groupsOf('Filialgebührenunterl', knowledge).slice(-2);
    expect([first?.beginning, second?.beginning?.letters]).toEqual([undefined, 'unterl']);
    expect([first?.isGuess, second?.isGuess]).toEqual([true, true]);
  });

  test('of a word that stands nowhere are only the word, where nothing is near', () => {
    expect(variants(groups('Xylophon')[0])).toEqual(['Xylophon']);
  });

  test('are never more than ten, nor surer than what was typed', () => {
    for (const group of groups('Anmeldugn Gebühren Kontokarte Net Promoter Score churn')) {
      expect(group.variants.length).toBeLessThanOrEqual(10);
      for (const { weight } of group.variants) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  test('of a phrase are what was typed', () => {
    expect(exactGroups(['Anmeldugn', 'der', 'App'], lexicons).map(variants)).toEqual([
      ['Anmeldugn'],
      ['App'],
    ]);
  });
});

describe('a request', () => {
  const read = (words: string) => understand(requestFor(words), { ...knowledge, names: {} });

  test.each([
    ['one slip', 'Anmeldugn', 'Anmeldung'],
    ['two slips', 'Gebühern Anmeldugn', 'Gebühren Anmeldung'],
    ['a slip that is a part of another word', 'Kart Kartensperre', undefined],
    ['filters stay', 'art:insight Anmeldugn ', 'art:insight Anmeldung'],
    [
      'a value that is misspelt in the same way stays',
      'theme:Anmeldugn Anmeldugn',
      'theme:Anmeldugn Anmeldung',
    ],
    ['before a colon that is of no filter', 'Anmeldugn:Karte', 'Anmeldung:Karte'],
    ['a soft hyphen', 'Anmel\u00addugn', 'Anmeldung'],
    ['none', 'Anmeldung', undefined],
  ])('with %s is said as it was probably meant', (_, words, meant) => {
    const { understood } = read(words);
    if (meant !== undefined) expect(understood.meant).toBe(meant);
    else expect(understood.meant?.includes('Kartensperre') ?? true).toBe(true);
  });

  test('is still being typed at its last word, whatever stands between the others', () => {
    expect(variants(read('Filiale   Kar').groups[1])).toContain('Karte');
    expect(variants(read('Filiale Kar ').groups[1])).not.toContain('Karte');
    expect(variants(read('Filiale Kar theme:x').groups[1])).not.toContain('Karte');
  });

  test('of filters alone looks for nothing', () => {
    expect(read('kind:insight').groups).toEqual([]);
  });

  test('with a phrase looks for its words, too', () => {
    const { groups, phrases } = read('"Anmeldung in der App"');
    expect(phrases).toEqual(['Anmeldung in der App']);
    expect(groups.map((group) => group.typed)).toEqual(['Anmeldung', 'App']);
  });
});
