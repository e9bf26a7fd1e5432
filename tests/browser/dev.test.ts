import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixture, smallWiki } from '../site/build.ts';
import { serve } from '../site/child.ts';
import { desktop, openPage } from './open.ts';

const wiki = smallWiki('dev', fixture('audiences/content'));
afterAll(() => wiki.remove());

/** Status of a page; 0 where the server, busy reading what was just written, gives none in time. */
async function statusOf(address: URL): Promise<number> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).status;
  } catch {
    return 0;
  }
}

it('npm run dev serves the wiki while it is written, with search', { timeout: 200_000 }, async () => {
  const dev = await serve(['dev', '--content', wiki.content, '--port', '4420'], {
    OUTSIDE_IN_CACHE: join(wiki.content, '../dev-cache'),
  });
  try {
    const { page } = await openPage({ viewport: desktop, baseURL: dev.address });
    page.setDefaultTimeout(10_000);
    const field = page.locator('[data-search="field"]');
    const hit = page.locator('.search-result-link[href="/de/insights/zweite/"]');
    // The server may load the page anew while it gets to know its scripts; then one begins again.
    async function findsByKey(): Promise<boolean> {
      try {
        await page.goto('/de/');
        await page.waitForTimeout(500);
        await page.keyboard.press('/');
        await field.fill('Gebühren');
        await hit.waitFor();
        return true;
      } catch {
        return false;
      }
    }
    await expect.poll(findsByKey, { timeout: 90_000 }).toBe(true);

    // Whatever a built site has left in a browser under this address is taken back.
    const worker = await fetch(new URL('/sw.js', dev.address));
    expect(worker.headers.get('content-type')).toContain('text/javascript');
    const code = await worker.text();
    expect([code.includes('unregister'), code.includes('respondWith')]).toEqual([true, false]);

    const file = join(wiki.content, 'insights/neu.md');
    writeFileSync(
      file,
      '---\ntitle: Murmeltiere pfeifen zuerst\nkind: need\nowner: redaktion\nassumption: true\n---\n',
    );
    const written = new URL('/de/insights/neu/', dev.address);
    await expect.poll(() => statusOf(written), { timeout: 60_000 }).toBe(200);
  } finally {
    expect(await dev.stop()).toBe(0);
  }
});
