import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktop, openPage, seen, type Watched } from './open.ts';

let watched: Watched;
let page: Page;
beforeEach(async () => {
  watched = await openPage({ viewport: desktop });
  page = watched.page;
});
afterEach(async () => {
  await page.context().close();
  expect(watched.faults()).toEqual([]);
});

const field = () => page.locator('[data-search="field"]');
const links = () => page.locator('.search-result-link');

/** Types words and waits until the answer to them is there. */
async function ask(words: string): Promise<void> {
  await field().fill(words);
  await page.waitForFunction(
    (asked) => document.querySelector('[data-search="count"]')?.textContent?.includes(asked),
    words,
  );
}

/** Addresses of the first results. */
async function first(count: number): Promise<string[]> {
  const found = await links().evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return found.slice(0, count);
}

describe('the search opens anywhere', () => {
  it.each([
    ['/', '/de/insights/wartezeit-sinkt/'],
    ['Control+k', '/en/glossary/nps/'],
    ['Meta+k', '/de/journeys/baufinanzierung/'],
    ['/', '/de/'],
    ['Control+k', '/nowhere/'],
  ])('by %s on %s, ready to be typed into', async (key, path) => {
    await page.goto(path);
    await page.keyboard.press(key);
    await field().waitFor();
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('by its link, which is a link to the search page without a script', async () => {
    await page.goto('/de/');
    await page.locator('a[data-search-open]').first().click();
    await field().first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/de/');
  });

  it('but not while something is being written', async () => {
    await page.goto('/de/search/');
    await field().focus();
    await page.keyboard.type('und/oder');
    expect(await field().inputValue()).toBe('und/oder');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('the search finds', () => {
  it.each([
    ['the insight by the name of its theme', 'Anmeldung', '/de/insights/anmeldung-nach-update/'],
    ['what is written in another form', 'anmelden', '/de/insights/anmeldung-nach-update/'],
    ['an umlaut that was typed without its dots', 'Gebuehren', '/de/insights/gebuehren-unverstaendlich/'],
    ['a term of the glossary', 'Medienbruch', '/de/glossary/medienbruch/'],
    ['a persona by its name', 'Familie vor dem Neubau', '/de/personas/familie-vor-dem-neubau/'],
  ])('%s: %s', async (_what, words, path) => {
    await page.goto('/de/search/');
    await ask(words);
    expect(await first(5)).toContain(path);
  });

  it('a word that stands in a customer’s own words only', async () => {
    await page.goto('/de/insights/anmeldung-nach-update/');
    const body = await seen(page.locator('#voices blockquote').first());
    const word = [...body.matchAll(/\p{L}{9,}/gu)]
      .map(([found]) => found)
      .sort((a, b) => b.length - a.length)[0];
    if (word === undefined) throw new Error(`There is no long word in: ${body}`);
    await page.goto('/de/search/');
    await ask(word);
    expect(await first(10)).toContain('/de/insights/anmeldung-nach-update/');
  });

  it('English pages by English words from a German page, and says that they are English', async () => {
    await page.goto('/de/insights/app-uebersicht/');
    await page.keyboard.press('/');
    await field().waitFor();
    await ask('call-back');
    const found = await first(10);
    expect(found.some((path) => path.startsWith('/en/'))).toBe(true);
    expect(await page.locator('.search-result-link[lang="en"]').count()).toBeGreaterThan(0);
  });

  it('German pages by German words from an English page', async () => {
    await page.goto('/en/glossary/nps/');
    await page.keyboard.press('/');
    await field().waitFor();
    await ask('Kartenversand');
    expect(await first(5)).toContain('/de/insights/kartenversand-verstummt/');
  });
});
