import { expect, it } from 'vitest';
import { faultsOfPages } from './axe.ts';
import { everyList } from './everyKind.ts';
import { openPage } from './open.ts';

const paths = everyList();

it(`axe finds nothing on ${paths.length} lists and overviews, folds open, light and dark and on a phone`, {
  timeout: 900_000,
}, async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  const found = await faultsOfPages(page, paths);
  await page.context().close();
  expect(found).toEqual([]);
});
