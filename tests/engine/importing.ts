import { join } from 'node:path';
import { expect } from 'vitest';
import { themeBook } from '../../scripts/steps/keep/themes.ts';
import { mergeSource } from '../../scripts/steps/merging/mergeSource.ts';
import { settleRows } from '../../scripts/steps/merging/settleRows.ts';
import { openCrew } from '../../scripts/steps/reading/crew.ts';
import { addFindings, newTally } from '../../scripts/steps/reading/findings.ts';
import type { ReadingJob } from '../../scripts/steps/reading/reader.ts';
import { startThreads } from '../../scripts/steps/reading/threads.ts';
import { codeByRules, readyRules, writtenRules } from '../../scripts/steps/voices/code.ts';
import { identifier } from '../../scripts/steps/voices/identify.ts';
import { privacySettings } from '../../src/schema/privacy.ts';
import type { MemoryHome } from './memoryHome.ts';

/** A row of an export. */
export type Row = { id: string; text: string; rating: string; changed: string };
/** How an import happens to be done. */
export type Way = { batch: number; partitions: number; memory: number; threads?: number };

const key = 'key of the tests';
let runs = 0;

function jobOf(key_: string[] | undefined): ReadingJob {
  const taxonomy = { theme: [], channel: [], product: [], phase: [], method: [] };
  return {
    plan: {
      source: 's',
      channel: 'app',
      solicited: false,
      voices: 'en',
      mapping: {
        ...(key_ ? { key: key_ } : {}),
        text: ['text'],
        rating: 'rating',
        revisedAt: 'changed',
        theme: ['rating'],
      },
      questions: [],
      dateOrder: 'ymd',
      timeZone: 'UTC',
    },
    names: { theme: [], channel: [], product: [], segment: [], stage: [] },
    rules: writtenRules({ taxonomy, journeys: [] }),
    scale: { from: 1, to: 5 },
    key,
    formerKey: undefined,
    privacy: privacySettings.parse({}),
    tombstones: [],
    shapes: [0, 1, 2, 3].map((file) => ({ file: `f${file}`, reader: { type: 'jsonl' } })),
    monthZone: 'UTC',
  };
}

/** Imports files of rows, all in one command, and gives every month file. */
export async function imported(
  folder: string,
  home: MemoryHome,
  files: readonly Row[][],
  way: Way,
  keyed: boolean,
): Promise<Record<string, number>> {
  runs += 1;
  const job = jobOf(keyed ? ['id'] : undefined);
  const tally = newTally();
  const themes = themeBook('s', () => undefined, []);
  const place = { folder: join(folder, String(runs)), partitions: way.partitions, memory: way.memory };
  const crew = openCrew(job, { ...place, threads: startThreads([], way.threads ?? 0) }, (found) => {
    addFindings(tally, found);
    for (const { value, column } of found.unknownThemes) themes.theme(value, column);
  });
  for (const [file, rows] of files.entries())
    for (let from = 0, number = 0; from < rows.length; from += way.batch, number += 1) {
      const text = rows
        .slice(from, from + way.batch)
        .map((row) => JSON.stringify(row))
        .join('\n');
      await crew.read({ kind: 'text', text, line: from + 1 }, file, number);
    }
  const identify = identifier(key, 's');
  const spilled = await crew.finish();
  const rows = settleRows({ spilled, tally, key: ['id'], guessed: false, identify, place });
  const rules = readyRules(job.rules);
  const merging = {
    ...rows,
    theme: themes.theme,
    code: (record: Parameters<typeof codeByRules>[0]) =>
      codeByRules(record, rules, { questions: [], scale: job.scale }),
    lacks: new Set<string>(),
    monthZone: 'UTC',
    isCovered: () => false,
    mirror: false,
  };
  const run = { name: String(runs), dryRun: false };
  const { tally: merged } = await mergeSource('s', merging, way.partitions, home, run);
  await home.commit(run.name);
  const passed = [...tally.skipped.values()].reduce((sum, times) => sum + times, 0);
  const { new: fresh, unchanged, updated, merged: joined, repeated } = merged;
  expect(fresh + unchanged + updated + joined + repeated + passed).toBe(tally.read);
  return { ...merged };
}
