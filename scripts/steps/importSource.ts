import { evidenceFiles, rejectsFile, sourceFolder } from '../../src/files/evidence/layout.ts';
import { monthOf } from '../../src/files/evidence/month.ts';
import { evidenceContents, readEvidence } from '../../src/files/evidence/records.ts';
import { jsonLines } from '../../src/files/jsonl.ts';
import type { Source } from '../../src/schema/source.ts';
import { redact } from '../../src/text/redact/redact.ts';
import { excerpt } from '../../src/text/sentences.ts';
import { isPast, keptFrom } from '../../src/wiki/retention/keptFrom.ts';
import type { Input } from '../sources/formats/input.ts';
import { GENERIC, type Opened, openTable } from '../sources/open.ts';
import { tableRows } from '../sources/rows.ts';
import { TOOLS } from '../sources/tools.ts';
import type { FormatWish, Rejected } from '../sources/types.ts';
import { type ManifestWish, manifestChange } from './describe.ts';
import { type Erased, erasedIn } from './erase/tombstones.ts';
import { checkFingerprint, type HashKey } from './keep/key.ts';
import { type DraftTheme, themeBook } from './keep/themes.ts';
import type { FileChange } from './keep/transaction.ts';
import type { Progress } from './progress.ts';
import { assertBalance, type SourceReport } from './report.ts';
import { type Settled, settle } from './settle.ts';
import { count, newTally, summarise, type Tally } from './summarise.ts';
import { codeByRules, rulesOf } from './voices/code.ts';
import { toFresh } from './voices/fresh.ts';
import { identifier } from './voices/identify.ts';
import { mapRow } from './voices/map.ts';
import { type Gathering, gather } from './voices/merge.ts';
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
  /** `--as`: the tool that the files come from. */
  as?: string | undefined;
  /** `--encoding`. */
  encoding?: string | undefined;
  /** What a new source is said to be. */
  about: ManifestWish;
  /** Day of the import, `YYYY-MM-DD`; the settings' `asOf` wins. Decides what is past the source's retention. */
  today: string;
};

/** What an import would write, and what it would report. */
export type SourceResult = { changes: FileChange[]; drafts: DraftTheme[]; report: SourceReport };

/** Hexadecimal digits of a file's digest that name its batch. */
const batchLength = 12;
/** Characters of a rejected value that are kept. */
const rejectedLength = 80;

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
  // A source whose columns were mapped before goes on as it is, whatever its files may look like.
  const as = request.as ?? (known?.mapping ? readableTool(known.tool) : undefined);
  for (const input of request.inputs) opened.push(await openTable(input, wish, as));
  const settled = await settle(opened, request.as === undefined ? known : anew(known), request.map, wiki);
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
  const asOf = wiki.settings.asOf?.toISOString().slice(0, 10) ?? request.today;
  const plan = {
    ...planOf(source, manifest.data, settled, wiki, themes.theme),
    keptFrom: keptFrom(asOf, known?.retentionMonths ?? request.about.retentionMonths),
  };

  const stored = await readEvidence(wiki.contentRoot, source);
  const batches = new Map(
    opened.map(({ input, examined }) => [input, examined.digest.slice(0, batchLength)]),
  );
  const gathering = gather(stored.records, new Set(batches.values()), ({ at }) =>
    isPast(monthOf(at, wiki.settings.timeZone), at, plan.keptFrom),
  );
  const erased = erasedIn(wiki.contentRoot, source, key.key);
  const tally = newTally();
  const clean = redactor();
  for (const { input, table } of opened) {
    progress.start(input.name);
    const hashing = { key: key.key, identify: identifier(key.key, source), batch: batches.get(input) ?? '' };
    await readVoices({ table, input, plan, hashing, gathering, tally, clean, progress, erased });
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
  const report = summarise({
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
    timeZone: settled.timeZone ?? wiki.settings.timeZone,
    resolve: wiki.resolve,
    theme,
  };
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
  erased: Erased;
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
  erased,
}: Reading): Promise<void> {
  for await (const event of tableRows(table)) {
    tally.read += 1;
    const mapped = event.type === 'row' ? mapRow(event.row, plan) : event;
    if ('type' in mapped) {
      if (mapped.type === 'rejected') tally.rejects.push(shortened(mapped));
      else count(tally.skipped, mapped.rule);
      continue;
    }
    const fresh = toFresh(redactVoice(mapped, clean, plan.voices), plan, hashing);
    if (erased(fresh.record)) {
      count(tally.skipped, 'erased');
      continue;
    }
    for (const value of mapped.unread) count(tally.unread, value);
    const outcome = gathering.add(fresh, input.name);
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
