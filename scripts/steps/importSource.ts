import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/schema/source.ts';
import { redactionRules } from '../../src/text/redact/rules.ts';
import type { Input } from '../sources/formats/input.ts';
import { GENERIC, type Opened, openTable } from '../sources/open.ts';
import { TOOLS } from '../sources/tools.ts';
import type { FormatWish } from '../sources/types.ts';
import { describeSource, type ManifestWish, manifestChange } from './describe.ts';
import type { RecordHome, Run, Staged } from './keep/home.ts';
import { checkFingerprint, type HashKey } from './keep/key.ts';
import { runFolder } from './keep/runFolder.ts';
import { type DraftTheme, themeBook } from './keep/themes.ts';
import { discardStaged, type FileChange } from './keep/transaction.ts';
import { mergeSource } from './merging/mergeSource.ts';
import { settleRows } from './merging/settleRows.ts';
import type { Progress } from './progress.ts';
import { addFindings, isCovered, newTally } from './reading/findings.ts';
import { jobOf } from './reading/job.ts';
import { readFiles } from './reading/readFiles.ts';
import { rejectsWriter } from './reading/rejects.ts';
import type { ReadingThread } from './reading/thread.ts';
import { isForThreads, startThreads } from './reading/threads.ts';
import { assertBalance, type SourceReport } from './report.ts';
import type { RedactionSample } from './review/samples.ts';
import { settle } from './settle.ts';
import { summarise } from './summarise.ts';
import { codeByRules, readyRules } from './voices/code.ts';
import { newlyMapped } from './voices/fresh.ts';
import { identifier } from './voices/identify.ts';
import type { Wiki } from './wiki.ts';

/** What is asked of the import of one source. */
export type SourceRequest = {
  /** Id of the source. */
  source: string;
  /** Its files. */
  inputs: readonly Input[];
  /** `--map` flags. */
  map: readonly string[];
  /** `--as`: the tool that the files come from. */
  as?: string | undefined;
  /** `--encoding`. */
  encoding?: string | undefined;
  /** `--sheet`: name of the sheet of a workbook. */
  sheet?: string | undefined;
  /** `--exported-on`: day from which dates such as "vor 3 Tagen" are told, `YYYY-MM-DD`. */
  exportedOn?: string | undefined;
  /** What a new source is said to be. */
  about: ManifestWish;
  /** Whether records are removed that the files should hold and do not hold any more. Default: they stay. */
  mirror?: boolean | undefined;
  /** Day of the import, `YYYY-MM-DD`; the settings' `asOf` wins. Decides what is past the source's retention. */
  today: string;
};

/** Where an import works. */
export type Workplace = {
  /** Folder of the repository, absolute; what is put aside lies in its cache. */
  root: string;
  /** Where the records live. */
  home: RecordHome;
  /** The run of the command. */
  run: Run;
  /** Key of the hashes. */
  key: HashKey;
  /** Told how far the reading is. */
  progress: Progress;
  /** Threads that read beside this one. Default: as many as the machine's processors where there is much to read. */
  threads?: number | undefined;
};

/** What an import would change, and what it would report. */
export type SourceResult = {
  /** Files of the content folder, in their wording. */
  changes: FileChange[];
  /** The records and rejects, staged. */
  staged: Staged;
  /** Themes that came out of a column. */
  drafts: DraftTheme[];
  /** What was done. */
  report: SourceReport;
  /** Some of what was redacted, with originals: for the terminal only, never to be written. */
  review: RedactionSample[];
};

/** Bytes of rows of one part of the ids; a part fits into memory several times. */
const partLength = 16 * 2 ** 20;
/** Most parts: each thread holds some bytes of every one. */
const mostParts = 1024;
/** A row that is put aside takes so many times the bytes that it takes in its file. */
const growth = 3;
/** Bytes of rows that are held in memory before they are put aside on disk. */
const heldRows = 8 * 2 ** 20;

/**
 * Imports files into one source: threads read, map, redact, identify and code the rows and put them aside by id; then
 * they are joined with what is stored, part by part, so that memory does not grow with their number. What results is
 * staged; nothing is changed yet.
 * @throws InputProblem where a file or the mapping cannot be used.
 */
export async function importSource(
  request: SourceRequest,
  wiki: Wiki,
  place: Workplace,
): Promise<SourceResult> {
  // They load what they need while the files are looked at.
  const threads = startThreads(request.inputs, place.threads);
  try {
    return await importWith(threads, request, wiki, place);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

async function importWith(
  started: readonly ReadingThread[],
  request: SourceRequest,
  wiki: Wiki,
  place: Workplace,
): Promise<SourceResult> {
  const { source, about, encoding } = request;
  const { key, home, run } = place;
  const known = wiki.sources.find(({ id }) => id === source)?.data;
  checkFingerprint(source, known?.keyFingerprint, key);
  const opened = await openAll(request, known);
  const settled = await settle(opened, request.as === undefined ? known : anew(known), request.map, wiki);
  const found = { source, known, about, opened, key, wiki, encoding, settled };
  const described = describeSource(found);
  const stored = await home.size(source);
  const job = jobOf({
    request,
    wiki,
    known,
    opened,
    settled,
    key,
    data: described.data,
    isStored: stored > 0,
  });
  const folder = join(runFolder(place.root, run.name), source);
  const parts = { folder, partitions: partsFor(opened, stored), memory: heldRows };
  const rejects = rejectsWriter(wiki.contentRoot, source, run);
  const tally = newTally();
  const themes = themeBook(source, wiki.resolve.theme, idsOf(wiki));
  try {
    const threads = isForThreads(opened) ? started : [];
    const spilled = await readFiles(opened, job, { ...parts, threads }, place.progress, (findings) => {
      addFindings(tally, findings);
      for (const { value, column } of findings.unknownThemes) themes.theme(value, column);
      rejects.append(findings.rejects);
    });
    const guessed = settled.guessedKey;
    const columns = settled.mapping.key ?? [];
    const identify = identifier(key.key, source);
    const rows = settleRows({ spilled, tally, key: columns, guessed, identify, place: parts });
    settled.notices.push(...rows.notices);
    if (rows.dropKey) delete settled.mapping.key;
    const rules = readyRules(job.rules);
    const merging = {
      ...rows,
      theme: themes.theme,
      code: (record: Parameters<typeof codeByRules>[0]) =>
        codeByRules(record, rules, { questions: job.plan.questions, scale: job.scale }),
      lacks: newlyMapped(settled.mapping, known?.mapping ?? settled.mapping),
      monthZone: job.monthZone,
      isCovered: (at: string | undefined) => isCovered(tally, at),
      mirror: request.mirror ?? false,
    };
    const merged = await mergeSource(source, merging, parts.partitions, home, run);
    settled.notices.push(...described.notices);
    const report = summarise({
      request,
      opened,
      settled,
      tally,
      merged: merged.tally,
      mirror: merging.mirror,
      created: !known,
      drafts: themes.drafts,
      rules: redactionRules(wiki.settings.privacy),
    });
    assertBalance(report);
    const rejected = await rejects.finish();
    return {
      changes: [manifestChange(found, described)],
      staged: {
        ...merged.staged,
        written: [...merged.staged.written, ...rejected.map(({ path }) => path)],
        files: [...merged.staged.files, ...(run.dryRun ? [] : rejected)],
      },
      drafts: themes.drafts,
      report,
      review: tally.samples,
    };
  } catch (error) {
    rejects.discard();
    throw error;
  } finally {
    place.progress.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets go of what results have staged. */
export function discardResults(results: readonly Pick<SourceResult, 'staged'>[]): void {
  for (const { staged } of results) discardStaged(staged.files);
}

async function openAll(
  { inputs, encoding, sheet, ...request }: SourceRequest,
  known: Source | undefined,
): Promise<Opened[]> {
  const { encoding: usualEncoding, ...usual } = known?.format ?? {};
  const { list, ...format } = usual;
  const wish: FormatWish = {
    ...format,
    usualEncoding,
    ...(usual.type === 'xlsx' ? { usualSheet: list } : { list }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { list: sheet, type: 'xlsx' }),
  };
  // A source whose columns were mapped before goes on as it is, whatever its files may look like.
  const as = request.as ?? (known?.mapping ? readableTool(known.tool) : undefined);
  const opened: Opened[] = [];
  for (const input of inputs) opened.push(await openTable(input, wish, as));
  return opened;
}

/** A manifest may name a tool of which only the mapping is known. */
function readableTool(tool: string): string {
  return TOOLS.some(({ id }) => id === tool) ? tool : GENERIC;
}

/** What is known of a source that another tool's export shall be read into: its mapping would name other columns. */
function anew(known: Source | undefined): Source | undefined {
  if (!known) return undefined;
  const { mapping: _mapping, ...rest } = known;
  return rest;
}

function idsOf({ taxonomy }: Wiki): string[] {
  return taxonomy.theme.map(({ id }) => id);
}

function partsFor(opened: readonly Opened[], stored: number): number {
  const size = opened.reduce((sum, { input }) => sum + input.size * growth, stored);
  return Math.min(mostParts, 1 + Math.floor(size / partLength));
}
