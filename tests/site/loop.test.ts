import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { all, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(sampleSite());
});

const planted = [
  ['rueckruf-statt-warteschleife', 'moved'],
  ['kartenversand-ankuendigen', 'moved'],
  ['gebuehren-hinweis', 'unchanged'],
  ['app-5-0', 'worse'],
  ['anmeldung-vereinfachen', 'tooEarly'],
  ['vorlesefunktion-app', 'tooLittleData'],
] as const;

describe('what became of an action', () => {
  it.each(planted)('%s: its page says %s, in both languages', (id, outcome) => {
    for (const lang of ['de', 'en'] as const) {
      const page = pages.get(`/${lang}/actions/${id}/`);
      if (!page) continue;
      const section = one(page.tree, '#outcome');
      expect(textOf(one(section, '.outcome'))).toBe(words(lang).states.outcome[outcome]);
      const isRead = outcome !== 'tooEarly';
      expect(textOf(section).includes(words(lang).loop.doubts)).toBe(isRead);
      expect(all(section, 'table').length).toBe(2);
    }
    expect(pages.has(`/de/actions/${id}/`)).toBe(true);
  });

  it.each(planted)('%s: its metric lists it as %s', (id, outcome) => {
    const page = pageAt(pages, `/de/actions/${id}/`);
    const link = one(page.tree, '#plan a');
    const metric = pageAt(pages, String(link.properties['href']));
    const row = all(metric.tree, '.entry-row').find((each) =>
      textOf(each).includes(textOf(one(page.tree, 'h1'))),
    );
    expect(row && textOf(one(row, '.outcome'))).toBe(words('de').states.outcome[outcome]);
  });

  it('never tells a figure of the window after while it runs', () => {
    const section = one(pageAt(pages, '/de/actions/anmeldung-vereinfachen/').tree, '#outcome');
    expect(textOf(section)).not.toContain(words('de').loop.arithmetic);
    expect(textOf(section)).not.toContain(words('de').loop.yearBefore);
  });
});

describe('the baseline of an action', () => {
  it.each([
    ['app-5-0', '6,2 %', '6,5 %'],
    ['kartenversand-ankuendigen', '4,1 %', '4,2 %'],
  ])(
    '%s: stands as declared beside the measured one, and the difference is explained',
    (id, declared, measured) => {
      const { tree } = pageAt(pages, `/de/actions/${id}/`);
      const { loop } = words('de');
      const plan = textOf(one(tree, '#plan')).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
      expect(plan).toContain(`${words('de').field.baseline}${declared}`);
      expect(plan).toMatch(new RegExp(`${loop.measuredBefore}${measured} \\(.+ bis .+\\), n = \\d+`));
      const told = textOf(one(tree, '#outcome')).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
      expect(told).toContain(loop.baseline.near(declared, measured));
    },
  );

  it('is not explained where both read alike, and never told as measured before it is', () => {
    for (const { path, tree } of pages.values()) {
      if (!/^\/de\/actions\/[^/]+\/$/.test(path)) continue;
      const plan = one(tree, '#plan');
      if (all(tree, '#outcome .figures-table').length === 0)
        expect(textOf(plan)).not.toContain(words('de').loop.measuredBefore);
    }
  });
});

describe('the board', () => {
  it.each(['de', 'en'] as const)(
    'has a column for every status, overdue first, and figures with n (%s)',
    (lang) => {
      const { tree } = pageAt(pages, `/${lang}/board/`);
      expect(all(tree, '.board-column').length).toBe(6);
      expect(all(tree, '.board-overdue').length).toBe(1);
      for (const column of all(tree, '.board-column')) {
        const late = all(column, '.board-action').map((each) => all(each, '.late').length > 0);
        expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
      }
      const figures = all(tree, '.loop-figures > li').map(textOf);
      expect(figures.length).toBe(5);
      for (const figure of figures) expect(figure).toMatch(/n = \d|\d (von|of) \d/);
    },
  );

  it('shows one owner only what that owner answers for', () => {
    const { tree } = pageAt(pages, '/de/board/by/owner/kundenservice/');
    const actions = all(tree, '.board-action');
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(textOf(action)).toContain('Kundenservice');
  });
});

describe('you said, we did', () => {
  it('tells what helped and what did not, each with its figures', () => {
    const { tree } = pageAt(pages, '/de/said-and-done/');
    const story = (id: string) => textOf(one(tree, `#${id}`));
    expect(story('app-5-0')).toContain(words('de').loop.said.verdict.worse);
    expect(story('gebuehren-hinweis')).toContain(words('de').loop.said.verdict.unchanged);
    expect(story('kartenversand-ankuendigen')).toMatch(
      /Vorher 4,2.% \(3,0.% bis 6,0.%, n = 711\), nachher 0,0.% \(.* bis .*, n = 469\)/,
    );
    expect(all(tree, '.told').length).toBeGreaterThanOrEqual(5);
  });
});
