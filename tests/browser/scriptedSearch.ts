import type { Page } from 'playwright-core';
import type { FromWorker, ToWorker } from '../../src/client/search/messages.ts';
import type { SearchAnswer, SearchHit } from '../../src/search/answer.ts';
import { eachFacet } from '../../src/search/facets.ts';
import type { SearchRequest } from '../../src/search/request.ts';

/** A worker that a test speaks for: the panel gets the answers that the test gives, when the test gives them. */
export type ScriptedSearch = {
  /** What was asked so far. */
  asked(): Promise<readonly SearchRequest[]>;
  /** Waits until so many requests were made in all. */
  wait(requests: number): Promise<void>;
  /** Answers the newest request. */
  say(answer: SearchAnswer): Promise<void>;
  /** Fails the newest request. */
  fail(reason: 'notBuilt' | 'failed'): Promise<void>;
};

declare global {
  interface Window {
    /** Workers that were started, the newest last, and what they were told. */
    scripted: { workers: EventTarget[]; told: ToWorker[] };
  }
}

/** Puts the test in the place of the search's worker. Call it before the page is opened. */
export async function scriptSearch(page: Page): Promise<ScriptedSearch> {
  await page.addInitScript(() => {
    window.scripted = { workers: [], told: [] };
    class Scripted extends EventTarget {
      constructor() {
        super();
        window.scripted.workers.push(this);
      }
      postMessage(message: ToWorker): void {
        window.scripted.told.push(message);
      }
      terminate(): void {
        window.scripted.workers = window.scripted.workers.filter((each) => each !== this);
      }
    }
    Object.assign(window, { Worker: Scripted });
  });
  const asks = async () => {
    const told = await page.evaluate(() => window.scripted.told);
    return told.filter((message) => message.kind === 'ask');
  };
  const tell = async (message: (turn: number) => FromWorker) => {
    const turn = (await asks()).at(-1)?.turn ?? 0;
    await page.evaluate(
      (data) => window.scripted.workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data })),
      message(turn),
    );
  };
  return {
    asked: async () => (await asks()).map(({ request }) => request),
    wait: async (requests) => {
      const enough = (wanted: number) =>
        window.scripted.told.filter(({ kind }) => kind === 'ask').length >= wanted;
      await page.waitForFunction(enough, requests);
    },
    say: (answer) => tell((turn) => ({ kind: 'answer', turn, answer })),
    fail: (reason) => tell((turn) => ({ kind: 'failed', turn, reason })),
  };
}

/** A hit whose page is not asked for. */
export function hit(name: string, more: Partial<SearchHit> = {}): SearchHit {
  return {
    url: `/de/insights/${name}/`,
    entry: `insight/${name}`,
    title: `Erkenntnis ${name}`,
    lang: 'de',
    excerpt: [{ text: `Worte über ${name}`, marked: false }],
    facets: { kind: ['insight'], confidence: ['established'] },
    updated: '2026-09-30',
    score: 1,
    ...more,
  };
}

/** A complete answer with hits. */
export function answerWith(hits: readonly SearchHit[], more: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    complete: true,
    total: hits.length,
    hits,
    counts: eachFacet(() => []),
    unknown: false,
    nearest: [],
    understood: { corrections: [], widenings: [], problems: [], shortened: false },
    ...more,
  };
}
