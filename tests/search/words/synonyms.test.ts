import { describe, expect, test } from 'vitest';
import type { PageRecord, SearchPage } from '../../../src/search/documents/record.ts';
import { synonymsOf } from '../../../src/search/words/phrases.ts';
import { synonymGroups } from '../../../src/search/words/synonyms.ts';

function page(entry: string, lang: string, title: string, aliases: string[] = []): SearchPage {
  const record: PageRecord = { entry, title, aliases, labels: [], owners: [], facets: {} };
  return { url: `/${lang}/${entry}/`, lang, record, text: '' };
}

const groups = synonymGroups([
  page('term/abwanderung', 'de', 'Abwanderung', ['Kundenverlust']),
  page('term/abwanderung', 'en', 'Churn', ['attrition']),
  page('term/nps', 'de', 'Net Promoter Score', ['NPS', 'Weiterempfehlung']),
  page('term/allein', 'de', 'Allein'),
  page('insight/gebuehren', 'de', 'Gebühren', ['Kosten']),
]);
const synonyms = synonymsOf(groups, ['de', 'en']);

/** Other wordings of words, names with a star. */
function others(...words: string[]): string[] {
  return synonyms.at(words).others.map(({ phrase, isName }) => `${phrase.text}${isName ? '*' : ''}`);
}

describe('what means the same', () => {
  test('are the names and other words of a term in all languages', () => {
    expect(groups[0]?.phrases.map(({ text }) => text)).toEqual([
      'Abwanderung',
      'Churn',
      'Kundenverlust',
      'attrition',
    ]);
  });

  test('is nothing for a term with one name, and never what an insight is called', () => {
    expect(groups.map(({ entry }) => entry)).toEqual(['term/abwanderung', 'term/nps']);
  });

  test.each([
    ['a synonym leads to both names', ['Kundenverlust'], ['Abwanderung*', 'Churn*', 'attrition']],
    ['English leads to German', ['churn'], ['Abwanderung*', 'Kundenverlust', 'attrition']],
    ['German leads to English', ['abwanderungen'], ['Churn*', 'Kundenverlust', 'attrition']],
    ['a name of several words is one', ['net', 'promoter', 'scores', 'sinkt'], ['NPS', 'Weiterempfehlung']],
    ['a part of a name is none', ['promoter', 'score'], []],
    ['an unknown word has none', ['constructor'], []],
    ['no word has none', [], []],
  ])('%s', (_, words, expected) => {
    expect(others(...words)).toEqual(expected);
  });

  test('says how many words the longest phrase has', () => {
    expect(synonyms.at(['Net', 'Promoter', 'Score', 'heute']).length).toBe(3);
    expect(synonyms.at(['Net', 'Promoter']).length).toBe(0);
  });
});
