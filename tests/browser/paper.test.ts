import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPages } from '../site/pages.ts';
import { sampleSite } from '../site/sample.ts';
import { desktop, openPage } from './open.ts';

const entriesBelow = (folder: string) =>
  [...readPages(sampleSite()).keys()].filter((path) => new RegExp(`^/de/${folder}/[^/]+/$`).test(path));
const personas = entriesBelow('personas');
const journeys = entriesBelow('journeys');

/** An A3 sheet on its side without the margins that the style names, in CSS pixels: 420 - 24 by 297 - 20 mm. */
const sheet = { width: Math.floor((396 * 96) / 25.4), height: Math.floor((277 * 96) / 25.4) };

/** Sheets of a printed page. Every sheet is an object of the type `Page`; the tree above them is of the type `Pages`. */
async function sheetsOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('on paper', () => {
  it('every persona is a poster of one A4 sheet', { timeout: 60_000 }, async () => {
    expect(personas.length).toBeGreaterThan(3);
    const sheets = new Map<string, number>();
    const { page } = await openPage({ viewport: desktop });
    for (const path of personas) sheets.set(path, await sheetsOf(page, path));
    await page.context().close();
    expect([...sheets].filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('every journey has its whole map on the first of its A3 sheets', { timeout: 60_000 }, async () => {
    expect(journeys.length).toBeGreaterThan(3);
    const { page } = await openPage({ viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    const beyond: string[] = [];
    for (const path of journeys) {
      await page.goto(path);
      const map = await page.locator('.journey-map').boundingBox();
      if (!map || map.y + map.height > sheet.height || map.x + map.width > sheet.width)
        beyond.push(`${path}: ${JSON.stringify(map)}`);
      const paper = await page.pdf({ preferCSSPageSize: true, pageRanges: '1' });
      expect(paper.toString('latin1')).toMatch(/\/MediaBox \[0 0 119[01](\.\d+)? 84[12](\.\d+)?\]/);
    }
    await page.context().close();
    expect(beyond).toEqual([]);
  });
});
