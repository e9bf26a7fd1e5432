import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the width of the window: what lies how close, and what scrolls. */
export const rulesOfWidth: readonly string[] = ['target-size', 'scrollable-region-focusable'];

/** Rules that another colour scheme can break. */
export const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, one line a rule. @param only Rules asked. Default: all for WCAG 2.2 AA and what is best practice. */
export async function faultsOf(page: Page, only?: readonly string[]): Promise<string[]> {
  // Frames need a page of axe's own for every run; there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (only) axe.withRules([...only]);
  else axe.withTags(all);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes: [first, ...others] }) => {
    const reason = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message;
    return `${new URL(page.url()).pathname}: ${id} at ${first?.target.join(' ')} and ${others.length} more places: ${reason}`;
  });
}

/** Opens a page with all its folds. */
export async function openUnfolded(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
}

/** What axe finds on pages on a wide screen, folds open, light and dark. Colours are the same at every width. */
export async function faultsInBothSchemes(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await openUnfolded(page, path);
    found.push(...(await faultsOf(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await faultsOf(page, rulesOfColour)).map((fault) => `dark ${fault}`));
  }
  return found;
}
