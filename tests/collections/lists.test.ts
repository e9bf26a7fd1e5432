import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALUES_PER_FACET } from '../../src/collections/views/facets.ts';
import type { RowsView } from '../../src/collections/views/listRows.ts';
import {
  FURTHER_PAGES_PER_FACET,
  type ListPage,
  listIndex,
  listPages,
  ROWS_PER_PAGE,
  ROWS_UNPAGED,
} from '../../src/collections/views/lists.ts';
import { entry, insight, readerOf, value } from './listsWiki.ts';

const pagesOf = (...parts: Parameters<typeof readerOf>) => {
  const reader = readerOf(...parts);
  return listPages(listIndex('insight', reader), reader);
};

/** The links of all rows in order, however they are drawn. */
function linksOf(rows: RowsView) {
  if (rows.type === 'terms') return rows.groups.flatMap(({ terms }) => terms.map(({ link }) => link));
  const flat = rows.type === 'entries' ? rows.groups.flatMap((group) => group.rows) : rows.rows;
  return flat.map(({ link }) => link);
}

const idsOn = ({ view }: ListPage) => linksOf(view.rows).map(({ href }) => href);

const THEMES = ['anmeldung', 'gebuehren', 'versand'];
const KINDS = ['need', 'pain', 'behaviour'];

describe('a list', () => {
  it('has a page for every filter that it links to, with as many rows as it counts, and each leads back', () => {
    const wikis = fc.array(
      fc.record({
        themes: fc.subarray(THEMES),
        kind: fc.constantFrom(...KINDS),
        status: fc.constantFrom('published', 'retired'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wikis, (insights) => {
        const entries = insights.map((data, index) => insight(`i${index}`, data));
        const pages = pagesOf({ entries, taxonomy: { theme: THEMES.map((id) => value(id)) } });
        const byHref = new Map(pages.map((page) => [page.href, page]));
        expect(byHref.size).toBe(pages.length);
        for (const { href, view } of pages) {
          for (const { link, count, current } of view.facets.flatMap(({ values }) => values)) {
            const target = byHref.get(link.href);
            expect(count).toBeGreaterThan(0);
            if (current)
              expect([link.href, idsOn(byHref.get(href) as ListPage).length]).toEqual([
                '/de/insights/',
                count,
              ]);
            else expect(target && idsOn(target).length).toBe(count);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what was replaced out of the whole list and out of all counts but its own', () => {
    const pages = pagesOf({ entries: [insight('a'), insight('b', { status: 'retired', kind: 'need' })] });
    expect(pages.map(({ rest }) => rest)).not.toContain('by/kind/need');
    expect(pages.map(idsOn)[0]).toEqual(['/de/insights/a/']);
    expect(idsOn(pages.find(({ rest }) => rest === 'by/status/retired') as ListPage)).toEqual([
      '/de/insights/b/',
    ]);
  });

  it('says what to do where it is empty', () => {
    const [page, ...others] = pagesOf({ entries: [] });
    expect(others).toEqual([]);
    expect(page?.view.empty.links[0]?.href).toBe('/de/search/');
    expect(page?.view.facets).toEqual([]);
  });

  it('offers no filter that would not choose', () => {
    const [page] = pagesOf({ entries: [insight('a'), insight('b')] });
    expect(page?.view.facets).toEqual([]);
  });
});

describe('a list that grows', () => {
  it.each([
    [ROWS_UNPAGED, 1],
    [ROWS_UNPAGED + 1, 3],
  ])('of %i entries has %i pages', (count, expected) => {
    const entries = Array.from({ length: count }, (_, index) => insight(`i${index}`));
    expect(pagesOf({ entries })).toHaveLength(expected);
  });
});

describe('a list of thousands', () => {
  const count = 10_000;
  const themes = Array.from({ length: 100 }, (_, index) => value(`t${index}`));
  const entries = Array.from({ length: count }, (_, index) =>
    insight(`i${index}`, { themes: [`t${index % 100}`], kind: KINDS[index % 3] }),
  );
  const pages = pagesOf({ entries, taxonomy: { theme: themes } });
  const whole = pages.filter(({ rest }) => !rest.startsWith('by/'));

  it('shows every entry once on the pages of the whole list, which lead from one to the next', () => {
    expect(whole).toHaveLength(count / ROWS_PER_PAGE);
    expect(new Set(whole.flatMap(idsOn)).size).toBe(count);
    for (const [index, { view }] of whole.entries()) {
      expect(view.pages?.previous?.href).toBe(whole[index - 1]?.href);
      expect(view.pages?.next?.href).toBe(whole[index + 1]?.href);
    }
  });

  it('keeps to the stated number of pages for each facet, and says where it stops', () => {
    const kinds = pages.filter(({ rest }) => rest.startsWith('by/kind/'));
    expect(kinds).toHaveLength(KINDS.length + FURTHER_PAGES_PER_FACET);
    expect(kinds.every(({ view }) => view.capped !== undefined)).toBe(true);
    expect(pages.filter(({ rest }) => rest.startsWith('by/theme/'))).toHaveLength(VALUES_PER_FACET);
  });

  it('makes each row once, however many pages show it', () => {
    const rowOn = (page: ListPage | undefined) =>
      page?.view.rows.type === 'claims'
        ? page.view.rows.rows.find(({ link }) => link.id === 'i0')
        : undefined;
    const shown = pages.flatMap((page) => rowOn(page) ?? []);
    expect(shown.length).toBeGreaterThan(2);
    expect(new Set(shown).size).toBe(1);
  });
});

describe('the order of a list', () => {
  it.each([
    [
      'session',
      ['bald', 'später', 'gestern', 'früher'],
      [
        session('gestern', '2026-10-14'),
        session('später', '2026-12-01'),
        session('früher', '2025-01-01'),
        session('bald', '2026-10-15'),
      ],
    ],
    [
      'guide',
      ['zwei', 'zehn', 'lassen'],
      [guide('lassen', 'dont', 1), guide('zehn', 'habit', 10), guide('zwei', 'habit', 2)],
    ],
    [
      'action',
      ['läuft', 'zugesagt', 'fertig'],
      [
        entry('action', 'c', { title: 'fertig', status: 'shipped' }),
        entry('action', 'a', { title: 'zugesagt', status: 'committed', due: '2026-01-01' }),
        entry('action', 'b', { title: 'läuft', status: 'in-progress', due: '2027-01-01' }),
      ],
    ],
    [
      'segment',
      ['groß', 'klein', 'ungezählt'],
      [
        entry('segment', 'a', { title: 'klein', rule: 'r', size: 3 }),
        entry('segment', 'b', { title: 'ungezählt', rule: 'r' }),
        entry('segment', 'c', { title: 'groß', rule: 'r', size: 30 }),
      ],
    ],
    ['term', ['Äpfel', 'Birnen', 'Zitrone'], [term('z', 'Zitrone'), term('b', 'Birnen'), term('a', 'Äpfel')]],
  ] as const)('is sensible for the kind %s', (kind, titles, entries) => {
    const reader = readerOf({ entries });
    const [page] = listPages(listIndex(kind, reader), reader);
    expect(page && linksOf(page.view.rows).map(({ text }) => text)).toEqual(titles);
  });
});

function session(title: string, day: string) {
  const times = { starts: `${day}T10:00:00Z`, ends: `${day}T12:00:00Z` };
  return entry('session', `s-${day}`, { title, type: 'user-lab', place: 'Filiale', ...times });
}

function guide(title: string, type: string, order: number) {
  return entry('guide', `g-${order}-${type}`, { title, type, order });
}

function term(id: string, title: string) {
  return entry('term', id, { title: { de: title, en: title }, definition: { de: 'Das.', en: 'That.' } });
}
