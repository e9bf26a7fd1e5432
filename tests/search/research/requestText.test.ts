import { expect, test } from 'vitest';
import { requestText } from '../../../src/search/research/requestText.ts';

const words = {
  requestTitle: (asked: string) => `Frage: ${asked}`,
  asked: 'Gefragt',
  filtered: 'Mit',
  language: 'Sprache',
  nearest: 'Nah',
  nothingNear: 'Nichts.',
};
const asked = { asked: 'Goldbarren', language: 'Deutsch', filters: [], hits: [] };

test('a request says what was asked, by whom, with which filters, and what came near', () => {
  const hits = [{ title: 'Gold', url: '/de/gold/' }];
  expect(
    requestText(
      { ...asked, filters: ['Kanal: App', 'Art: Begriff'], hits, site: 'https://w.example' },
      words,
    ),
  ).toEqual({
    title: 'Frage: Goldbarren',
    body: [
      'Gefragt: Goldbarren',
      'Sprache: Deutsch',
      'Mit: Kanal: App, Art: Begriff',
      '',
      'Nah:',
      '- Gold (https://w.example/de/gold/)',
    ],
  });
});

test('a request about what nothing came near says so, and of filters nothing where there are none', () => {
  expect(requestText(asked, words).body).toEqual(['Gefragt: Goldbarren', 'Sprache: Deutsch', '', 'Nichts.']);
});

test('a request names five pages at most, by their path where the site has no address', () => {
  const hits = Array.from({ length: 9 }, (_, place) => ({ title: 'T', url: `/de/${place}/` }));
  const { body } = requestText({ ...asked, hits }, words);
  expect(body.slice(4)).toEqual([0, 1, 2, 3, 4].map((place) => `- T (/de/${place}/)`));
});

test('a request repeats of long words only the beginning, by whole characters', () => {
  const { body } = requestText({ ...asked, asked: '🙂'.repeat(81) }, words);
  expect(body[0]).toBe(`Gefragt: ${'🙂'.repeat(80)} …`);
});
