import type { Browser } from 'playwright-core';
import type { SearchPage } from '../../../src/search/documents/record.ts';
import { createRandom } from '../../sample/random.ts';
import { type Cold, searchCold, searchWarm, type Target, type Warm } from './browse.ts';
import { countingServer } from './serve.ts';

/** What a run in a browser found. */
export type Browsed = {
  readonly entries: number;
  /** Which search. */
  readonly name: string;
  readonly local: Cold;
  readonly mobile: Cold;
  readonly warm: Warm;
};

/** A phone on its way: Chrome's own figures for fast mobile lines. */
const MOBILE = { roundTrip: 170, bytesPerSecond: 9_000_000 / 8 };

/** This wiki's search, in its dialog. */
export const OURS = 'this search';

const TARGETS: readonly Target[] = [
  { name: OURS, path: '/de/', key: '/' },
  { name: 'Pagefind alone', path: '/alone/' },
];

/** Searches a site as a reader does, with each search the same. */
export async function browseSite(
  browser: Browser,
  site: string,
  pages: readonly SearchPage[],
  run: number,
): Promise<Browsed[]> {
  const server = await countingServer(site);
  const { first, spelt, asked } = wordsOf(pages, run);
  try {
    const found: Browsed[] = [];
    for (const target of TARGETS) {
      const local = await searchCold(browser, server, target, first);
      const mobile = await searchCold(browser, server, target, first, MOBILE);
      const warm = await searchWarm(browser, server, target, { spelt, asked });
      found.push({ entries: pages.length, name: target.name, local, mobile, warm });
    }
    return found;
  } finally {
    await server.close();
  }
}

/**
 * What is asked for: a headline's last word at first; a word that half of the pages hold, letter by letter; then words
 * of headlines and texts, frequent ones and rare ones, alone and in twos, and some with a slip.
 */
function wordsOf(pages: readonly SearchPage[], run: number) {
  const random = createRandom(run, 'words that are asked for');
  const german = pages.filter(({ lang }) => lang === 'de');
  const named = () => random.pick(german).record.title.match(/\p{L}+$/u)?.[0] ?? 'Antrag';
  const written = () => random.pick(random.pick(german).text.match(/\p{Lu}\p{L}{5,}/gu) ?? ['Antrag']);
  const slipped = () => written().replace(/(?<=^...)./u, '');
  return {
    first: named(),
    spelt: 'Rechnung',
    asked: [
      named(),
      written(),
      'Gebühr',
      `${written()} ${written()}`,
      slipped(),
      written(),
      named(),
      'Antwort Wartezeit',
    ],
  };
}
