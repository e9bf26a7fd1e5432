import type { Browser, Page } from 'playwright-core';
import { type Answered, answersIn, installProbe, takeNotes, untilComplete } from './probe.ts';
import type { CountingServer, Line, Sent } from './serve.ts';

/** A search that is measured: where its field is, and how it is reached. */
export type Target = {
  readonly name: string;
  /** Page on which the reader is. */
  readonly path: string;
  /** Key that opens it, where the field is not there already. */
  readonly key?: string;
};

/** What the first search of a reader took who focuses and types at once: milliseconds from the focus, and bytes. */
export type Cold = {
  readonly first: number;
  readonly complete: number;
  readonly bytesFirst: number;
  readonly bytesComplete: number;
};

/** What further searches took, once everything is there. */
export type Warm = {
  /** The first key of all. */
  readonly firstKey: Answered;
  /** The further letters of the word, 100 ms apart. */
  readonly keys: readonly Answered[];
  /** Words that come at once, each new. */
  readonly words: readonly Answered[];
  /** Tasks of more than 50 ms on the main thread, in milliseconds. */
  readonly longTasks: readonly number[];
};

const FIELD = '[data-search-panel] input[type="search"]';
/** Milliseconds between keys. */
const KEY = 100;

/** A reader who opens the search for the first time and types at once. */
export async function searchCold(
  browser: Browser,
  server: CountingServer,
  target: Target,
  words: string,
  line?: Line,
): Promise<Cold> {
  return onPage(browser, server, target, async (page) => {
    server.use(line);
    const began = Date.now();
    await focus(page, target);
    await page.keyboard.insertText(words);
    await untilComplete(page, words);
    await server.quiet(500);
    const { typed, painted } = await takeNotes(page);
    return coldOf(
      began,
      typed.at(-1)?.at ?? began,
      answersIn({ typed, painted, longTasks: [] }),
      server.taken(),
    );
  });
}

function coldOf(began: number, typedAt: number, answers: readonly Answered[], sent: readonly Sent[]): Cold {
  const answer = answers.at(-1);
  const first = typedAt + (answer?.first ?? Number.NaN);
  const complete = typedAt + (answer?.complete ?? Number.NaN);
  const bytesUntil = (at: number) =>
    sent.filter((one) => one.at <= at).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    first: first - began,
    complete: complete - began,
    bytesFirst: bytesUntil(first),
    bytesComplete: bytesUntil(complete),
  };
}

/** A reader whose search is ready: types a word letter by letter, then asks for other words. */
export async function searchWarm(
  browser: Browser,
  server: CountingServer,
  target: Target,
  { spelt, asked }: { spelt: string; asked: readonly string[] },
): Promise<Warm> {
  return onPage(browser, server, target, async (page) => {
    await focus(page, target);
    await server.quiet(1_000);
    await takeNotes(page);
    await page.keyboard.type(spelt[0] ?? '');
    await untilComplete(page, spelt[0] ?? '');
    const firstKey = await takeNotes(page);
    await page.keyboard.type(spelt.slice(1), { delay: KEY });
    await untilComplete(page, spelt);
    const keys = await takeNotes(page);
    const words: Answered[] = [];
    const longTasks = [...firstKey.longTasks, ...keys.longTasks];
    for (const one of asked) {
      await page.locator(FIELD).selectText();
      await page.keyboard.insertText(one);
      await untilComplete(page, one);
      const notes = await takeNotes(page);
      words.push(...answersIn(notes));
      longTasks.push(...notes.longTasks);
    }
    const [first = { words: '' }] = answersIn(firstKey);
    return { firstKey: first, keys: answersIn(keys), words, longTasks };
  });
}

async function focus(page: Page, { key }: Target): Promise<void> {
  if (key === undefined) await page.locator(FIELD).focus();
  else await page.keyboard.press(key);
  await page.locator(FIELD).waitFor();
}

/** Opens a page in a browser that knows nothing yet, and waits until it is at rest. */
async function onPage<T>(
  browser: Browser,
  server: CountingServer,
  { path }: Target,
  task: (page: Page) => Promise<T>,
): Promise<T> {
  server.use(undefined);
  // The page's policy would forbid to wait for what it shows.
  const context = await browser.newContext({ baseURL: server.address, bypassCSP: true });
  try {
    const page = await context.newPage();
    await installProbe(page);
    await page.goto(path, { waitUntil: 'load' });
    await server.quiet(500);
    server.taken();
    return await task(page);
  } finally {
    await context.close();
  }
}
