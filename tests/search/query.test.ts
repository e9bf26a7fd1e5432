import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/search/query.ts';
import { requestFor, type SearchRequest } from '../../src/search/request.ts';
import { engineOver } from './engine.ts';

const pages = [
  {
    url: '/de/insights/anmeldung/',
    lang: 'de',
    title: 'Seit Version 5 scheitert die Anmeldung',
    body: 'Kunden brechen die Anmeldung ab, weil &lt;b&gt;TAN &amp; Kennwort&lt;/b&gt; zweimal verlangt werden.',
  },
  {
    url: '/de/insights/gebuehren/',
    lang: 'de',
    title: 'Gebühren versteht niemand',
    body: 'Nach der Anmeldung im Konto finden Kunden die Gebühren nicht.',
  },
  {
    url: '/de/guides/zuhoeren/',
    lang: 'de',
    title: 'Zuhören',
    body: 'Eine Anmeldung zum Nutzerlabor genügt.',
  },
  {
    url: '/en/insights/onboarding/',
    lang: 'en',
    title: 'Onboarding in English',
    body: 'The Anmeldung confuses people who read no German.',
  },
] as const;

let engine: Awaited<ReturnType<typeof engineOver>>;
beforeAll(async () => {
  engine = await engineOver(pages, 'de');
});
afterAll(() => engine.close());

async function found(request: SearchRequest) {
  const answer = await ask(engine.engine, request);
  const hits = (await answer?.hits(0, 10)) ?? [];
  return { answer, urls: hits.map(({ url }) => url).sort(), hits };
}

const anmeldung = requestFor('Anmeldung');

describe('a query', () => {
  test('finds pages of both languages', async () => {
    expect((await found(anmeldung)).urls).toEqual(pages.map(({ url }) => url).sort());
  });

  test('finds inflected German words', async () => {
    expect((await found(requestFor('Kunde'))).urls).toContain('/de/insights/gebuehren/');
  });

  test('without words and values finds nothing and asks nobody', async () => {
    expect(await ask({ search: () => Promise.reject(new Error('asked')) }, requestFor('  '))).toBeUndefined();
  });

  test('of words that stand nowhere finds nothing', async () => {
    const { answer, hits } = await found(requestFor('Quastenflosser'));
    expect(answer?.total).toBe(0);
    expect(hits).toEqual([]);
  });

  test('shows headline and the words found as text, not as HTML', async () => {
    const { hits } = await found(requestFor('Kennwort'));
    expect(hits[0]).toMatchObject({ title: 'Seit Version 5 scheitert die Anmeldung' });
    expect(hits[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Kennwort</b>']);
    expect(hits[0]?.excerpt.map(({ text }) => text).join('')).toContain('<b>TAN & Kennwort</b>');
  });

  test('loads further hits when they are asked for', async () => {
    const answer = await ask(engine.engine, anmeldung);
    const first = await answer?.hits(0, 3);
    const rest = await answer?.hits(3, 6);
    expect([first?.length, rest?.length]).toEqual([3, 1]);
    expect(new Set([...(first ?? []), ...(rest ?? [])].map(({ url }) => url)).size).toBe(4);
  });
});

test('an index that stands in for a missing language brings no page twice', async () => {
  const result = { id: 'de_1', score: 1, data: () => Promise.reject(new Error('not shown')) };
  const answer = await ask({ search: async () => ({ results: [result, { ...result }] }) }, anmeldung);
  expect(answer?.total).toBe(1);
});
