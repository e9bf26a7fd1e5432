import { type FeedbackRecord, record } from '../../../src/schema/record.ts';
import type { IdRange, RecordHome, Run, Staged, StoredVoice } from '../keep/home.ts';

/** How many bytes of a source are held at once, or so. */
const atOnce = 32 * 2 ** 20;
const digits = [...'0123456789abcdef'];

/** The voices of a source in stretches of ids, so that memory does not grow with the source. */
export async function* voicesIn(home: RecordHome, source: string): AsyncGenerator<StoredVoice[]> {
  const ranges = rangesOf(await home.size(source));
  for (const range of ranges) yield await home.read(source, range);
}

function rangesOf(bytes: number): IdRange[] {
  if (bytes <= atOnce) return [{}];
  const starts = bytes <= 16 * atOnce ? digits : digits.flatMap((a) => digits.map((b) => a + b));
  return starts.map((from, index) => ({ ...(index > 0 && { from }), below: starts[index + 1] }));
}

/** The record of a stored voice; undefined where only codes are left. @throws where its line is malformed */
export function recordOf({ record: line }: StoredVoice): FeedbackRecord | undefined {
  return line === undefined ? undefined : record.parse(JSON.parse(line));
}

/** Lines that go from a month. */
export type RemovedLines = {
  /** Source id. */
  source: string;
  /** Month, `YYYY-MM`, or `undated`. */
  month: string;
  /** Records that go. */
  records: number;
  /** Codes that go with them, whoever coded. */
  codes: number;
};

/**
 * Stages a source without some records and their codes, whoever coded. Lines that stay keep every byte.
 * @param ids Records that go.
 */
export async function withoutRecords(
  home: RecordHome,
  source: string,
  ids: ReadonlySet<string>,
  run: Run,
): Promise<{ staged: Staged; removed: RemovedLines[] }> {
  const removed = new Map<string, RemovedLines>();
  const replacement = await home.replace(source, run);
  try {
    for await (const voices of voicesIn(home, source)) {
      const months = Map.groupBy(voices, ({ month }) => month);
      for (const [month, all] of months) {
        const stays = all.filter(({ id }) => !ids.has(id));
        const goes = all.filter(({ id }) => ids.has(id));
        if (goes.length > 0) count(removed, source, month, goes);
        await replacement.append(
          month,
          bytesOf(stays.flatMap(({ record: line }) => line ?? [])),
          bytesOf(stays.flatMap(({ codes }) => codes)),
        );
      }
    }
    const staged = await replacement.finish();
    const sorted = [...removed.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
    return { staged, removed: sorted };
  } catch (error) {
    await replacement.discard();
    throw error;
  }
}

function count(
  removed: Map<string, RemovedLines>,
  source: string,
  month = 'undated',
  goes: readonly StoredVoice[],
): void {
  const known = removed.get(month) ?? { source, month, records: 0, codes: 0 };
  removed.set(month, {
    ...known,
    records: known.records + goes.filter(({ record: line }) => line !== undefined).length,
    codes: known.codes + goes.reduce((sum, { codes }) => sum + codes.length, 0),
  });
}

function bytesOf(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}
