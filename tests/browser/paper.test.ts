import { describe, expect, it } from 'vitest';
import { readPages } from '../site/pages.ts';
import { sampleSite } from '../site/sample.ts';
import { desktop, openPage } from './open.ts';

const personas = [...readPages(sampleSite()).keys()].filter((path) => /^\/de\/personas\/[^/]+\/$/.test(path));

/** Sheets of a printed page. Every sheet is an object of the type `Page`; the tree above them is of the type `Pages`. */
async function sheetsOf(path: string): Promise<number> {
  const { page } = await openPage({ viewport: desktop });
  await page.goto(path);
  const paper = await page.pdf({ preferCSSPageSize: true });
  await page.context().close();
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('on paper', () => {
  it('every persona is a poster of one A4 sheet', { timeout: 60_000 }, async () => {
    expect(personas.length).toBeGreaterThan(3);
    const sheets = new Map<string, number>();
    for (const path of personas) sheets.set(path, await sheetsOf(path));
    expect([...sheets].filter(([, count]) => count !== 1)).toEqual([]);
  });
});
