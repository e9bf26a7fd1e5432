import type { Page } from 'playwright-core';

/** What was typed, and when, in milliseconds since 1970. */
export type Typed = { readonly at: number; readonly words: string };

/** What was painted, and when. */
export type Painted = {
  readonly at: number;
  /** What the panel says of the answer: it repeats the words once the answer is complete. */
  readonly count: string;
  /** Whether the list, the answer or the "unknown" changed, and is not empty. */
  readonly results: boolean;
};

/** What a page notes while it is being used. */
export type Notes = {
  readonly typed: readonly Typed[];
  readonly painted: readonly Painted[];
  /** Lengths of tasks of more than 50 ms on the main thread since the field was there. */
  readonly longTasks: readonly number[];
};

/**
 * Runs in the page before its own scripts: notes every input, and every change of the results as soon as it is painted.
 * Plain text, for it is sent to the browser.
 */
const PROBE = `(() => {
  const notes = { typed: [], painted: [], longTasks: [] };
  globalThis.searchNotes = notes;
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('input', ({ target }) => notes.typed.push({ at: now(), words: target.value }), true);
  new PerformanceObserver((list) => {
    if (document.querySelector('[data-search-panel]') === null) return;
    for (const { duration } of list.getEntries()) notes.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  const part = (name) => document.querySelector('[data-search="' + name + '"]');
  const paint = new MessageChannel();
  let waiting = [];
  paint.port1.onmessage = () => {
    const at = now();
    for (const one of waiting.splice(0)) notes.painted.push({ ...one, at });
  };
  const start = () => new MutationObserver((changes) => {
    const changed = (name) => {
      const there = part(name);
      return there !== null && changes.some(({ target }) => there.contains(target));
    };
    const isShown = ['answer', 'unknown', 'list'].some(
      (name) => changed(name) && !part(name).hidden && part(name).childElementCount > 0);
    if (!isShown && !changed('count')) return;
    waiting.push({ results: isShown, count: part('count').textContent });
    requestAnimationFrame(() => paint.port2.postMessage(0));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden'] });
  start();
})()`;

/** Has a page note what happens in it. Before it is opened. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(PROBE);
}

const TAKE = `(() => {
  const taken = { ...globalThis.searchNotes };
  Object.assign(globalThis.searchNotes, { typed: [], painted: [], longTasks: [] });
  return taken;
})()`;

/** What a page has noted since last asked. */
export async function takeNotes(page: Page): Promise<Notes> {
  return page.evaluate<Notes>(TAKE);
}

/** Waits until the complete answer to words is on the screen. */
export async function untilComplete(page: Page, words: string): Promise<void> {
  const selector = '[data-search-panel] [data-search="count"]';
  const test = `new RegExp(${JSON.stringify(wordTest(words))}, 'u').test(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '')`;
  await page.waitForFunction(test, undefined, { timeout: 60_000, polling: 'raf' });
}

/** How long what was typed took to be answered, in milliseconds; what was not answered before the next key is missing. */
export type Answered = { readonly words: string; readonly first?: number; readonly complete?: number };

/** When each of what was typed was answered: first by anything in the results, and then completely. */
export function answersIn({ typed, painted }: Notes): Answered[] {
  return typed.map(({ at, words }, place) => {
    const until = typed[place + 1]?.at ?? Number.POSITIVE_INFINITY;
    const test = new RegExp(wordTest(words), 'u');
    const then = painted.filter((one) => one.at > at && one.at <= until);
    const complete = then.find(({ count }) => test.test(count))?.at;
    const first = then.find((one) => one.results)?.at ?? complete;
    return {
      words,
      ...(first !== undefined && { first: first - at }),
      ...(complete !== undefined && { complete: complete - at }),
    };
  });
}

function wordTest(words: string): string {
  return `(?:^|[^\\p{L}])${words.trim().replace(/[^\p{L}\p{N} ]/gu, '.')}(?:$|[^\\p{L}])`;
}
