import { expect, it } from 'vitest';
import { faultsInBothSchemes } from './axe.ts';
import { everyList } from './everyKind.ts';
import { desktop, openPage } from './open.ts';

const paths = everyList();

it(`axe finds nothing on ${paths.length} lists and overviews, folds open, light and dark`, {
  timeout: 900_000,
}, async () => {
  const { page } = await openPage({ viewport: desktop, reducedMotion: 'reduce' });
  const found = await faultsInBothSchemes(page, paths);
  await page.context().close();
  expect(found).toEqual([]);
});
