import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { oneOfEach } from './everyKind.ts';
import { desktop, openPage, phone, smallPhone } from './open.ts';

const paths = oneOfEach();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: all its rules, or in another colour scheme those about colours. */
async function check(page: Page, only: 'everything' | 'colours'): Promise<string[]> {
  // Frames need a page of axe's own for every run; there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (only === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes: [first, ...others] }) => {
    const reason = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message;
    return `${id} at ${first?.target.join(' ')} and ${others.length} more places: ${reason}`;
  });
}

describe('axe finds nothing', () => {
  // Each width has a process of the browser to itself.
  it.concurrent.each([desktop, phone])(
    `on ${paths.length} pages, one of every kind, folds open, light and dark, $width pixels wide`,
    { timeout: 900_000 },
    async (viewport) => {
      const { page } = await openPage({ viewport, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
        });
        found.push(...(await check(page, 'everything')).map((fault) => `${path} ${fault}`));
        // Colours are the same at every width.
        if (viewport !== desktop) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await check(page, 'colours')).map((fault) => `${path} dark: ${fault}`));
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
  );
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
