import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { desktop, openPage, phone, seen, type Watched } from './open.ts';

const t = words('de');

describe('without JavaScript', () => {
  let plain: Watched;
  let scripted: Watched;
  beforeAll(async () => {
    plain = await openPage({ viewport: desktop, javaScriptEnabled: false });
    scripted = await openPage({ viewport: desktop });
  });
  afterAll(async () => {
    await plain.page.context().close();
    await scripted.page.context().close();
  });

  it.each([
    ['/de/', 'h1, .doors'],
    ['/de/insights/anmeldung-nach-update/', '.facts, #voices, #sure'],
    ['/de/personas/familie-vor-dem-neubau/', 'h1'],
    ['/de/journeys/baufinanzierung/', 'h1'],
    ['/de/insights/', 'h1'],
    ['/de/journeys/baufinanzierung-soll/', 'h1'],
    ['/de/compare/', 'h1'],
    ['/de/actions/rueckruf-statt-warteschleife/', 'h1'],
    ['/de/board/', 'h1'],
    ['/de/said-and-done/', 'h1'],
    ['/de/studies/nutzerlabor-app/', 'h1'],
    ['/de/sessions/nutzerlabor-dezember/', 'h1'],
    ['/de/research-plan/', 'h1'],
    ['/de/pulse/', 'h1'],
    ['/de/pulse/themes/', 'h1'],
    ['/de/metrics/nps-gesamt/', 'h1'],
    ['/de/habits/', 'h1'],
    ['/de/habits/listening/', 'h1'],
    ['/de/glossary/', 'h1'],
    ['/de/contradictions/', 'h1'],
    ['/de/freshness/', 'h1'],
  ])('%s reads completely', async (path, selector) => {
    await plain.page.goto(path);
    await scripted.page.goto(path);
    const shown = await seen(plain.page.locator('main'));
    expect(shown).toBe(await seen(scripted.page.locator('main')));
    expect(shown.length).toBeGreaterThan(200);
    for (const part of selector.split(', '))
      expect(await plain.page.locator(part).first().isVisible()).toBe(true);
  });

  it('filters of a list are links that lead to fewer rows and back', async () => {
    const { page } = await openPage({ viewport: desktop, javaScriptEnabled: false });
    await page.goto('/de/insights/');
    const rows = () => page.locator('.list-body li:has(a), .list-body tr:has(a)').count();
    const before = await rows();
    await page.locator('a[href="/de/insights/by/trend/weakening/"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/de/insights/by/trend/weakening/');
    expect(await rows()).toBeLessThan(before);
    expect(await seen(page.locator('.list-body'))).toContain(t.states.trend.weakening);
    await page.goBack();
    expect(await rows()).toBe(before);
    await page.context().close();
  });

  it('the search page says where to go instead', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/de/search/');
    expect(await seen(page.locator('main'))).toContain(t.search.noScript);
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  it('one comes past the header, opens the arithmetic and closes it again', async () => {
    const { page, faults } = await openPage({ viewport: desktop });
    await page.goto('/de/insights/anmeldung-nach-update/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.site.skip);
    await page.keyboard.press('Enter');
    const reached: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null) return '';
        // Whoever uses the keyboard has to see where they are.
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
        const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        return `${focused.tagName}${focused.closest('header.site-header') ? ' header' : ''}${isSeen ? '' : ' unseen'}`;
      });
      reached.push(name);
      if (
        name === 'SUMMARY' &&
        (await page.evaluate(() => document.activeElement?.closest('#sure') !== null))
      )
        break;
    }
    expect(reached.at(-1)).toBe('SUMMARY');
    expect(reached.filter((name) => /header|unseen/.test(name))).toEqual([]);
    const fold = page.locator('#sure details').first();
    await page.keyboard.press('Enter');
    expect(await fold.getAttribute('open')).not.toBeNull();
    expect(await page.locator('#sure .evidence').isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await fold.getAttribute('open')).toBeNull();
    await page.context().close();
    expect(faults()).toEqual([]);
  });

  it('one walks through the header and the filters of a list', async () => {
    const { page } = await openPage({ viewport: phone });
    await page.goto('/de/insights/');
    const reached = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const focused = document.activeElement;
        const region = focused?.closest('header.site-header, .facets, [class*="facet"], .list-body, footer');
        return region?.tagName === 'HEADER' ? 'header' : (region?.className ?? '');
      });
      reached.add(place);
    }
    expect([...reached]).toEqual(expect.arrayContaining(['header', expect.stringContaining('facet')]));
    await page.context().close();
  });
});

const readable = (within: string) =>
  ['h1', 'h2', 'blockquote']
    .map((part) => `${within} :not(.persona-voices) > ${part}:not(.persona-voices *)`)
    .join(', ');

describe('on paper', () => {
  it.each([
    ['/de/insights/anmeldung-nach-update/', 'main'],
    // The poster is what the spread says on one sheet; further voices and what stands below stay on the screen.
    ['/de/personas/familie-vor-dem-neubau/', '.persona'],
  ])('%s loses nothing to read, and the navigation stays away', async (path, within) => {
    // The width is that of A4 within its margins.
    const { page } = await openPage({ viewport: { width: 680, height: 960 } });
    await page.goto(path);
    const onScreen = await page.locator(readable(within)).count();
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator(readable(within))
      .evaluateAll((all) =>
        all.filter((part) => part.getClientRects().length === 0).map((part) => part.textContent),
      );
    expect(onScreen).toBeGreaterThan(3);
    expect(hidden).toEqual([]);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((part) => {
          const { overflowX } = getComputedStyle(part);
          return overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1;
        })
        .map((part) => `${part.tagName}.${part.className}`),
    );
    expect(clipped).toEqual([]);
    expect(await page.locator('.main-nav').isVisible()).toBe(false);
    expect(await page.locator('.search-link').isVisible()).toBe(false);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toMatch(/^(?:rgb\((?:\d|[1-4]\d), |oklch\(0\.[0-3]|color)/);
    await page.context().close();
  });
});
