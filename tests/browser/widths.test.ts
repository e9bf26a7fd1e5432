import { describe, expect, it } from 'vitest';
import { faultsOf, openUnfolded, rulesOfWidth } from './axe.ts';
import { oneOfEach } from './everyKind.ts';
import { desktop, openPage, phone, smallPhone } from './open.ts';

const paths = oneOfEach();

/** Pages on which a phone shows what a desktop hides: the menu, the filters, a map, a search. */
const folding = ['/de/', '/de/insights/', '/de/insights/anmeldung-nach-update/', '/de/search/'].concat([
  '/de/journeys/baufinanzierung/',
  '/de/pulse/',
]);

it(`axe finds nothing on ${paths.length} pages, folds open, on a phone`, { timeout: 600_000 }, async () => {
  const { page } = await openPage({ viewport: phone, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const path of paths) {
    await openUnfolded(page, path);
    found.push(...(await faultsOf(page, folding.includes(path) ? undefined : rulesOfWidth)));
  }
  await page.context().close();
  expect(found).toEqual([]);
  expect(folding.filter((path) => !paths.includes(path))).toEqual([]);
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
