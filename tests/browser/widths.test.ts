import { expect, it } from 'vitest';
import { faultsOf, openUnfolded } from './axe.ts';
import { oneOfEach } from './everyKind.ts';
import { desktop, openPage, phone, smallPhone } from './open.ts';

const paths = oneOfEach();

/** Pages on which a phone shows what a desktop hides: the menu, the filters, a map, a search. */
const folding = ['/de/', '/de/insights/', '/de/insights/anmeldung-nach-update/', '/de/search/'].concat([
  '/de/journeys/baufinanzierung/',
  '/de/pulse/',
]);

it('axe finds nothing where a phone shows what a desktop hides, folds open', {
  timeout: 300_000,
}, async () => {
  const { page } = await openPage({ viewport: phone, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const path of folding) {
    await openUnfolded(page, path);
    found.push(...(await faultsOf(page)));
  }
  await page.context().close();
  expect(found).toEqual([]);
  expect(folding.filter((path) => !paths.includes(path))).toEqual([]);
});

it('every page stays within the width of any screen, and has one headline of the first level, a title and a language', {
  timeout: 300_000,
}, async () => {
  const { page, faults } = await openPage();
  const [wide, wrong]: [string[], string[]] = [[], []];
  for (const path of paths) {
    // On a phone first: what is decided while a page loads is decided where there is least room.
    await page.setViewportSize(phone);
    await page.goto(path);
    for (const viewport of [phone, smallPhone, desktop]) {
      await page.setViewportSize(viewport);
      const [needs, has] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      if (Number(needs) > Number(has)) wide.push(`${path} needs ${needs} of ${viewport.width} pixels`);
    }
    const [headlines, title, lang] = await page.evaluate(() => [
      document.querySelectorAll('h1').length,
      document.title,
      document.documentElement.lang,
    ]);
    const isRight = path === '/nowhere/' || (headlines === 1 && title !== '' && path.startsWith(`/${lang}/`));
    if (!isRight) wrong.push(`${path}: ${headlines} headlines, "${title}", ${lang}`);
  }
  await page.context().close();
  expect([wide, wrong]).toEqual([[], []]);
  // No error, nothing that the policy refuses, and no request to another host.
  expect(faults()).toEqual([]);
});
