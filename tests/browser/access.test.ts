import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { oneOfEach } from './everyKind.ts';
import { desktop, openPage, phone, smallPhone } from './open.ts';

const paths = oneOfEach();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the width of the window: what lies how close, and what scrolls. */
const rulesOfWidth = ['target-size', 'scrollable-region-focusable'];

/** Rules that another colour scheme can break. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Pages on which a phone shows what a desktop hides: the menu, the filters, a map, a search. */
const folding = ['/de/', '/de/insights/', '/de/insights/anmeldung-nach-update/', '/de/search/'].concat([
  '/de/journeys/baufinanzierung/',
  '/de/pulse/',
]);

/** What axe finds on the page as it stands by the rules named, or by all. */
async function check(page: Page, only?: readonly string[]): Promise<string[]> {
  // Frames need a page of axe's own for every run; there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (only) axe.withRules([...only]);
  else axe.withTags(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes: [first, ...others] }) => {
    const reason = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message;
    return `${new URL(page.url()).pathname}: ${id} at ${first?.target.join(' ')} and ${others.length} more places: ${reason}`;
  });
}

/** Opens a page with all its folds. */
async function unfold(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
}

describe('axe finds nothing, folds open', () => {
  it(`on ${paths.length} pages, one of every kind, light and dark`, { timeout: 900_000 }, async () => {
    const { page } = await openPage({ viewport: desktop, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await unfold(page, path);
      found.push(...(await check(page)));
      // Colours are the same at every width.
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await check(page, rulesOfColour)).map((fault) => `dark ${fault}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });

  it(`on ${paths.length} pages, one of every kind, on a phone`, { timeout: 600_000 }, async () => {
    const { page } = await openPage({ viewport: phone, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of paths) {
      await unfold(page, path);
      found.push(...(await check(page, folding.includes(path) ? undefined : rulesOfWidth)));
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(folding.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe('every page', () => {
  it.each([phone, smallPhone, desktop])(
    'stays within the width of $width pixels',
    { timeout: 240_000 },
    async (viewport) => {
      const { page, faults } = await openPage({ viewport });
      const wide: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        const [needs, has] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        if (Number(needs) > Number(has)) wide.push(`${path} needs ${needs}`);
      }
      await page.context().close();
      expect(wide).toEqual([]);
      // No error, nothing that the policy refuses, and no request to another host.
      expect(faults()).toEqual([]);
    },
  );

  it('has one headline of the first level, a title and a language', { timeout: 240_000 }, async () => {
    const { page } = await openPage({ viewport: desktop });
    const wrong: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const [headlines, title, lang] = await page.evaluate(() => [
        document.querySelectorAll('h1').length,
        document.title,
        document.documentElement.lang,
      ]);
      const isRight =
        path === '/nowhere/' || (headlines === 1 && title !== '' && path.startsWith(`/${lang}/`));
      if (!isRight) wrong.push(`${path}: ${headlines} headlines, "${title}", ${lang}`);
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  });
});
