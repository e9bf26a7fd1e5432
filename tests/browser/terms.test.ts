import { describe, expect, it } from 'vitest';
import { desktop, openPage, smallPhone } from './open.ts';

const guide = '/de/guides/wie-wir-forschen/';

describe('the definition of a term', () => {
  it('opens by the tabulator, is put away by Escape and comes back', async () => {
    const { page, faults } = await openPage({ viewport: desktop });
    await page.goto(guide);
    const word = page.locator('.term-word').first();
    const note = page.locator('.term-note').first();
    expect(await note.isVisible()).toBe(false);
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if (await word.evaluate((link) => link === document.activeElement)) break;
    }
    await note.waitFor({ state: 'visible' });
    expect((await note.textContent())?.length).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await note.waitFor({ state: 'visible' });
    await page.context().close();
    expect(faults()).toEqual([]);
  });

  it('opens under the pointer without JavaScript and stays while the pointer is on it', async () => {
    const { page } = await openPage({ viewport: desktop, javaScriptEnabled: false });
    await page.goto(guide);
    const note = page.locator('.term-note').first();
    await page.locator('.term-word').first().hover();
    await note.waitFor({ state: 'visible' });
    await note.hover();
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(1, 1);
    await note.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it.each([guide, '/de/guides/gewohnheit-2-nachfassen/'])(
    'stays on the narrowest screen: %s',
    async (path) => {
      const { page } = await openPage({ viewport: smallPhone });
      await page.goto(path);
      const words = await page.locator('.term-word').all();
      expect(words.length).toBeGreaterThan(1);
      for (const [index, word] of words.entries()) {
        await word.focus();
        const box = await page.locator('.term-note').nth(index).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(smallPhone.width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(smallPhone.width);
      }
      await page.context().close();
    },
  );
});
