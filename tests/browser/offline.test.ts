import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { fixture, smallWiki } from '../site/build.ts';
import { desktop, seen, theBrowser } from './open.ts';
import { type SwitchingServer, switchingServer } from './switching.ts';

const wiki = smallWiki('offline', fixture('../site/audiences/content'));
const settings = join(wiki.content, 'wiki.yaml');
const site = (name: string) => join(wiki.content, '..', `site-${name}`);
const INSIGHT = '/de/insights/zweite/';
const GUIDE = '/de/guides/offenes-handbuch/';
const UNREAD = '/de/insights/anmeldung/';

let server: SwitchingServer;
beforeAll(async () => {
  appendFileSync(settings, 'offline: true\n');
  await build('first', 'internal');
  await build('restricted', 'restricted');
  const insight = join(wiki.content, 'insights/zweite.md');
  writeFileSync(insight, `${readFileSync(insight, 'utf8')}\nSeit dem Herbst gilt das auch in der Filiale.\n`);
  await build('second', 'internal');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('offline: true', 'offline: false'));
  await build('off', 'internal');
  server = await switchingServer(0, site('first'));
}, 600_000);
afterAll(async () => {
  await server?.stop();
  wiki.remove();
});

async function build(name: string, audience: 'internal' | 'restricted'): Promise<void> {
  const { exit, output, out } = await wiki.build(audience);
  if (exit !== 0) throw new Error(output);
  rmSync(site(name), { recursive: true, force: true });
  cpSync(out, site(name), { recursive: true });
}

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  server.show(site('first'));
  server.cut(false);
  context = await (await theBrowser()).newContext({ baseURL: server.address, viewport: desktop });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Without a network: neither the browser nor the worker reaches anything. */
async function setOffline(isOffline: boolean): Promise<void> {
  await context.setOffline(isOffline);
  server.cut(isOffline);
}

/** Paths of all that is kept for this wiki, sorted. */
async function kept(): Promise<string[]> {
  const urls = await page.evaluate(async () => {
    const found = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(found)).flat().map(({ url }) => url);
  });
  expect(urls.filter((url) => !url.startsWith(server.address))).toEqual([]);
  return urls.map((url) => url.slice(server.address.length - 1)).sort();
}

const keptPages = async () => (await kept()).filter((path) => path.endsWith('/'));
const cacheNames = () => page.evaluate(() => caches.keys());
const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Reads a page, and waits until it is kept. */
async function read(path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(keptPages, { timeout: 20_000 }).toContain(new URL(path, server.address).pathname);
}

/** Asks the search by its dialog, and waits until it has found a page. */
async function find(question: string, path: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('[data-search="field"]').fill(question);
  await page.locator(`.search-result-link[href="${path}"]`).waitFor({ timeout: 20_000 });
}

const headline = () => seen(page.locator('h1'));
const away = (lang: 'de' | 'en') => words(lang).away;

describe('a wiki that is kept for reading offline', () => {
  it('answers without a network what was read and searched, and keeps nothing else', async () => {
    await read(INSIGHT);
    const title = await headline();
    await read(GUIDE);
    await find('Gebühren', INSIGHT);
    const isSearch = (path: string) => /^\/(search|pagefind)\//.test(path);
    const searchFiles = async () => (await kept()).filter(isSearch);
    await expect.poll(async () => (await searchFiles()).length, { timeout: 20_000 }).toBeGreaterThan(3);

    const all = await kept();
    expect(all.filter((path) => path.endsWith('/'))).toEqual([GUIDE, INSIGHT, '/de/search/']);
    expect(all.filter((path) => !path.endsWith('/') && !isSearch(path))).toEqual(
      all.filter((path) => /^\/_astro\/.+\.(?:js|css|woff2)$|^\/accent\.css$/.test(path)),
    );
    expect(all.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);

    await setOffline(true);
    await page.goto(INSIGHT);
    expect(await headline()).toBe(title);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source');
    await page.goto(GUIDE);
    expect(await headline()).not.toBe(title);
    await find('Gebühren', INSIGHT);
    const answers = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const response = await fetch(path);
            return [response.status, (await response.arrayBuffer()).byteLength > 0];
          }),
        ),
      await searchFiles(),
    );
    expect(new Set(answers.map(String))).toEqual(new Set(['200,true']));
  });

  it('keeps the first page of all, with its styles, though the worker came after it', async () => {
    await read(UNREAD);
    await expect
      .poll(async () => (await kept()).filter((path) => path.endsWith('.css')).length)
      .toBeGreaterThan(0);
    const title = await headline();
    await setOffline(true);
    await page.reload();
    expect(await headline()).toBe(title);
  });

  it.each([
    ['de', UNREAD],
    ['en', '/en/glossary/?from=<b>x</b>'],
  ] as const)(
    'says in the reader’s language (%s) that a page is not kept, and offers those that are',
    async (lang, path) => {
      await read(INSIGHT);
      const title = await headline();
      await setOffline(true);
      const response = await page.goto(path);
      expect(response?.status()).toBe(503);
      expect(await headline()).toBe(away(lang).title);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('b').count()).toBe(0);
      const links = page.locator('main li a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
        INSIGHT,
      ]);
      expect(await seen(links.first())).toBe(title);
      await links.first().click();
      await expect.poll(headline).toBe(title);
      await setOffline(false);
      await page.goto(path);
      expect(await headline()).not.toBe(away(lang).title);
    },
  );

  it('asks the network first: what is gone there is not kept any longer', async () => {
    await read(INSIGHT);
    await read(GUIDE);
    server.show(site('nothing'));
    cpSync(join(site('first'), '404.html'), join(site('nothing'), '404.html'), { recursive: true });
    expect((await page.goto(INSIGHT))?.status()).toBe(404);
    await expect.poll(keptPages).toEqual([GUIDE]);
  });

  it('drops what it has kept with a new build, whose pages are there at once', async () => {
    await read(GUIDE);
    await read(INSIGHT);
    const before = await cacheNames();
    expect(before).toHaveLength(1);
    server.show(site('second'));
    await page.goto(INSIGHT);
    expect(await seen(page.locator('main'))).toContain('Seit dem Herbst');
    await expect.poll(cacheNames, { timeout: 20_000 }).not.toEqual(expect.arrayContaining(before));
    await expect.poll(keptPages, { timeout: 20_000 }).toEqual([INSIGHT]);
    await setOffline(true);
    await page.goto(INSIGHT);
    expect(await seen(page.locator('main'))).toContain('Seit dem Herbst');
    await page.goto(GUIDE);
    expect(await headline()).toBe(away('de').title);
  });

  it('has nothing left after seven days, by the clock', async () => {
    await read(INSIGHT);
    await read(GUIDE);
    await setOffline(true);
    await shiftClock(7 * 24 * 60 * 60 * 1000 - 60_000);
    await page.goto(INSIGHT);
    expect(await headline()).not.toBe(away('de').title);
    await shiftClock(60_000);
    await page.goto(INSIGHT);
    expect(await headline()).toBe(away('de').title);
    expect(await page.locator('main li').count()).toBe(0);
    // Nobody has asked for the other one again; it goes with the next look around.
    await shiftClock(60 * 60 * 1000);
    await page.reload();
    await expect.poll(kept).toEqual([]);
  });

  it('takes everything back where the setting is turned off', async () => {
    await read(INSIGHT);
    server.show(site('off'));
    await page.goto(GUIDE);
    await expect.poll(registrations, { timeout: 20_000 }).toBe(0);
    await expect.poll(cacheNames).toEqual([]);
  });

  it('takes everything back where the same address serves a build with restricted entries', async () => {
    await read(INSIGHT);
    server.show(site('restricted'));
    await page.goto('/de/insights/zqrestrict-erkenntnis/');
    await expect.poll(registrations, { timeout: 20_000 }).toBe(0);
    await expect.poll(cacheNames).toEqual([]);
  });
});

describe.each(['off', 'restricted'])('a wiki that is not kept (%s)', (name) => {
  it('has no worker on any page, and caches nothing', async () => {
    server.show(site(name));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of [INSIGHT, '/de/search/?q=Anmeldung'])
      await page.goto(path, { waitUntil: 'networkidle' });
    expect([await registrations(), await cacheNames()]).toEqual([0, []]);
    expect(asked).not.toContain('/sw.js');
  });
});

/** Lets the clock of the worker run ahead; it looks for old copies once in an hour of that clock. */
async function shiftClock(milliseconds: number): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker.');
  await worker.evaluate((by) => {
    const now = Date.now;
    Date.now = () => now() + by;
  }, milliseconds);
}
