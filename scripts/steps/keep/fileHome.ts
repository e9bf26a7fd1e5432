import { statSync } from 'node:fs';
import { join } from 'node:path';
import { monthFiles } from '../../../src/files/evidence/layout.ts';
import { codeLine, compareCodes, recordLine } from '../../../src/files/evidence/lines.ts';
import { type IdLine, openSortedLines, type SortedLines } from '../../../src/files/evidence/sortedLines.ts';
import { JsonLineError } from '../../../src/files/jsonl.ts';
import { code, record } from '../../../src/schema/record.ts';
import { InputProblem } from '../../sources/problem.ts';
import type { RecordHome, Replacement, Run, StoredVoice } from './home.ts';
import { type StagedWriter, stagedWriter } from './stagedFile.ts';

/** Where month files lie: the content folder and its folder of evidence, or a folder outside the repository. */
export type FileHomePlace = {
  /** Folder from which paths count, absolute. */
  root: string;
  /** Folder of the sources' folders, relative to it; empty where they lie in it. */
  folder: string;
};

type MonthFile = { month: string | undefined; lines: SortedLines };
type SourceFiles = { records: MonthFile[]; codes: MonthFile[] };

/** Month files as the home of records: JSON Lines, one file a source and month, sorted by id. */
export function fileHome({ root, folder }: FileHomePlace): RecordHome {
  const opened = new Map<string, Promise<SourceFiles>>();
  const folderOf = (source: string) => join(folder, source);
  const files = (source: string) => {
    const known = opened.get(source) ?? openSource(join(root, folderOf(source)), root);
    opened.set(source, known);
    return known;
  };
  return {
    name: join(root, folder),
    async size(source) {
      const { records, codes } = monthFiles(join(root, folderOf(source)));
      const sizes = [...records, ...codes].map((name) => statSync(join(root, folderOf(source), name)).size);
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    read: async (source, { from, below }) => voicesOf(await files(source), from, below),
    replace: async (source, run) => {
      const before = monthFiles(join(root, folderOf(source)));
      return replacement(root, folderOf(source), [...before.records, ...before.codes], run);
    },
    commit: async () => undefined,
    discard: async () => undefined,
    undo: async () => undefined,
    close: async () => opened.clear(),
  };
}

async function openSource(folder: string, root: string): Promise<SourceFiles> {
  const names = monthFiles(folder);
  const files: SourceFiles = { records: [], codes: [] };
  try {
    for (const name of names.records) {
      const lines = await openSortedLines(join(folder, name), record, recordLine, false);
      files.records.push({ month: monthIn(name), lines });
    }
    for (const name of names.codes) {
      const lines = await openSortedLines(join(folder, name), code, codeLine, true);
      files.codes.push({ month: monthIn(name), lines });
    }
  } catch (cause) {
    if (!(cause instanceof JsonLineError)) throw cause;
    throw new InputProblem(`${cause.message.replace(join(root, '/'), '')} Nothing was imported.`, { cause });
  }
  return files;
}

function monthIn(name: string): string | undefined {
  const month = name.slice(0, name.indexOf('.'));
  return month === 'undated' ? undefined : month;
}

function voicesOf(files: SourceFiles, from: string | undefined, below: string | undefined): StoredVoice[] {
  const voices = new Map<string, StoredVoice>();
  const linesOf = ({ lines }: MonthFile): IdLine[] => lines.range(from, below);
  for (const file of files.records)
    for (const { id, line } of linesOf(file))
      voices.set(id, { id, month: file.month, record: line, codes: [] });
  for (const file of files.codes) {
    for (const { id, line } of linesOf(file)) {
      const voice = voices.get(id) ?? { id, month: undefined, record: undefined, codes: [] };
      voice.codes.push(line);
      voices.set(id, voice);
    }
  }
  const sorted = [...voices.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const voice of sorted) if (voice.codes.length > 1) voice.codes = inOrder(voice.codes);
  return sorted;
}

function inOrder(lines: readonly string[]): string[] {
  const codes = lines.map((line) => ({ line, value: code.parse(JSON.parse(line)) }));
  return codes.sort((a, b) => compareCodes(a.value, b.value)).map(({ line }) => line);
}

function replacement(root: string, folder: string, before: readonly string[], run: Run): Replacement {
  const writers = new Map<string, StagedWriter>();
  // Months in the order in which they come, the records of all before their codes: so files are listed.
  const months = new Set<string>();
  const append = async (name: string, bytes: Uint8Array) => {
    if (bytes.length === 0) return;
    const path = join(folder, name).replaceAll('\\', '/');
    const writer =
      writers.get(name) ??
      stagedWriter({ root, path, run: run.name, name: `r${writers.size}`, dryRun: run.dryRun });
    writers.set(name, writer);
    await writer.appendBeside(bytes);
  };
  return {
    async append(month, records, codes) {
      const name = month ?? 'undated';
      months.add(name);
      await Promise.all([append(`${name}.jsonl`, records), append(`${name}.codes.jsonl`, codes)]);
    },
    async finish() {
      const names = [...months]
        .flatMap((month) => [`${month}.jsonl`])
        .concat([...months].map((month) => `${month}.codes.jsonl`));
      const staged = [];
      for (const name of names) staged.push(await writers.get(name)?.finish());
      const gone = before
        .filter((name) => !writers.has(name))
        .map((name) => ({
          root,
          path: join(folder, name).replaceAll('\\', '/'),
          temporary: undefined,
          after: undefined,
        }));
      const files = [...staged.filter((file) => file !== undefined), ...gone];
      return { written: files.map(({ path }) => path), files: run.dryRun ? [] : files };
    },
    async discard() {
      for (const writer of writers.values()) writer.discard();
    },
  };
}
