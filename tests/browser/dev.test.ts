import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixture, smallWiki } from '../site/build.ts';
import { serve } from '../site/child.ts';
import { desktop, openPage } from './open.ts';

const wiki = smallWiki('dev', fixture('audiences/content'));
afterAll(() => wiki.remove());

it('npm run dev serves the wiki while it is written, with search', { timeout: 240_000 }, async () => {
  const dev = await serve(['dev', '--content', wiki.content, '--port', '4420'], {
    OUTSIDE_IN_CACHE: join(wiki.content, '../dev-cache'),
  });
  try {
    const { page } = await openPage({ viewport: desktop, baseURL: dev.address });
    page.setDefaultTimeout(60_000);
    await page.goto('/de/');
    await page.waitForLoadState('networkidle');
    const field = page.locator('[data-search="field"]');
    // While files are being written the server reloads the page; then one presses the key again.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('/');
          return field.waitFor({ timeout: 10_000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 90_000 },
      )
      .toBe(true);
    await field.fill('Gebühren');
    const hit = page.locator('.search-result-link[href="/de/insights/zweite/"]');
    await hit.waitFor();

    const file = join(wiki.content, 'insights/neu.md');
    writeFileSync(
      file,
      '---\ntitle: Murmeltiere pfeifen zuerst\nkind: need\nowner: redaktion\nassumption: true\n---\n',
    );
    await expect
      .poll(async () => (await fetch(new URL('/de/insights/neu/', dev.address))).status, { timeout: 60_000 })
      .toBe(200);
    await page.context().close();
  } finally {
    expect(await dev.stop()).toBe(0);
  }
});
