import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { desktop, openPage, seen, type Watched } from './open.ts';
import { answerWith, hit, type ScriptedSearch, scriptSearch } from './scriptedSearch.ts';

let watched: Watched;
let page: Page;
let search: ScriptedSearch;
beforeEach(async () => {
  watched = await openPage({ viewport: desktop });
  page = watched.page;
  search = await scriptSearch(page);
});
afterEach(async () => {
  await page.context().close();
  expect(watched.faults()).toEqual([]);
});

const part = (name: string) => page.locator(`[data-search="${name}"]`);
const recent = () => part('recent').locator('li a').allInnerTexts();

/** Searches, and ends each with Enter. */
async function searchFor(...all: readonly string[]): Promise<void> {
  for (const words of all) {
    await part('field').fill(words);
    await part('field').press('Enter');
  }
  await part('field').fill('');
  await part('recent').waitFor();
}

describe('what was searched for before', () => {
  it('is listed where the field is empty, newest first, and asked again by a click', async () => {
    await page.goto('/de/search/');
    await searchFor('Karte', 'Konto');
    expect(await recent()).toEqual(['Konto', 'Karte']);
    expect(await seen(part('recent'))).toContain('bleibt auf diesem Gerät');
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await part('recent').getByText('Karte').click();
    expect(await part('field').inputValue()).toBe('Karte');
    expect((await search.asked()).at(-1)?.words).toBe('Karte');
  });

  it('holds what a result was opened from, and nothing that was only typed', async () => {
    await page.goto('/de/search/');
    await part('field').fill('Kar');
    await search.wait(1);
    await part('field').fill('Kartenversand');
    await search.wait(2);
    await search.say(answerWith([hit('kartenversand-verstummt')]));
    await page.locator('.search-result-link').click();
    await page.waitForURL('**/kartenversand-verstummt/');
    await page.goto('/de/search/');
    expect(await recent()).toEqual(['Kartenversand']);
  });

  it('is deleted one by one, and all at once, with the keyboard', async () => {
    await page.goto('/de/search/');
    await searchFor('Karte', 'Konto', 'Kredit');
    await page.getByRole('button', { name: '„Konto“ aus der Liste löschen' }).press('Enter');
    expect(await recent()).toEqual(['Kredit', 'Karte']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Karte');
    await page.getByRole('button', { name: 'Alle löschen' }).press('Enter');
    expect(await part('recent').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await part('field').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('is walked with the arrows from the field', async () => {
    await page.goto('/de/search/');
    await searchFor('Karte', 'Konto');
    await part('field').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await part('field').inputValue()).toBe('Karte');
  });

  it('is nothing where the reader allows no storage, and the search works all the same', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/de/search/');
    await part('field').fill('Karte');
    await part('field').press('Enter');
    await search.say(answerWith([hit('karte')]));
    expect(await page.locator('.search-result-link').count()).toBe(1);
    await part('field').fill('');
    expect(await part('recent').isVisible()).toBe(false);
  });
});
