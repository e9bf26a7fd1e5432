import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { readCalendar } from '../wiki/sessions/readCalendar.ts';
import { all, attribute, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

const out = sampleSite();
let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(out);
});

describe.each(['de', 'en'] as const)('the sample in %s', (lang) => {
  const { research, integrity } = words(lang);

  it('offers its coming sessions as a calendar, linked from their list', () => {
    const { events } = readCalendar(readFileSync(join(out, lang, 'sessions.ics'), 'utf8'));
    expect(events.length).toBeGreaterThan(0);
    const starts = events.map((event) => event.get('DTSTART') ?? '');
    expect(starts).toEqual(starts.toSorted());
    expect(starts.every((start) => start > '20261015')).toBe(true);
    const links = all(pageAt(pages, `/${lang}/sessions/`).tree, '.list-also a').map((link) =>
      attribute(link, 'href'),
    );
    expect(links).toContain(`/${lang}/sessions.ics`);
  });

  it('ranks what it does not know by what rests on it, with who looks into it', () => {
    const { tree } = pageAt(pages, `/${lang}/research-plan/`);
    const weights = all(tree, '.open-weight-number').map((element) => Number(textOf(element)));
    expect(weights.length).toBeGreaterThan(5);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const question of all(tree, '.open-question')) {
      const marks = all(question, '.study-mark').map(textOf);
      const { planned, running } = research.plan.studied;
      const isLookedInto = marks.includes(planned) || marks.includes(running);
      expect(marks.includes(research.plan.nobody)).toBe(!isLookedInto);
    }
  });

  it('sets both sides of the planted contradiction beside each other and says where it vanishes', () => {
    const { tree } = pageAt(pages, `/${lang}/contradictions/`);
    const found = one(tree, '#beratung-widerspruch');
    const sides = all(found, '.contradiction-sides > section');
    expect(sides.map((side) => all(side, '.evidence-item').length)).toEqual([1, 1]);
    for (const side of sides) expect(textOf(side)).toMatch(/\d/);
    const verdicts = Object.values(integrity.contradictions.verdict);
    const lines = all(found, '.split-line span').map(textOf);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(verdicts).toContain(line);
  });

  it('lists what should be looked at again, the overdue first', () => {
    const { tree } = pageAt(pages, `/${lang}/freshness/`);
    const links = all(tree, '.entry-title a').map((link) => attribute(link, 'href'));
    expect(links[0]).toMatch(/\/insights\/kartenversand-verstummt\/$/);
  });
});

describe('studies and sessions', () => {
  it('every study says what it cannot show, and every finding how to cite it', () => {
    const studies = [...pages.values()].filter(({ path }) => /^\/de\/studies\/[^/]+\/$/.test(path));
    expect(studies.length).toBeGreaterThan(3);
    for (const { path, tree } of studies) {
      expect(all(tree, '.study-limits li').length, path).toBeGreaterThan(0);
      for (const finding of all(tree, '.finding')) {
        const id = attribute(finding, 'id')?.replace('finding-', '');
        const study = path.split('/').at(-2);
        expect(textOf(one(finding, '.finding-anchor'))).toBe(`${study}/${id}`);
      }
    }
  });
});
