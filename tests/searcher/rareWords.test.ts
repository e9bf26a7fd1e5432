import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEXICON_LIMIT } from '../../src/search/lexicon/pack.ts';
import { requestFor } from '../../src/search/request.ts';
import { searchSite, type TestSite } from './searchSite.ts';

/** Different words of letters, without any sense. */
const words = Array.from({ length: LEXICON_LIMIT + 100 }, (_, place) =>
  `a${place.toString(26).padStart(4, '0')}`.replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''),
);

let site: TestSite;
beforeAll(async () => {
  site = await searchSite([
    { url: '/de/a/', lang: 'de', title: 'Viele Wörter', body: words.join(' ') },
    { url: '/de/b/', lang: 'de', title: 'Wenige Wörter', body: 'die zypressenallee der zwetschgen' },
  ]);
}, 60_000);
afterAll(() => site.close());

async function found(typed: string) {
  const answer = await site.search(requestFor(typed), { count: 5 });
  return { urls: answer?.hits.map(({ url }) => url), unknown: answer?.unknown };
}

test.each(['Zypressenallee', 'zwetschge ', 'Zypressenallee Wörter'])(
  'a word beyond those that are remembered is found in the text: %s',
  async (typed) => {
    const { urls, unknown } = await found(typed);
    expect(urls?.[0]).toBe('/de/b/');
    expect(unknown).toBe(false);
  },
);

test('a word that stands nowhere is found nowhere, though another begins so', async () => {
  expect(await found('Xylophon ')).toEqual({ urls: [], unknown: true });
  expect(await found('Zypresse ')).toEqual({ urls: [], unknown: true });
});
