import { describe, expect, it } from 'vitest';
import { habitSlug } from '../../src/collections/views/habits.ts';
import { words } from '../../src/i18n/words.ts';
import { HABITS } from '../../src/wiki/habits/habit.ts';
import { all, attribute, one, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

const pages = readPages(sampleSite());
const t = words('de');

describe('the ten habits of the sample', () => {
  const overview = pageAt(pages, '/de/habits/').tree;

  it('stand in a table, each with a score and what was counted, and lead to their pages', () => {
    const rows = all(overview, '.habit-table tbody tr');
    expect(rows.map((row) => attribute(one(row, 'a'), 'href'))).toEqual(
      HABITS.map((habit) => `/de/habits/${habitSlug(habit)}/`),
    );
    for (const row of rows) expect(textOf(row)).toMatch(/\d+ %.*\d+ von \d+/u);
  });

  it.each(HABITS)('have a page that lists the records behind the score: %s', (habit) => {
    const page = pageAt(pages, `/de/habits/${habitSlug(habit)}/`).tree;
    expect(textOf(page)).toContain(t.habitScores.formula[habit]);
    const [, met, of] = /(\d+) von (\d+)/.exec(textOf(one(page, '.habit-ratio'))) ?? [];
    expect(Number(met)).toBeLessThanOrEqual(Number(of));
    const links = all(page, '.habit-records a').map((link) => attribute(link, 'href'));
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(pages.has(href?.split('#')[0] ?? ''), href).toBe(true);
  });

  it('are set beside how the units see themselves', () => {
    expect(textOf(one(pageAt(pages, '/de/habits/listening/').tree, '.habit-page'))).toContain(
      t.habitScores.gapTitle,
    );
    expect(all(overview, '.radar-self')).toHaveLength(1);
  });

  it('say on the page of a unit what was counted', () => {
    const { tree } = pageAt(pages, '/de/assessments/kundenservice-herbst-2026/');
    const scores = all(tree, '.habit-score').map(textOf);
    expect(scores).toHaveLength(10);
    for (const score of scores) expect(score).toMatch(/gemessen \d+.% \(\d+ von \d+/);
  });
});
