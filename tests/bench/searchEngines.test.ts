import { describe, expect, test } from 'vitest';
import { lunrAlone } from '../../scripts/bench/search/engines/lunr.ts';
import { miniSearchAlone } from '../../scripts/bench/search/engines/miniSearch.ts';
import { pagefindAlone } from '../../scripts/bench/search/engines/pagefind.ts';
import type { BenchPage } from '../../scripts/bench/search/site.ts';

describe.each([pagefindAlone, lunrAlone, miniSearchAlone])('$name', ({ open }) => {
  const pages = [
    page('/de/a/', 'de', 'term/beschwerde', 'Beschwerde'),
    page('/en/a/', 'en', 'term/beschwerde', 'Complaint'),
    page('/de/b/', 'de', 'term/kulanz', 'Kulanz'),
  ];

  test('finds pages of both languages and says what they are about', async () => {
    const engine = await open({ pages, folder: '', lang: 'de' });
    try {
      expect(await engine.ask('Beschwerden')).toEqual({ found: ['term/beschwerde'], unknown: false });
      expect(await engine.ask('complaint')).toEqual({ found: ['term/beschwerde'], unknown: false });
      expect(await engine.ask('kind:term Kulanz')).toMatchObject({ found: ['term/kulanz'] });
      expect(await engine.ask('Bausparvertrag')).toEqual({ found: [], unknown: true });
    } finally {
      await engine.close();
    }
  });
});

function page(url: string, lang: string, entry: string, title: string): BenchPage {
  const html = `<html lang="${lang}"><body><main data-pagefind-body><h1>${title}</h1></main></body></html>`;
  const record = { entry, title, aliases: [], labels: [], owners: [], facets: {} };
  return { url, lang, record, html, text: title };
}
