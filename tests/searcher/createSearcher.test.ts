import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { MANIFEST } from '../../src/search/build/manifest.ts';
import { createSearcher } from '../../src/search/createSearcher.ts';
import { IndexUnreadable } from '../../src/search/load/indexReader.ts';
import { requestFor, type SearchRequest } from '../../src/search/request.ts';
import { card, pages } from './pages.ts';
import { searchSite, type TestSite } from './searchSite.ts';

let german: TestSite;
let english: TestSite;
beforeAll(async () => {
  german = await searchSite(pages, 'de');
  english = await searchSite(pages, 'en');
}, 30_000);
afterAll(async () => {
  await german.close();
  await english.close();
});

async function ask(words: string, more: Partial<SearchRequest> = {}, site = german): Promise<SearchAnswer> {
  const answer = await site.search({ ...requestFor(words), ...more }, { count: 10 });
  if (answer === undefined) throw new Error(`Nothing was asked for: ${words}`);
  return answer;
}

/** Names of the entries that are found, best first; without the kind. */
async function found(words: string, more: Partial<SearchRequest> = {}, site = german): Promise<string[]> {
  return (await ask(words, more, site)).hits.map(({ entry }) => entry.split('/')[1] ?? '');
}

function chosen(facet: 'channel' | 'kind' | 'confidence', ...values: string[]): Partial<SearchRequest> {
  return { chosen: { ...requestFor('').chosen, [facet]: values } };
}

describe('German words', () => {
  test.each([
    ['a part of a compound', 'Kundenzufriedenheit', 'finanzierung'],
    ['the last part of a compound', 'Unterlagen', 'finanzierung'],
    ['the parts of a compound, written apart', 'Baufinanzierung Unterlagen', 'finanzierung'],
    ['a compound of words that stand apart', 'Gebührenautomat', 'gebuehren'],
    ['inflection', 'Gebühr Automat', 'gebuehren'],
    ['an umlaut in two letters', 'Gebuehren', 'gebuehren'],
    ['an umlaut without dots', 'Gebuhren', 'gebuehren'],
    ['a name with an umlaut', 'Müller', 'anmeldung'],
    ['a name in two letters', 'Mueller', 'anmeldung'],
    ['a name without dots', 'Muller', 'anmeldung'],
    ['ß as it is', 'Hauptstraße', 'anmeldung'],
    ['ss for ß', 'Hauptstrasse', 'anmeldung'],
    ['a word with a soft hyphen in the page', 'Baufinanzierung', 'finanzierung'],
    ['a word with a soft hyphen in the request', 'An\u00admeldung', 'anmeldung'],
    ['a decomposed umlaut', 'Gebu\u0308hren', 'gebuehren'],
    ['capitals', 'ANMELDUNG', 'anmeldung'],
    ['the beginning of a word', 'Anmeld', 'anmeldung'],
    ['a long question', 'Warum scheitert bei so vielen seit kurzem die Anmeldung?', 'anmeldung'],
  ])('are found by %s', async (_, words, entry) => {
    expect((await found(words))[0]).toBe(entry);
  });

  test('are found within a compound and alone', async () => {
    expect(await found('Zufriedenheit')).toEqual(['gebuehren', 'finanzierung']);
    expect(await found('Umfrage')).toEqual(['gebuehren', 'finanzierung']);
  });

  test('with a slip are found, and what was meant is said', async () => {
    const { hits, understood } = await ask('Anmeldugn Verison ');
    expect(hits[0]?.entry).toBe('insight/anmeldung');
    expect(understood.corrections).toEqual([
      { typed: 'Anmeldugn', meant: 'Anmeldung' },
      { typed: 'Verison', meant: 'Version' },
    ]);
    expect(understood.meant).toBe('Anmeldung Version');
  });
});

describe('the glossary', () => {
  test.each([
    ['English finds German', 'churn', '/de/glossary/abwanderung/', 'Abwanderung'],
    ['a synonym finds the term', 'Kundenverlust', '/de/glossary/abwanderung/', 'Churn'],
  ])('%s, and says so', async (_, words, url, also) => {
    const { hits, understood } = await ask(words);
    expect(hits[0]?.url).toBe(url);
    expect(understood.widenings[0]).toMatchObject({ typed: words, also: expect.arrayContaining([also]) });
  });

  test('German finds English', async () => {
    expect((await ask('Abwanderung', {}, english)).hits[0]?.url).toBe('/en/glossary/abwanderung/');
  });
});

describe('what is typed precisely', () => {
  test('a phrase stands so', async () => {
    expect(await found('"ruft zurück"')).toEqual(['anmeldung']);
    expect(await found('„zurück ruft“')).toEqual(['finanzierung']);
    expect(await found('"zurück niemand"')).toEqual([]);
  });

  test('a word with a minus stands nowhere, neither in the headline nor in the text', async () => {
    expect(await found('niemand')).toContain('gebuehren');
    expect(await found('niemand -Gebühren')).not.toContain('gebuehren');
    expect(await found('niemand -Kosten')).not.toContain('gebuehren');
  });

  test('a phrase with a minus rules out the entry, its translation, too', async () => {
    expect(await found('version')).toEqual(['anmeldung']);
    expect(await found('version -"ruft zurück"')).toEqual([]);
  });

  test.each([
    ['a facet', 'channel:filiale', ['finanzierung', 'gebuehren']],
    ['a German field', 'kanal:filiale sicherheit:>=gestützt', ['finanzierung']],
    ['a level at least', 'confidence:>=supported kind:insight', ['finanzierung', 'anmeldung']],
    ['a part of a name', 'persona:neubau', ['anmeldung']],
    ['a day', 'since:2026-06 kind:insight', ['anmeldung', 'gebuehren']],
    ['an end', 'kind:insight bis:2026-05', ['finanzierung']],
    ['what is left out', 'kind:insight -channel:app', ['finanzierung', 'gebuehren']],
  ])('%s narrows', async (_, words, entries) => {
    expect((await found(words)).sort()).toEqual([...entries].sort());
  });

  test('a filter that is not known narrows nothing, and is reported', async () => {
    const { total, understood } = await ask('Anmeldung channel:fax');
    expect(total).toBeGreaterThan(0);
    expect(understood.problems).toEqual([{ code: 'unknown-value', typed: 'channel:fax', field: 'channel' }]);
  });
});

describe('what is chosen', () => {
  test('narrows, and its own facet still counts what else there is', async () => {
    const { hits, counts } = await ask('niemand', chosen('channel', 'filiale'));
    expect(hits.every(({ facets }) => facets.channel?.includes('filiale'))).toBe(true);
    expect(counts.channel).toEqual([
      ['filiale', 2],
      ['app', 1],
    ]);
    expect(counts.confidence).toEqual([
      ['emerging', 1],
      ['established', 1],
    ]);
  });

  test('stays in sight where nothing has it', async () => {
    const { total, counts } = await ask('niemand', chosen('channel', 'fax'));
    expect(total).toBe(0);
    expect(counts.channel).toContainEqual(['fax', 0]);
  });

  test.each([
    ['freshness', ['gebuehren', 'anmeldung', 'finanzierung']],
    ['confidence', ['finanzierung', 'anmeldung', 'gebuehren']],
  ] as const)('orders by %s', async (sort, entries) => {
    expect(await found('kind:insight', { sort })).toEqual(entries);
  });
});

describe('an answer', () => {
  test('holds an entry once, in the language of the reader', async () => {
    const [ofGerman, ofEnglish] = [await ask('version'), await ask('version', {}, english)];
    expect(ofGerman.hits.map(({ url }) => url)).toEqual(['/de/insights/anmeldung/']);
    expect(ofEnglish.hits.map(({ url }) => url)).toEqual(['/en/insights/anmeldung/']);
    expect(ofGerman.counts.kind).toEqual([['insight', 1]]);
  });

  test('has a card where one insight clearly answers, and none for a term or in another order', async () => {
    expect((await ask('Anmeldung scheitert')).answer).toMatchObject({
      hit: { entry: 'insight/anmeldung' },
      card,
    });
    expect((await ask('Abwanderung')).answer).toBeUndefined();
    expect((await ask('Anmeldung scheitert', { sort: 'freshness' })).answer).toBeUndefined();
  });

  test('says where nothing is known', async () => {
    expect(await ask('Xylophon')).toMatchObject({ unknown: true, total: 0, hits: [], complete: true });
  });

  test('marks in the excerpt what was looked for', async () => {
    const [hit] = (await ask('Gerätefreigabe')).hits;
    expect(hit?.excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'Gerätefreigabe', marked: true }]);
  });

  test('that comes early begins as the whole one does', async () => {
    for (const words of ['Anmeldung', 'Abwanderung ', 'Gebühren Automaten', 'version', 'niemand ']) {
      const heard: SearchAnswer[] = [];
      const whole = await german.search(requestFor(words), { count: 10, heard: (one) => heard.push(one) });
      const [early] = heard;
      expect(early?.complete, words).toBe(false);
      expect(early?.hits[0]?.url, words).toBe(whole?.hits[0]?.url);
    }
  });

  test('comes early for a headline, and not for a phrase', async () => {
    const heard: string[] = [];
    for (const words of ['Anmeldung', '"ruft zurück"', 'Anmeldung -Xylophon'])
      await german.search(requestFor(words), { count: 3, heard: () => heard.push(words) });
    expect(heard).toEqual(['Anmeldung']);
  });

  test('is nothing where nothing was asked', async () => {
    expect(await german.search(requestFor(' \n'), { count: 3 })).toBeUndefined();
  });
});

describe('an index that cannot be read', () => {
  const fullText = async () => ({ search: async () => ({ results: [] }), preload: async () => {} });
  const reader = (read: TestSite['read']) => createSearcher({ read, fullText, lang: 'de' });

  async function reason(read: TestSite['read']): Promise<unknown> {
    const error = await reader(read)
      .warm()
      .then(
        () => undefined,
        (caught: unknown) => caught,
      );
    return error instanceof IndexUnreadable ? error.reason : error;
  }

  test('is missing', async () => {
    expect(await reason(async () => undefined)).toBe('missing');
  });

  test('is of another version', async () => {
    expect(await reason(async () => Buffer.from('{"version": 0, "languages": {}}'))).toBe('version');
  });

  test('lacks a file', async () => {
    expect(await reason((path) => (path === MANIFEST ? german.read(path) : Promise.resolve(undefined)))).toBe(
      'torn',
    );
  });

  test('is tried again', async () => {
    let isThere = false;
    const searcher = reader((path) => (isThere ? german.read(path) : Promise.resolve(undefined)));
    await expect(searcher.warm()).rejects.toThrow('missing');
    isThere = true;
    await expect(searcher.warm()).resolves.toBeUndefined();
  });

  test('answers nothing and throws nothing where it holds no page', async () => {
    const empty = await searchSite([]);
    expect(await empty.search(requestFor('Anmeldung'), { count: 3 })).toMatchObject({
      total: 0,
      unknown: true,
    });
    await empty.close();
  });
});
