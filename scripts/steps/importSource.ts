import { evidenceFiles, rejectsFile, sourceFolder } from '../../src/files/evidence/layout.ts';
import { evidenceContents, readEvidence } from '../../src/files/evidence/records.ts';
import { jsonLines } from '../../src/files/jsonl.ts';
import type { Source } from '../../src/schema/source.ts';
import { redact } from '../../src/text/redact/redact.ts';
import { excerpt } from '../../src/text/sentences.ts';
import type { Input } from '../sources/generic/input.ts';
import { type Opened, openTable } from '../sources/generic/open.ts';
import type { FormatWish, Rejected, SkipRule } from '../sources/types.ts';
import { type ManifestWish, manifestChange } from './describe.ts';
import { checkFingerprint, type HashKey } from './keep/key.ts';
import { type DraftTheme, themeBook } from './keep/themes.ts';
import type { FileChange } from './keep/transaction.ts';
import type { Progress } from './progress.ts';
import { assertBalance, type SourceReport } from './report.ts';
import { sampleOf } from './sample.ts';
import { type Settled, settle } from './settle.ts';
import { codeByRules, rulesOf } from './voices/code.ts';
import { toFresh } from './voices/fresh.ts';
import { identifier } from './voices/identify.ts';
import { mapRow } from './voices/map.ts';
import { type Gathered, type Gathering, gather } from './voices/merge.ts';
import type { Plan } from './voices/plan.ts';
import { type Redactor, redactor, redactVoice } from './voices/redact.ts';
import type { Wiki } from './wiki.ts';

/** What is asked of the import of one source. */
export type SourceRequest = {
  /** Id of the source. */
  source: string;
  /** Its files. */
  inputs: readonly Input[];
  /** `--map` flags. */
  map: readonly string[];
  /** `--encoding`. */
  encoding?: string | undefined;
  /** What a new source is said to be. */
  about: ManifestWish;
};

/** What an import would write, and what it would report. */
export type SourceResult = { changes: FileChange[]; drafts: DraftTheme[]; report: SourceReport };

/** Hexadecimal digits of a file's digest that name its batch. */
const batchLength = 12;
/** Characters of a rejected value that are kept. */
const rejectedLength = 80;
/** Rejected rows that the report names. */
const shownRejects = 5;

/**
 * Imports files into one source, in memory: reads, maps, redacts, identifies, merges and codes. Nothing is written.
 * @throws InputProblem where a file or the mapping cannot be used.
 */
export async function importSource(
  request: SourceRequest,
  wiki: Wiki,
  key: HashKey,
  progress: Progress,
): Promise<SourceResult> {
  const { source } = request;
  const known = wiki.sources.find(({ id }) => id === source)?.data;
  checkFingerprint(source, known?.keyFingerprint, key);
  const wish: FormatWish = {
    ...known?.format,
    ...(request.encoding === undefined ? {} : { encoding: request.encoding }),
  };
  const opened: Opened[] = [];
  for (const input of request.inputs) opened.push(await openTable(input, wish));
  const settled = await settle(opened, known, request.map, wiki);
  const manifest = manifestChange({
    source,
    known,
    about: request.about,
    settled,
    opened,
    key,
    wiki,
    encoding: request.encoding,
  });
  const themes = themeBook(
    source,
    wiki.resolve.theme,
    wiki.taxonomy.theme.map(({ id }) => id),
  );
  const plan = planOf(source, manifest.data, settled, wiki, themes.theme);

  const stored = await readEvidence(wiki.contentRoot, source);
  const batches = new Map(
    opened.map(({ input, examined }) => [input, examined.digest.slice(0, batchLength)]),
  );
  const gathering = gather(stored.records, new Set(batches.values()));
  const tally = newTally();
  const clean = redactor();
  for (const { input, table } of opened) {
    progress.start(input.name);
    const hashing = { key: key.key, identify: identifier(key.key, source), batch: batches.get(input) ?? '' };
    await readVoices({ table, input, plan, hashing, gathering, tally, clean, progress });
  }
  progress.stop();
  const gathered = gathering.finish();
  const rules = rulesOf(wiki);
  for (const item of gathered.touched) {
    const kept = item.codes.filter(({ coder }) => coder !== 'rule');
    item.codes = [
      ...kept,
      ...codeByRules(item.record, rules, { questions: plan.questions, scale: manifest.data.scale }),
    ];
  }
  const evidence = { records: gathered.records, orphans: [...stored.orphans, ...gathered.orphans] };
  const contents = evidenceContents(source, evidence, wiki.settings.timeZone);
  const report = reportOf({
    request,
    opened,
    settled,
    gathered,
    tally,
    clean,
    created: !known,
    drafts: themes.drafts,
  });
  assertBalance(report);
  return {
    changes: [
      manifest.change,
      ...evidenceChanges(wiki.contentRoot, source, contents),
      rejectsChange(source, tally.rejects),
    ],
    drafts: themes.drafts,
    report,
  };
}

function planOf(
  source: string,
  data: Pick<Source, 'channel' | 'solicited'>,
  settled: Settled,
  wiki: Wiki,
  theme: Plan['theme'],
): Plan {
  return {
    source,
    channel: data.channel,
    solicited: data.solicited,
    voices: settled.voices,
    mapping: settled.mapping,
    questions: settled.questions.filter(({ column }) => settled.mapping.answers?.includes(column)),
    dateOrder: settled.dateOrder ?? 'dmy',
    timeZone: wiki.settings.timeZone,
    resolve: wiki.resolve,
    theme,
  };
}

type Tally = {
  read: number;
  merged: number;
  skipped: Map<SkipRule, number>;
  rejects: Rejected[];
  unread: Map<string, number>;
};

function newTally(): Tally {
  return { read: 0, merged: 0, skipped: new Map(), rejects: [], unread: new Map() };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

type Reading = {
  table: Opened['table'];
  input: Input;
  plan: Plan;
  hashing: Parameters<typeof toFresh>[2];
  gathering: Gathering;
  tally: Tally;
  clean: Redactor;
  progress: Progress;
};

async function readVoices({
  table,
  input,
  plan,
  hashing,
  gathering,
  tally,
  clean,
  progress,
}: Reading): Promise<void> {
  for await (const event of table.rows()) {
    tally.read += 1;
    const mapped = event.type === 'row' ? mapRow(event.row, plan) : event;
    if ('type' in mapped) {
      if (mapped.type === 'rejected') tally.rejects.push(shortened(mapped));
      else count(tally.skipped, mapped.rule);
      continue;
    }
    for (const value of mapped.unread) count(tally.unread, value);
    const outcome = gathering.add(
      toFresh(redactVoice(mapped, clean, plan.voices), plan, hashing),
      input.name,
    );
    if (outcome === 'merged') tally.merged += 1;
    if (outcome === 'repeated') count(tally.skipped, 'repeated row');
    progress.at(input.position() / Math.max(1, input.size), tally.read);
  }
}

/** A rejected row as it may be kept: redacted first, then cut. */
function shortened(rejected: Rejected): Rejected {
  return { ...rejected, value: excerpt(redact(rejected.value.slice(0, 2000)).text, rejectedLength) };
}

function evidenceChanges(
  contentRoot: string,
  source: string,
  contents: ReadonlyMap<string, string>,
): FileChange[] {
  const { records, codes } = evidenceFiles(contentRoot, source);
  const gone = [...records, ...codes]
    .map((name) => `${sourceFolder(source)}/${name}`)
    .filter((path) => !contents.has(path));
  return [
    ...[...contents].map(([path, text]) => ({ path, text })),
    ...gone.map((path) => ({ path, text: undefined })),
  ];
}

function rejectsChange(source: string, rejects: readonly Rejected[]): FileChange {
  const lines = rejects.map(({ file, line, reason, value }) => ({ file, line, reason, value }));
  return { path: rejectsFile(source), text: lines.length > 0 ? jsonLines(lines) : undefined };
}

type Outcome = {
  request: SourceRequest;
  opened: readonly Opened[];
  settled: Settled;
  gathered: Gathered;
  tally: Tally;
  clean: Redactor;
  created: boolean;
  drafts: readonly DraftTheme[];
};

function reportOf({
  request,
  opened,
  settled,
  gathered,
  tally,
  clean,
  created,
  drafts,
}: Outcome): SourceReport {
  const skipped = [...tally.skipped.values()].reduce((sum, value) => sum + value, 0);
  const codes = gathered.touched.map((item) => item.codes);
  const coded = (says: (code: (typeof codes)[number][number]) => boolean) =>
    codes.filter((lines) => lines.some(says)).length;
  return {
    source: request.source,
    files: request.inputs.map(({ name }) => name),
    created,
    formats: opened.map(formatSentence),
    mapping: settled.mapping,
    mappingFrom: settled.mappingFrom,
    sample: sampleOf(settled.mapping, settled.sample),
    counts: {
      read: tally.read,
      new: gathered.counts.new,
      unchanged: gathered.counts.unchanged,
      updated: gathered.counts.updated,
      merged: tally.merged,
      skipped,
      rejected: tally.rejects.length,
      replaced: gathered.counts.replaced,
    },
    skipped: Object.fromEntries(tally.skipped),
    rejects: tally.rejects.slice(0, shownRejects).map(({ file, line, reason }) => ({ file, line, reason })),
    redacted: Object.fromEntries(clean.counts),
    coded: {
      themes: coded(({ themes }) => themes.length > 0),
      stages: coded(({ stages }) => stages.length > 0),
      sentiment: coded(({ sentiment }) => sentiment !== 'unknown'),
      of: codes.length,
      draftThemes: drafts.map(({ id }) => id),
    },
    notices: [...settled.notices, ...unreadNotices(tally.unread)],
  };
}

function formatSentence({ input, table }: Opened): string {
  const { type, encoding, delimiter, extraHeaderRows, list } = table.format;
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
  const separated = Object.entries(names).find(([sign]) => sign === delimiter)?.[1];
  const details = [
    type === 'jsonl' ? 'JSON Lines' : type.toUpperCase(),
    encoding.toUpperCase(),
    ...(separated ? [`separated by ${separated}`] : []),
    ...(list ? [`list \`${list}\``] : []),
    `${table.columns.length} columns`,
    ...(extraHeaderRows ? [`${extraHeaderRows + 1} header rows`] : []),
  ];
  return `${input.name}: ${details.join(', ')}`;
}

/** What was left out, by field, with the most frequent values. */
function unreadNotices(unread: ReadonlyMap<string, number>): string[] {
  const fields = Map.groupBy(unread, ([value]) => value.slice(0, value.indexOf(':')));
  return [...fields].map(([field, values]) => {
    const sum = values.reduce((total, [, times]) => total + times, 0);
    const frequent = values.toSorted(([, a], [, b]) => b - a).slice(0, 3);
    const shown = frequent
      .map(([value]) => `\`${excerpt(redact(value.slice(field.length + 2)).text, 40)}\``)
      .join(', ');
    return `${sum} values of \`${field}\` mean nothing known and were left out: ${shown}${values.length > 3 ? ' …' : ''}`;
  });
}
