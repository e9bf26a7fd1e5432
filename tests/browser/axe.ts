import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { desktop, phone } from './open.ts';

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the width of the window: what lies how close, and what scrolls. */
const rulesOfWidth: readonly string[] = ['target-size', 'scrollable-region-focusable'];

/** Rules that another colour scheme can break. */
const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, one line a rule. @param only Rules asked. Default: all for WCAG 2.2 AA and what is best practice. */
export async function faultsOf(page: Page, only?: readonly string[]): Promise<string[]> {
  // Frames need a page of axe's own for every run; there are none here.
  const axe = new AxeBuilder({ page, ...(await sourceFor(page)) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if (only) axe.withRules([...only]);
  else axe.withTags(all);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes: [first, ...others] }) => {
    const reason = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message;
    return `${new URL(page.url()).pathname}: ${id} at ${first?.target.join(' ')} and ${others.length} more places: ${reason}`;
  });
}

/** Axe is half a megabyte: a page that has it already is given no other one. */
async function sourceFor(page: Page): Promise<{ readonly axeSource?: string }> {
  return (await page.evaluate(() => 'axe' in window)) ? { axeSource: ';' } : {};
}

/** Opens a page with all its folds. */
export async function openUnfolded(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
}

/**
 * What axe finds on pages, folds open: on a wide screen light and dark, for colours are the same at every width, and on a
 * phone what depends on the width. Each page is opened once.
 */
export async function faultsOfPages(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const look = async (where: string, only?: readonly string[]) =>
    found.push(...(await faultsOf(page, only)).map((fault) => `${where} ${fault}`));
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(desktop);
    await openUnfolded(page, path);
    await look('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark', rulesOfColour);
    await page.setViewportSize(phone);
    await look('phone', rulesOfWidth);
  }
  return found;
}
