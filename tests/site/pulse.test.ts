import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { readPage } from '../../src/search/documents/readPage.ts';
import { all, attribute, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

const out = sampleSite();
let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(out);
});

/** Pages of the pulse in a language. */
function pulsePages(lang: string): Page[] {
  return [...pages.values()].filter(({ path }) => path.startsWith(`/${lang}/pulse/`));
}

describe.each(['de', 'en'] as const)('the pulse (%s)', (lang) => {
  it('has a page for itself, every metric, every order of themes and every field', () => {
    const paths = pulsePages(lang).map(({ path }) => path);
    expect(paths).toContain(`/${lang}/pulse/metrics/nps-gesamt/`);
    for (const order of ['', 'by/sentiment/', 'by/impact/', 'by/change/'])
      expect(paths).toContain(`/${lang}/pulse/themes/${order}`);
    for (const field of ['channel', 'segment', 'product'])
      expect(paths).toContain(`/${lang}/pulse/by/${field}/`);
  });

  it('shows every metric with its interval and n', () => {
    const metrics = all(pageAt(pages, `/${lang}/pulse/`).tree, '.pulse-metric');
    expect(metrics.length).toBeGreaterThanOrEqual(4);
    for (const metric of metrics) {
      const value = all(metric, '.pulse-value')[0];
      expect(textOf(value ?? metric)).toMatch(/n = \d/);
      if (value) expect(textOf(one(value, '.small'))).toMatch(/95.?%.*\d.*n = \d/);
    }
  });

  it('finds the planted trends of themes with the right word', () => {
    const { trend } = words(lang).states;
    const rows = all(pageAt(pages, `/${lang}/pulse/themes/`).tree, 'tbody tr');
    const verdictOf = (theme: string) =>
      rows
        .filter((row) => attribute(one(row, 'a'), 'href') === `/${lang}/themes/${theme}/#voices`)
        .map((row) => textOf(one(row, '.trend')));
    expect(verdictOf('anmeldung')).toEqual([trend.strengthening]);
    expect(verdictOf('wartezeit-telefon')).toEqual([trend.weakening]);
    expect(verdictOf('kartenversand')).toEqual([trend.silent]);
  });

  it('orders themes by what the page says', () => {
    const impacts = all(pageAt(pages, `/${lang}/pulse/themes/by/impact/`).tree, 'tbody tr')
      .map((row) => textOf(all(row, 'td').at(-1) ?? row))
      .flatMap((text) => /^([−+]?\d+[.,]\d)/.exec(text)?.[1] ?? [])
      .map((text) => Number(text.replace('−', '-').replace(',', '.')));
    expect(impacts.length).toBeGreaterThan(5);
    expect(impacts).toEqual(impacts.toSorted((a, b) => a - b));
  });

  it('leads from every figure of its tables to voices, or to the table of an entered metric', () => {
    for (const page of pulsePages(lang)) {
      for (const table of all(page.tree, 'tbody')) {
        const links = all(table, 'a').map((link) => attribute(link, 'href') ?? '');
        expect(links.length, page.path).toBeGreaterThan(0);
        for (const href of links) expect(href, page.path).toMatch(/#(voices(-[a-z0-9-]+)?|months)$/);
      }
    }
  });

  it('leads from every share and score of a group to the voices of exactly that figure', () => {
    const fields = ['channel', 'segment', 'product'].map((field) =>
      pageAt(pages, `/${lang}/pulse/by/${field}/`),
    );
    const cells = fields.flatMap(({ tree }) => all(tree, '.crossing-table tbody td a'));
    expect(cells.length).toBeGreaterThan(100);
    const scores = fields.flatMap(({ tree }) => all(tree, '.score-table:not(.crossing-table) tbody td a'));
    for (const link of [...cells, ...scores]) {
      const [path = '', anchor = ''] = (attribute(link, 'href') ?? '').split('#');
      if (!/\d/.test(textOf(link))) continue;
      expect(path).toMatch(new RegExp(`^/${lang}/pulse/voices/(theme|metric)/`));
      expect(anchor).toMatch(/^voices-(recent|baseline)-(channel|segment|product)-/);
      expect(all(pageAt(pages, path).tree, `[id="${anchor}"]`)).toHaveLength(1);
    }
  });

  it('leads from the emotion of a stage to the voices behind it', () => {
    const { tree } = pageAt(pages, '/de/journeys/mobiler-alltag/');
    const links = all(tree, '.chart-figures .num a, .journey-steps dd.figure a');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const [path = '', anchor = ''] = (attribute(link, 'href') ?? '').split('#');
      expect(path).toBe('/de/pulse/voices/journey/mobiler-alltag/');
      const section = one(pageAt(pages, path).tree, `[id="${anchor}"]`);
      expect(all(section, '.voices > *').length).toBeGreaterThan(0);
    }
  });

  it('says of how many voices it shows how many, and shows none twice under a figure', () => {
    const sections = pulsePages(lang)
      .filter(({ path }) => path.includes('/pulse/voices/'))
      .flatMap(({ tree }) => all(tree, 'section[id^="voices-"]'));
    expect(sections.length).toBeGreaterThan(100);
    for (const section of sections) {
      const [shown = -1, known = -1] = (
        textOf(one(section, '.pulse-note'))
          .replace(/[.,](?=\d{3})/g, '')
          .match(/\d+/g) ?? []
      ).map(Number);
      expect(shown).toBe(all(section, '.voices > *').length);
      expect(shown).toBeLessThanOrEqual(known);
    }
  });

  it('gives every chart its table and its file, in the habits of the language', () => {
    for (const page of pulsePages(lang).filter(({ tree }) => all(tree, '.chart, .pulse-metric').length > 0)) {
      const files = all(page.tree, 'a').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        return href.endsWith('.csv') ? [href] : [];
      });
      expect(files.length, page.path).toBeGreaterThan(0);
      for (const href of files) {
        const text = readFileSync(join(out, href), 'utf8');
        expect(text.startsWith('\uFEFF'), href).toBe(true);
        const [head = '', ...lines] = text.trim().split('\r\n');
        const delimiter = lang === 'de' ? ';' : ',';
        expect(head.split(delimiter).length, href).toBeGreaterThan(4);
        expect(lines.length, href).toBeGreaterThan(0);
      }
      for (const chart of all(page.tree, '.chart'))
        expect(textOf(one(chart, 'figcaption')), page.path).not.toBe('');
    }
  });

  it('stands on the page of a metric with its course', () => {
    const page = pageAt(pages, `/${lang}/metrics/nps-gesamt/`);
    expect(all(page.tree, '.chart-svg')).toHaveLength(2);
    expect(all(page.tree, 'a').map((link) => attribute(link, 'href'))).toContain(
      `/${lang}/pulse/metrics/nps-gesamt/`,
    );
  });
});

describe('pages over many entries', () => {
  const found = ['pulse/', 'pulse/themes/', 'board/', 'said-and-done/'].concat([
    'habits/',
    'habits/listening/',
    'research-plan/',
    'contradictions/',
    'freshness/',
  ]);

  it.each(found)('are found by search: %s', (path) => {
    const { record } = readPage({ url: path, html: pageAt(pages, `/de/${path}`).html });
    expect(record).toMatchObject({ entry: `overview/${path.slice(0, -1)}`, facets: { kind: ['overview'] } });
    expect(words('de').names.overview).toBe('Überblick');
  });

  it.each(
    ['pulse/by/channel/', 'pulse/metrics/nps-gesamt/', 'pulse/themes/by/impact/'].concat([
      'board/by/owner/kundenservice/',
    ]),
  )('are found once, and their parts not beside them: %s', (path) =>
    expect(all(pageAt(pages, `/de/${path}`).tree, '[data-pagefind-body]')).toEqual([]),
  );
});

describe('a claim in a list', () => {
  it.each(['/de/', '/en/insights/'])('gives no share without its interval and n: %s', (path) => {
    const figures = all(pageAt(pages, path).tree, '.claim-figure').map(textOf);
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures) expect(figure).toMatch(/%.*n = \d.*\d.?% (bis|to) \d/s);
  });
});
