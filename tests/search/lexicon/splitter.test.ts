import { expect, test } from 'vitest';
import { splitter } from '../../../src/search/lexicon/splitter.ts';

const forms = [
  { word: 'Kunden', pages: 5 },
  { word: 'Umfrage', pages: 5 },
];

test('takes compounds apart by the words of the pages', () => {
  expect(splitter(forms, 'de')('Kundenumfrage').parts).toEqual(['kunden', 'umfrage']);
});

test('takes nothing apart in a language without rules', () => {
  expect(splitter(forms, 'fr')('Kundenumfrage')).toEqual({ parts: [], smaller: [] });
});
