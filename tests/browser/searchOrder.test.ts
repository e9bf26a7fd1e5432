import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
const links = () => page.locator('.search-result-link');
const names = () =>
  links().evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));

const quick = answerWith([hit('a', { excerpt: [] }), hit('b', { excerpt: [] })], { complete: false });
const complete = answerWith([hit('c'), hit('b'), hit('a')]);

async function openSearch(words: string): Promise<void> {
  await page.goto(`/de/search/?q=${words}`);
  await search.wait(1);
}

describe('an answer that comes in two steps', () => {
  it('moves nothing that is shown: the rest follows', async () => {
    await openSearch('Karte');
    await search.say(quick);
    expect(await names()).toEqual(['a', 'b']);
    await search.say(complete);
    expect(await names()).toEqual(['a', 'b', 'c']);
  });

  it('leaves the focus where it is, and every place though words come later', async () => {
    await openSearch('Karte');
    await search.say(quick);
    await links().nth(1).focus();
    const placeOf = () =>
      links()
        .nth(1)
        .evaluate((link) => link.getBoundingClientRect().top);
    const before = await placeOf();
    await search.say(complete);
    expect(await focused()).toBe('/de/insights/b/');
    expect(await placeOf()).toBe(before);
    expect(await seen(page.locator('.search-result-excerpt').first())).toBe('Worte über a');
  });

  it('touches nothing where it says the same again', async () => {
    await openSearch('Karte');
    await search.say(complete);
    await page.evaluate(() => {
      const watcher = new MutationObserver((changes) => {
        document.body.dataset['changes'] = String(changes.length);
      });
      const list = document.querySelector('.search-results');
      if (list !== null) watcher.observe(list, { subtree: true, childList: true, characterData: true });
    });
    await part('field').press('Enter');
    await search.wait(1);
    await search.say(complete);
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => document.body.dataset['changes'])).toBeUndefined();
  });
});

describe('while an answer is on its way', () => {
  it('the last one stays, and is dimmed only where that takes long', async () => {
    await openSearch('Karte');
    await search.say(complete);
    await part('field').fill('Karte sperren');
    await search.wait(2);
    expect(await names()).toEqual(['c', 'b', 'a']);
    await page.locator('[data-waiting]').waitFor();
    await search.say(answerWith([hit('b')]));
    expect(await page.locator('[data-waiting]').count()).toBe(0);
    expect(await names()).toEqual(['b']);
  });

  it('what was typed before it is not answered any more', async () => {
    await openSearch('Karte');
    const { length } = await search.asked();
    await part('field').fill('Konto');
    await search.wait(length + 1);
    await page.evaluate(
      (data) => window.scripted.workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data })),
      { kind: 'answer', turn: 1, answer: complete },
    );
    expect(await names()).toEqual([]);
  });

  it('an emptied field is not answered at all', async () => {
    await openSearch('Karte');
    await part('field').fill('');
    await page.waitForTimeout(80);
    await search.say(complete);
    expect(await names()).toEqual([]);
  });
});

describe('what is read out', () => {
  it('is the settled answer, once', async () => {
    await openSearch('Gebürhen');
    await page.evaluate(() => {
      const status = document.querySelector('[data-search="status"]');
      const said: string[] = [];
      Object.assign(window, { said });
      if (status !== null) {
        new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
      }
    });
    const understood = { ...complete.understood, corrections: [{ typed: 'Gebürhen', meant: 'Gebühren' }] };
    await search.say(quick);
    await search.say({ ...complete, understood });
    await search.say({ ...complete, understood });
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
      '3 Treffer für „Gebürhen“. Gesucht nach „Gebühren“ statt „Gebürhen“.',
    ]);
  });
});

describe('a search that fails', () => {
  it('says so, and tries again with a new start', async () => {
    await openSearch('Karte');
    await search.fail('failed');
    expect(await seen(part('help'))).toContain('lädt gerade nicht');
    await part('retry').click();
    await search.wait(2);
    await search.say(complete);
    expect(await names()).toEqual(['c', 'b', 'a']);
    expect(await part('help').isVisible()).toBe(false);
  });

  it('says where it was never built, which no second try mends', async () => {
    await openSearch('Karte');
    await search.fail('notBuilt');
    expect(await seen(part('help'))).toContain('noch nicht aufgebaut');
    expect(await part('retry').isVisible()).toBe(false);
  });

  it('keeps what the quick answer found, and says what is missing', async () => {
    await openSearch('Karte');
    await search.say(quick);
    await search.fail('failed');
    expect(await names()).toEqual(['a', 'b']);
    expect(await seen(part('help'))).toContain('Volltext');
  });

  it('says that one is offline', async () => {
    await openSearch('Karte');
    await page.context().setOffline(true);
    await search.fail('failed');
    expect(await seen(part('help'))).toContain('offline');
    await page.context().setOffline(false);
  });
});
