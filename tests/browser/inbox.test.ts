import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixture, smallWiki } from '../site/build.ts';
import { serve } from '../site/child.ts';
import { desktop, openPage } from './open.ts';

const wiki = smallWiki('inbox', fixture('audiences/content'));
afterAll(() => wiki.remove());

/** What the wiki says of a source, as the page that a person has open shows it. */
const source = '/de/evidence/offen/';

it('an export dropped into the inbox shows on an open page of the running site by itself, and what shows is what a fresh start shows', {
  timeout: 300_000,
}, async () => {
  const inbox = join(wiki.content, '../inbox');
  mkdirSync(inbox, { recursive: true });
  const env = { OUTSIDE_IN_CACHE: join(wiki.content, '../dev-cache'), OUTSIDE_IN_KEY: 'key of the tests' };
  const dev = await serve(['dev', '--content', wiki.content, '--port', '4430'], env);
  const watch = await serve(['watch', '--content', wiki.content, '--folder', inbox], env, /Watching/);
  let running: string[];
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
    changeByHand(wiki.content);
    await expect.poll(() => pageOf(dev.address, '/de/'), { timeout: 30_000 }).toContain('Neuer Name');
    const list = () => pageOf(dev.address, '/de/insights/');
    await expect.poll(list, { timeout: 30_000 }).toContain('Gebühren sind ein Rätsel');
    await expect.poll(list, { timeout: 30_000 }).not.toContain('Zqdraft Entwurf');
    running = await pagesOf(dev.address);
  } finally {
    expect(await watch.stop()).toBe(0);
    expect(await dev.stop()).toBe(0);
  }
  // Only one server may run in a project at a time.
  const fresh = await serve(['dev', '--content', wiki.content, '--port', '4431'], {
    ...env,
    OUTSIDE_IN_CACHE: join(wiki.content, '../fresh-cache'),
  });
  try {
    expect(running).toEqual(await pagesOf(fresh.address));
  } finally {
    expect(await fresh.stop()).toBe(0);
  }
});

/** Changes a setting and an entry, and deletes another one. */
function changeByHand(content: string): void {
  edit(join(content, 'wiki.yaml'), 'Kundenwissen', 'Neuer Name');
  edit(join(content, 'insights/zweite.md'), /^title: .*$/m, 'title: Gebühren sind ein Rätsel');
  rmSync(join(content, 'insights/zqdraft-entwurf.md'));
}

function edit(file: string, from: string | RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Pages on which everything that was changed shows. */
const compared = [
  '/de/',
  '/de/insights/',
  '/de/insights/anmeldung/',
  '/de/insights/zweite/',
  '/de/themes/anmeldung/',
  source,
  '/en/evidence/offen/',
];

async function pagesOf(address: string): Promise<string[]> {
  return Promise.all(compared.map((path) => pageOf(address, path)));
}

/** Title and contents of a page, without what the server adds while one writes. */
async function pageOf(address: string, path: string): Promise<string> {
  const html = await (await fetch(new URL(path, address))).text();
  const parts = [/<title>.*?<\/title>/s, /<main\b.*<\/main>/s].map((part) => part.exec(html)?.[0]);
  if (parts.includes(undefined)) throw new Error(`${path} is no page of the wiki:\n${html.slice(0, 2_000)}`);
  return parts.join('\n');
}

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
