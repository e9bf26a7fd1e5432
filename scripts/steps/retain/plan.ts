import { join } from 'node:path';
import { countsFile } from '../../../src/files/evidence/layout.ts';
import { inOrder, jsonLines } from '../../../src/files/jsonl.ts';
import type { ReadContent } from '../../../src/files/readContent.ts';
import { code, type KeptCount, keptCount } from '../../../src/schema/record.ts';
import { compareTexts } from '../../../src/text/order.ts';
import { asOfDay } from '../../../src/wiki/asOf.ts';
import { type CodedVoice, countMonth } from '../../../src/wiki/retention/countMonth.ts';
import { isPast, keptFrom } from '../../../src/wiki/retention/keptFrom.ts';
import { type ContentEdits, editContent } from '../erase/content.ts';
import { finderOf } from '../erase/quotes.ts';
import { recordOf, voicesIn } from '../erase/voices.ts';
import type { RecordHome } from '../keep/home.ts';
import { readTextIfThere } from '../keep/read.ts';
import { type FileChange, realChanges } from '../keep/transaction.ts';

/** What the retention of one source takes away. */
export type RetainedSource = {
  /** Source id. */
  source: string;
  /** First month that stays, `YYYY-MM`. */
  keptFrom: string;
  /** Records that go. */
  removed: number;
  /** Months that go, in order. */
  months: string[];
  /** Counts that stay of them. */
  counts: number;
  /** Records without a date, of which nobody can say how old they are; they stay. */
  undated: number;
};

/** What a run would do. */
export type RetentionPlan = {
  /** Sources with a retention, by id. */
  sources: RetainedSource[];
  /** Records that go, by source. */
  records: { source: string; ids: string[] }[];
  /** Pins and blocks of authored files that go with their records. */
  edits: ContentEdits['edits'];
  /** Every change of a file of the content, the records themselves aside. */
  changes: FileChange[];
};

/**
 * Works out what is past its retention on a day; writes nothing.
 * @param today Day of the run, `YYYY-MM-DD`; the settings' `asOf` wins.
 * @throws Error at a malformed line
 */
export async function planRetention(
  read: ReadContent,
  contentRoot: string,
  home: RecordHome,
  today: string,
): Promise<RetentionPlan> {
  const { settings, entries } = read.content;
  const asOf = asOfDay(settings, today);
  const past: Past[] = [];
  for (const entry of entries) {
    const from = entry.kind === 'source' ? keptFrom(asOf, entry.data.retentionMonths) : undefined;
    if (from !== undefined) past.push(await pastOf(contentRoot, home, entry.id, from));
  }
  const refs = past.flatMap(({ report: { source }, ids }) => ids.map((id) => `${source}/${id}`));
  const edited = editContent(read, new Set(refs), finderOf({ sentences: [], wholes: [] }));
  return {
    sources: past.map(({ report }) => report),
    records: past
      .filter(({ ids }) => ids.length > 0)
      .map(({ report: { source }, ids }) => ({ source, ids: ids.sort() })),
    edits: edited.edits,
    changes: realChanges(contentRoot, [...past.flatMap(({ changes }) => changes), ...edited.changes]),
  };
}

type Past = { report: RetainedSource; ids: string[]; changes: FileChange[] };

async function pastOf(contentRoot: string, home: RecordHome, source: string, from: string): Promise<Past> {
  const known = keptCounts(contentRoot, source);
  const counted = new Set(known.map(({ month }) => month));
  const months = new Map<string, CodedVoice[]>();
  const ids: string[] = [];
  let undated = 0;
  for await (const voices of voicesIn(home, source)) {
    for (const voice of voices) {
      const { month } = voice;
      if (month !== undefined && !isPast(month, undefined, from)) continue;
      const one = recordOf(voice);
      if (!one) continue;
      if (one.at === undefined) undated += 1;
      if (!isPast(month, one.at, from)) continue;
      ids.push(one.id);
      if (month === undefined) continue;
      const { id, channel, rating, nps, respondent } = one;
      const said = months.get(month) ?? [];
      months.set(month, said);
      said.push({
        record: {
          id,
          channel,
          ...(rating !== undefined && { rating }),
          ...(nps !== undefined && { nps }),
          ...(respondent !== undefined && { respondent }),
        },
        codes: voice.codes.map((line) => code.parse(JSON.parse(line))),
      });
    }
  }
  // A month is counted once: what came to it later is too little to be told apart.
  const added = [...months].flatMap(([month, said]) => (counted.has(month) ? [] : countMonth(month, said)));
  const counts = sorted([...known, ...added]);
  return {
    report: {
      source,
      keptFrom: from,
      removed: ids.length,
      months: [...months.keys()].sort(),
      counts: added.length,
      undated,
    },
    ids,
    changes: counts.length > 0 ? [{ path: countsFile(source), text: jsonLines(counts) }] : [],
  };
}

function keptCounts(contentRoot: string, source: string): KeptCount[] {
  const text = readTextIfThere(join(contentRoot, countsFile(source))) ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => keptCount.parse(JSON.parse(line)));
}

function sorted(counts: readonly KeptCount[]): KeptCount[] {
  const order = Object.keys(keptCount.shape.dimension.enum);
  return counts
    .map((count) => inOrder(count, keptCount.shape))
    .sort(
      (a, b) =>
        compareTexts(a.month, b.month) ||
        order.indexOf(a.dimension) - order.indexOf(b.dimension) ||
        compareTexts(a.value ?? '', b.value ?? ''),
    );
}
