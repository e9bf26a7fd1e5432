import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixture, smallWiki } from '../site/build.ts';
import { serve } from '../site/child.ts';
import { desktop, openPage } from './open.ts';

const wiki = smallWiki('inbox', fixture('audiences/content'));
afterAll(() => wiki.remove());

/** What the wiki says of a source, as the page that a person has open shows it. */
const source = '/de/evidence/offen/';

it('an export dropped into the inbox shows on an open page of the running site by itself', {
  timeout: 240_000,
}, async () => {
  const inbox = join(wiki.content, '../inbox');
  mkdirSync(inbox, { recursive: true });
  const env = { OUTSIDE_IN_CACHE: join(wiki.content, '../dev-cache'), OUTSIDE_IN_KEY: 'key of the tests' };
  const dev = await serve(['dev', '--content', wiki.content, '--port', '4430'], env);
  const watch = await serve(['watch', '--content', wiki.content, '--folder', inbox], env, /Watching/);
  try {
    const { page } = await openPage({ viewport: desktop, baseURL: dev.address });
    const shown = async () => {
      try {
        return (await page.locator('main').textContent({ timeout: 5_000 })) ?? '';
      } catch {
        // The page is being loaded anew.
        return '';
      }
    };
    await page.goto(source, { timeout: 60_000 });
    // The server loads the page anew while it gets to know its scripts.
    await page.waitForTimeout(3_000);
    await drop(inbox, 1);
    await expect.poll(() => watch.output(), { timeout: 60_000 }).toContain('offen-1.csv: imported');
    await page.waitForTimeout(3_000);

    for (const count of [2, 3]) {
      const before = await shown();
      await drop(inbox, count);
      await expect
        .poll(
          async () => {
            const now = await shown();
            return now !== '' && now !== before;
          },
          { timeout: 30_000, interval: 50 },
        )
        .toBe(true);
      await page.waitForTimeout(3_000);
    }
  } finally {
    expect(await watch.stop()).toBe(0);
    expect(await dev.stop()).toBe(0);
  }
});

/** Drops an export as programs do: written beside, then renamed. */
async function drop(inbox: string, count: number): Promise<void> {
  const name = join(inbox, `offen-${count}.csv`);
  const rows = Array.from(
    { length: count },
    (_, row) => `${count}-${row},2026-09-1${row},Die Freigabe ${count} ${row} klappt nicht`,
  );
  writeFileSync(`${name}.part`, `id,Datum,Kommentar\n${rows.join('\n')}\n`);
  renameSync(`${name}.part`, name);
}
