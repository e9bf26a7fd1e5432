import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CommandError } from '../commands/errors.ts';
import { browserFlags } from '../test/browser.ts';
import { obtainBrowser } from '../test/obtain.ts';
import { inWorkFolder } from './measure/workFolder.ts';
import { type Indexed, indexSite } from './searchSpeed/indexing.ts';
import { speedPages } from './searchSpeed/pages.ts';
import { type Browsed, browseSite } from './searchSpeed/session.ts';
import { buildShell, placePages } from './searchSpeed/site.ts';
import { coldTable, indexTable, sizesTable, warmTable } from './searchSpeed/tables.ts';
import type { Bench, BenchOptions, BenchReport } from './types.ts';

/** Sizes that are measured: a young wiki, a grown one, and a very large one. */
const SIZES = [500, 2_000, 10_000];

/** Measures the search in a browser on wikis of several sizes, beside Pagefind alone on the same pages. */
export const bench: Bench = (options, context) =>
  inWorkFolder(options.keep, async (folder) => {
    const path = obtainBrowser(context.root, context.env, context.stderr).found;
    if (path === undefined)
      throw new CommandError('There is no Chrome or Chromium; install one or set CHROME_PATH.');
    const { site, seed } = options;
    const shell = site === undefined ? await buildShell(folder, seed, context) : resolve(context.cwd, site);
    const browser = await chromium.launch({ executablePath: path, args: [...browserFlags] });
    try {
      const indexed: Indexed[] = [];
      const browsed: Browsed[] = [];
      for (const entries of SIZES.filter((size) => size <= options.entries)) {
        context.stderr.write(`Indexing ${entries} entries ...\n`);
        const place = join(folder, `site-${entries}`);
        const pages = [...speedPages(entries, seed)];
        placePages(shell, place, pages);
        indexed.push(await indexSite(place, pages, folder, context));
        context.stderr.write(`Searching ${entries} entries ...\n`);
        for (let run = 1; run <= options.runs; run += 1)
          browsed.push(...(await browseSite(browser, place, pages, run)));
      }
      return reportOf(indexed, browsed, options);
    } finally {
      await browser.close();
    }
  });

function reportOf(
  indexed: readonly Indexed[],
  browsed: readonly Browsed[],
  { runs }: BenchOptions,
): BenchReport {
  return {
    title: `Search in Chromium, ${runs} ${runs === 1 ? 'run' : 'runs'}: the first search of a reader who focuses and types at once (median, worst)`,
    ...coldTable(browsed),
    more: [
      {
        title: 'Further searches, once everything is there, on this machine (median, worst)',
        ...warmTable(browsed),
      },
      { title: 'Indexing, each as a process of its own', ...indexTable(indexed) },
      { title: 'Sizes of the small index, as they travel', ...sizesTable(indexed) },
    ],
    notes: [
      'Cold: from the key that opens the search (Pagefind alone: from the focus) until painted; bytes of bodies as files lie there, nothing packed on the way.',
      '4G: every answer begins after 170 ms, and all together go at 9 Mbit/s; it is the server that waits. Connections cost nothing.',
      'Keys: the letters of a word, 100 ms apart. Words: new ones, each at once. First: anything new among the results; complete: the last word on it.',
      'Overtaken: keys whose complete answer did not come before the next key.',
    ],
    figures: [...indexed, ...browsed],
  };
}
