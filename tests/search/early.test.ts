import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { prepareIndex } from '../../src/search/build/prepare.ts';
import { createSearcher } from '../../src/search/createSearcher.ts';
import type { PageRecord, SearchPage } from '../../src/search/documents/record.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { requestFor } from '../../src/search/request.ts';
import type { SearchOptions } from '../../src/search/searcher.ts';

function page(url: string, more: Partial<PageRecord> = {}, text = ''): SearchPage {
  const own = { entry: `guide${url}`, title: url, aliases: [], labels: [], owners: [], facets: {} };
  return { url, lang: 'de', record: { ...own, ...more }, text };
}

/** A wiki of several parts: guides by number, one of which has a word in its headline that no other page has. */
const guides = Array.from({ length: 1_000 }, (_, place) =>
  page(`/p${String(place).padStart(4, '0')}/`, { title: `Seite ${place}`, facets: { kind: ['guide'] } }),
);
const rare = page('/z/', { title: 'Die Gerätefreigabe', facets: { kind: ['guide'] } }, 'Gebühren. Eine KI.');
const pages = [...guides, rare];
const files = prepareIndex(pages).files(new Map(pages.map(({ url }) => [url, `id${url}`])));

/** A search that notes which parts it read and what it asked the full text, which finds nothing unless it is another one. */
function open(engine: Partial<SearchEngine> = {}) {
  const parts: string[] = [];
  const questions: (string | null)[] = [];
  const searcher = createSearcher({
    lang: 'de',
    read: async (path) => {
      if (path.startsWith('part-')) parts.push(path);
      return files.get(path);
    },
    fullText: async () => ({
      search: async (words) => {
        questions.push(words);
        return { results: [] };
      },
      preload: async () => undefined,
      ...engine,
    }),
  });
  const heard: SearchAnswer[] = [];
  const ask = (words: string, options: Partial<SearchOptions> = {}) =>
    searcher.search(requestFor(words), { count: 3, heard: (one) => heard.push(one), ...options });
  return { ...searcher, ask, heard, parts, questions };
}

describe('a first answer', () => {
  test.each([
    ['a rare word', 'Gerätefreigabe '],
    ['its beginning', 'Gerätef'],
  ])('to %s needs its part of the index, and not the others', async (_, words) => {
    const search = open();
    const partsRead: number[] = [];
    const whole = await search.ask(words, {
      heard: (one) => {
        search.heard.push(one);
        partsRead.push(search.parts.length);
      },
    });
    expect([search.heard[0]?.complete, search.heard[0]?.hits[0]?.url]).toEqual([false, '/z/']);
    expect(partsRead[0]).toBe(2);
    expect(whole?.hits[0]?.url).toBe('/z/');
    expect(new Set(search.parts).size).toBe(search.parts.length);
    expect(search.parts.length).toBeGreaterThan(2);
  });

  test('counts nothing, for another one follows', async () => {
    const search = open();
    const whole = await search.ask('Seite ');
    expect(search.heard[0]?.counts.kind).toEqual([]);
    expect(whole?.counts.kind).toEqual([['guide', 1_000]]);
  });

  test('is told again with its counts where the full text cannot be asked', async () => {
    const search = open({ search: () => Promise.reject(new Error('away')), preload: async () => undefined });
    await expect(search.ask('Gerätefreigabe ')).rejects.toThrow('away');
    expect(search.heard.map(({ counts, complete }) => [counts.kind.length, complete])).toEqual([
      [0, false],
      [1, false],
    ]);
  });

  test('is not made of a rehearsal, and warming up asks the full text nothing', async () => {
    const search = open();
    await search.warm();
    expect([search.heard, search.questions]).toEqual([[], []]);
  });
});

describe('the full text', () => {
  test('is asked once for a word that is being typed: for its beginning', async () => {
    const search = open();
    await search.ask('Gebüh');
    expect(search.questions).toEqual(['Gebüh']);
  });

  test('is asked exactly for a word of two letters, which would begin half of all others', async () => {
    const search = open();
    await search.ask('KI');
    expect(search.questions).toEqual(['"KI"']);
  });

  test('is not asked for a letter that begins words and is none', async () => {
    const search = open();
    const answer = await search.ask('G');
    expect([search.questions, answer?.unknown, answer?.hits[0]?.url]).toEqual([[], false, '/z/']);
  });

  test('is not asked for what nobody waits for any more', async () => {
    const search = open();
    const answer = await search.ask('Gerätefreigabe ', { isWanted: () => search.heard.length === 0 });
    expect([answer, search.heard.length, search.questions]).toEqual([undefined, 1, []]);
  });
});
