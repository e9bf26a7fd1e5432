import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { browserFlags } from '../../scripts/test/browser.ts';
import { obtainBrowser } from '../../scripts/test/obtain.ts';
import { root } from '../site/build.ts';

let running: Promise<Browser> | undefined;

/** The browser of a test file, started once and ended with the file. @throws where the machine has none */
export function theBrowser(): Promise<Browser> {
  running ??= start();
  return running;
}

async function start(): Promise<Browser> {
  // `npm test` has looked for one already; a single file may be run without it.
  const path = process.env['OUTSIDE_IN_BROWSER'] ?? obtainBrowser(root, process.env, process.stderr).found;
  if (path === undefined) throw new Error('There is no Chrome or Chromium; install one or set CHROME_PATH.');
  return chromium.launch({ executablePath: path, args: [...browserFlags] });
}

afterAll(async () => {
  await (await running)?.close();
  running = undefined;
});

/** A page of the browser that notes all that a reader must never meet. */
export type Watched = {
  readonly page: Page;
  /** Errors of the console and of scripts, refusals by the policy, and requests to other hosts, since last asked. */
  faults(): string[];
};

/** A page in a context of its own. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Watched> {
  const base = inject('base');
  const context = await (await theBrowser()).newContext({ baseURL: base, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (fault: string) => faults.push(`${new URL(page.url(), base).pathname}: ${fault}`);
  page.on('console', (message) => {
    // The browser reports the page that does not exist as an error, which it is meant to be.
    const isExpected = message.text().includes('404') && message.location().url.includes('/nowhere/');
    if (message.type() === 'error' && !isExpected) note(message.text());
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === new URL(options.baseURL ?? base).origin;
    if (!isOwn && !['data:', 'blob:'].includes(protocol)) note(`asked ${origin}`);
  });
  return { page, faults: () => faults.splice(0) };
}

/** The widths that are looked at, in CSS pixels. */
export const desktop = { width: 1440, height: 900 };
/** A phone of today. */
export const phone = { width: 390, height: 844 };
/** The narrowest phone in use. */
export const smallPhone = { width: 320, height: 640 };

/** The words of a part of the page that a reader sees: what is hidden or folded is left out. */
export function seen(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the rendered words are what is asked for.
  return part.innerText();
}
