import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadOptions, StoreSource } from '../../src/evidence/options.ts';
import type { AnswerContext, EvidenceStore, StoreQuery } from '../../src/evidence/store.ts';
import type { Code, FeedbackRecord } from '../../src/schema/record.ts';

/** How a store is opened: what every engine needs to know. */
export type OpenOptions = ReadOptions & { folder: string };

/** Opens the store under test. */
export type OpenStore = (options: OpenOptions) => Promise<EvidenceStore>;

/** A record with its codes and the month of the file it lies in. */
export type Voice = {
  record: FeedbackRecord;
  /** Month of the file; `undefined` lies in `undated.jsonl`. */
  month: string | undefined;
  codes: Code[];
};

/** What a test says of a voice; the rest is an app review in German without a date. */
export type VoiceRest = Partial<Omit<FeedbackRecord, 'id'>> & {
  month?: string | undefined;
  codes?: (Partial<Code> & Pick<Code, 'coder'>)[];
};

/** The id of the record with this number. */
export function idOf(number: number): string {
  return String(number).padStart(20, '0');
}

/** The pseudonym of the person with this number. */
export function personOf(number: number): string {
  return String(number).padStart(16, '0');
}

/** Makes a voice. The month is that of `at`, unless told otherwise. */
export function voice(number: number, { codes = [], ...rest }: VoiceRest = {}): Voice {
  const { month = rest.at && rest.at.length >= 7 ? rest.at.slice(0, 7) : undefined, ...fields } = rest;
  const id = idOf(number);
  return {
    record: {
      id,
      source: 'app',
      channel: 'app',
      lang: 'de',
      solicited: false,
      text: `Stimme ${number}`,
      ...fields,
    },
    month,
    codes: codes.map((code) => ({
      id,
      version: '1',
      themes: [],
      stages: [],
      sentiment: 'unknown',
      ...code,
    })),
  };
}

const folders: string[] = [];

/** A new folder below the system's temporary one, until `removeFolders`. */
export function newFolder(name = 'evidence-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
}

/** Removes every folder made so far. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes voices as the import does: a file for each source and month, codes beside it. */
export function writeVoices(voices: readonly Voice[], folder = newFolder()): string {
  const byFile = Map.groupBy(voices, ({ record, month }) => join(record.source, month ?? 'undated'));
  for (const [file, list] of byFile) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, `${file}.jsonl`), lines(list.map(({ record }) => record)));
    writeFileSync(join(folder, `${file}.codes.jsonl`), lines(list.flatMap(({ codes }) => codes)));
  }
  return folder;
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Sources of voices, quotable inside the company. */
export function sourcesOf(voices: readonly Voice[]): StoreSource[] {
  return [...new Set(voices.map(({ record }) => record.source))]
    .sort()
    .map((id) => ({ id, quote: 'internal' }));
}

/** A day in November 2026 with three recent months and nine before them. */
export const context: AnswerContext = {
  asOf: '2026-11-21',
  recent: { from: '2026-08', to: '2026-10' },
  baseline: { from: '2025-11', to: '2026-07' },
};

/** A query for a share over the source `app`, unless told otherwise. */
export function query(where: StoreQuery['where'], rest: Partial<StoreQuery> = {}): StoreQuery {
  return { sources: ['app'], where, among: undefined, measure: 'share', of: undefined, ...rest };
}

/** The numbers of records, in the order given. */
export function numbersOf(list: readonly { id: string }[]): number[] {
  return list.map(({ id }) => Number(id));
}
