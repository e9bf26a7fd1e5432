import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/search/query.ts';
import { requestFor, type SearchRequest, toggled } from '../../src/search/request.ts';
import { engineOver } from './engine.ts';

const pages = [
  {
    url: '/de/insights/anmeldung/',
    lang: 'de',
    title: 'Seit Version 5 scheitert die Anmeldung',
    body: 'Kunden brechen die Anmeldung ab, weil &lt;b&gt;TAN &amp; Kennwort&lt;/b&gt; zweimal verlangt werden.',
    facets: { kind: ['insight'], channel: ['app', 'telefon'], confidence: ['established'], language: ['de'] },
  },
  {
    url: '/de/insights/gebuehren/',
    lang: 'de',
    title: 'Gebühren versteht niemand',
    body: 'Nach der Anmeldung im Konto finden Kunden die Gebühren nicht.',
    facets: { kind: ['insight'], channel: ['app'], confidence: ['emerging'], language: ['de'] },
  },
  {
    url: '/de/guides/zuhoeren/',
    lang: 'de',
    title: 'Zuhören',
    body: 'Eine Anmeldung zum Nutzerlabor genügt.',
    facets: { kind: ['guide'], language: ['de'] },
  },
  {
    url: '/en/insights/onboarding/',
    lang: 'en',
    title: 'Onboarding in English',
    body: 'The Anmeldung confuses people who read no German.',
    facets: { kind: ['insight'], channel: ['filiale'], confidence: ['assumption'], language: ['en'] },
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
const inApp = toggled(anmeldung, 'channel', 'app');

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

  test('without words finds all pages that have a value', async () => {
    const { urls } = await found(toggled(requestFor(''), 'kind', 'guide'));
    expect(urls).toEqual(['/de/guides/zuhoeren/']);
  });

  test('of words that stand nowhere finds nothing', async () => {
    const { answer, hits } = await found(requestFor('Quastenflosser'));
    expect(answer?.total).toBe(0);
    expect(hits).toEqual([]);
  });

  test('shows headline, facets and the words found as text, not as HTML', async () => {
    const { hits } = await found(requestFor('Kennwort'));
    expect(hits[0]).toMatchObject({
      title: 'Seit Version 5 scheitert die Anmeldung',
      facets: { kind: ['insight'], channel: ['app', 'telefon'], confidence: ['established'], persona: [] },
    });
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

describe('a facet', () => {
  test('narrows to pages that have one of its values', async () => {
    const { urls } = await found(toggled(inApp, 'channel', 'filiale'));
    expect(urls).toEqual(['/de/insights/anmeldung/', '/de/insights/gebuehren/', '/en/insights/onboarding/']);
  });

  test('joins with others: every one must fit', async () => {
    const { urls } = await found(toggled(inApp, 'confidence', 'established'));
    expect(urls).toEqual(['/de/insights/anmeldung/']);
  });

  test('counts what is found, most first, and leaves out what nothing has', async () => {
    const { answer } = await found(anmeldung);
    expect([...(answer?.counts.channel ?? [])]).toEqual([
      ['app', 2],
      ['filiale', 1],
      ['telefon', 1],
    ]);
    expect([...(answer?.counts.kind ?? [])]).toEqual([
      ['insight', 3],
      ['guide', 1],
    ]);
    expect(answer?.counts.persona.size).toBe(0);
  });

  test('counts its own values as if none of them were chosen, and others as narrowed', async () => {
    const { answer } = await found(inApp);
    expect(answer?.counts.channel.get('filiale')).toBe(1);
    expect([...(answer?.counts.language ?? [])]).toEqual([['de', 2]]);
  });

  test('keeps a chosen value in sight where nothing has it', async () => {
    const { answer } = await found(toggled(inApp, 'persona', 'niemand'));
    expect(answer?.total).toBe(0);
    expect([...(answer?.counts.persona ?? [])]).toEqual([['niemand', 0]]);
  });
});

test('an index that stands in for a missing language brings no page twice', async () => {
  const result = { id: 'de_1', score: 1, data: () => Promise.reject(new Error('not shown')) };
  const answer = await ask(
    { search: async () => ({ results: [result, { ...result }], filters: {} }) },
    anmeldung,
  );
  expect(answer?.total).toBe(1);
});
