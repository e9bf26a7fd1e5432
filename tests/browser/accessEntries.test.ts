import { expect, it } from 'vitest';
import { faultsInBothSchemes } from './axe.ts';
import { everyEntry } from './everyKind.ts';
import { desktop, openPage } from './open.ts';

const paths = everyEntry();

it(`axe finds nothing on ${paths.length} pages of entries and hubs, one of every kind, folds open, light and dark`, {
  timeout: 900_000,
}, async () => {
  const { page } = await openPage({ viewport: desktop, reducedMotion: 'reduce' });
  const found = await faultsInBothSchemes(page, paths);
  await page.context().close();
  expect(found).toEqual([]);
});
