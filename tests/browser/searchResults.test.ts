import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FACETS } from '../../src/search/facets.ts';
import { faultsOf } from './axe.ts';
import { desktop, openPage, phone, seen, type Watched } from './open.ts';

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

const part = (name: string) => page.locator(`[data-search="${name}"]`);
const links = () => page.locator('.search-result-link');
const isFocused = (place: number) =>
  links()
    .nth(place)
    .evaluate((link) => link === document.activeElement);

/** Types words and waits until the complete answer to them is there. */
async function ask(words: string): Promise<void> {
  await part('field').fill(words);
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

async function total(): Promise<number> {
  return Number(/[\d.]+/.exec(await seen(part('count')))?.[0].replace('.', ''));
}

describe('the results', () => {
  it('narrow by facets, each with its count, and widen again', async () => {
    await page.goto('/de/search/');
    await ask('App');
    const all = await total();
    const box = page.locator('input[name="kind"][value="insight"]');
    const chip = page.locator('label', { has: box });
    const promised = Number((await seen(chip.locator('.search-chip-count'))).replace(/\D/g, ''));
    await chip.click();
    await expect.poll(total, { timeout: 20_000 }).toBe(promised);
    expect(promised).toBeLessThan(all);
    for (const path of await first(10)) expect(path).toContain('/insights/');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await part('chosen').getByRole('button').click();
    await expect.poll(total, { timeout: 20_000 }).toBe(all);
  });

  it('can be narrowed by everything that they are narrowed by', async () => {
    await page.goto('/de/search/');
    await ask('App');
    for (const facet of FACETS)
      expect(await page.locator(`input[name="${facet}"]`).count()).toBeGreaterThan(1);
    expect(await page.locator('.search-facet-rest').first().isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('are walked with arrows through to the last button, and left with Esc back to where one was', async () => {
    await page.goto('/de/insights/app-uebersicht/');
    const before = page.locator('main a').first();
    await before.focus();
    const place = await before.getAttribute('href');
    await page.keyboard.press('/');
    await part('field').waitFor();
    await ask('Wartezeit');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(1)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await part('more').evaluate((button) => button === document.activeElement)).toBe(true);
    const shown = await links().count();
    await page.keyboard.press('Enter');
    await expect.poll(() => links().count(), { timeout: 20_000 }).toBeGreaterThan(shown);
    await expect.poll(() => isFocused(shown)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(place);
  });

  it('open with Enter from the field', async () => {
    await page.goto('/de/insights/app-uebersicht/');
    await page.keyboard.press('Control+k');
    await ask('Wartezeit am Telefon');
    const [target] = await first(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
  });

  it('stand in the address of the search page, with filters and order, so that they can be passed on', async () => {
    await page.goto('/de/search/?q=Gebühren&kind=insight&sort=freshness');
    await expect
      .poll(() => first(9), { timeout: 20_000 })
      .toContain('/de/insights/gebuehren-unverstaendlich/');
    expect(await part('sort').inputValue()).toBe('freshness');
    await part('sort').selectOption('confidence');
    await page.waitForURL(/sort=confidence/);
    expect(page.url()).toContain('kind=insight');
    await part('clear').click();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
  });

  it('lead from the dialog to the search page with all that is asked for', async () => {
    await page.goto('/de/');
    await page.keyboard.press('/');
    await ask('App');
    await page.locator('label', { has: page.locator('input[value="insight"]') }).click();
    await part('chosen').getByRole('button').waitFor();
    await expect.poll(() => part('all').getAttribute('href')).toContain('kind=insight');
    await part('all').click();
    await page.waitForURL(/\/de\/search\/\?q=App&kind=insight$/);
  });

  it('fit a phone, with what they are narrowed to above them', async () => {
    await page.setViewportSize(phone);
    await page.goto('/de/search/?q=Baufinanzierungsunterlagen&kind=insight');
    await part('chosen').getByRole('button').waitFor();
    await expect.poll(() => links().count(), { timeout: 20_000 }).toBeGreaterThan(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(phone.width);
  });
});

it('no page loads the search by itself', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/de/');
  await page.goto('/de/search/');
  await page.waitForTimeout(500);
  const ofSearch = /^\/(pagefind|search)\/|worker/;
  expect(asked.filter((path) => ofSearch.test(path))).toEqual([]);
  await part('field').focus();
  await expect.poll(() => asked.filter((path) => ofSearch.test(path)).length).toBeGreaterThan(1);
});
