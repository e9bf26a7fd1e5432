import { describe, expect, test } from 'vitest';
import { MANIFEST, type Manifest } from '../../../src/search/build/manifest.ts';
import { prepareIndex } from '../../../src/search/build/prepare.ts';
import { createSearcher } from '../../../src/search/createSearcher.ts';
import type { PageRecord, SearchPage } from '../../../src/search/documents/record.ts';
import { requestFor } from '../../../src/search/request.ts';

function page(url: string, more: Partial<PageRecord> = {}, text = ''): SearchPage {
  const own = { entry: `guide${url}`, title: url, aliases: [], labels: [], owners: [], facets: {} };
  return { url, lang: 'de', record: { ...own, ...more }, text };
}

function idsOf(pages: readonly SearchPage[]): Map<string, string> {
  return new Map(pages.map(({ url }) => [url, `id${url}`]));
}

describe('words that only the index holds', () => {
  const pages = [
    page('/a/', {
      title: 'Kundenumfrage',
      aliases: ['Befragung'],
      labels: ['App'],
      owners: ['Team Service'],
    }),
    page('/b/', { title: 'Kunden und Umfrage' }),
  ];
  const { extraWords } = prepareIndex(pages);

  test('are other words, names, and the parts of compounds as the wiki writes them', () => {
    expect(extraWords('/a/').split(' ').sort()).toEqual([
      'App',
      'Befragung',
      'Kunden',
      'Service',
      'Team',
      'Umfrage',
    ]);
  });

  test('are none for a page without any, or none at all', () => {
    expect([extraWords('/b/'), extraWords('/gone/')]).toEqual(['', '']);
  });
});

describe('the files of a large wiki', () => {
  const many = Array.from({ length: 1_005 }, (_, place) =>
    page(`/p${place}/`, { title: `Seite Nummer ${place}`, facets: { kind: ['guide'] } }),
  );
  const insight = page('/z/', { title: 'Gebühren', facets: { kind: ['insight'] } });
  const pages = [...many, insight];
  const files = prepareIndex(pages).files(idsOf(pages));
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST)));

  test('come in parts, and no page is left out', () => {
    const parts = manifest.languages['de']?.parts.map((part) => part.pages) ?? [];
    expect(parts).toEqual([202, 202, 202, 202, 198]);
    expect(parts.reduce((sum, some) => sum + some, 0)).toBe(1_006);
    expect(manifest.languages['de']?.pages).toBe(1_006);
  });

  test('are named by what they hold: the same for the same pages', () => {
    const again = prepareIndex([...pages]).files(idsOf(pages));
    expect([...again.keys()]).toEqual([...files.keys()]);
  });

  test('are loaded first where most is asked for, and all of them are asked', async () => {
    const read: string[] = [];
    const searcher = createSearcher({
      read: async (path) => {
        read.push(path);
        return files.get(path);
      },
      fullText: async () => ({ search: async () => ({ results: [] }), preload: async () => {} }),
      lang: 'de',
    });
    await searcher.warm();
    expect(read.filter((path) => path.startsWith('part-'))).toEqual([
      manifest.languages['de']?.parts[0]?.file,
    ]);
    for (const [words, url] of [
      ['Gebühren', '/z/'],
      ['Nummer 999', '/p999/'],
    ] as const)
      expect((await searcher.search(requestFor(words), { count: 1 }))?.hits[0]?.url).toBe(url);
    expect(new Set(read).size).toBe(read.length);
  });
});
