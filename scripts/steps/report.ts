import type { Mapping } from '../../src/schema/source.ts';
import { type PersonalDataType, placeholders } from '../../src/text/placeholders.ts';
import { SKIP_RULES, type SkipRule } from '../sources/types.ts';
import type { ShownRedaction } from './review/samples.ts';
import type { MappingOrigin } from './settle.ts';

/** What an import did to one source, as `--json` prints it. */
export type SourceReport = {
  /** Id of the source. */
  source: string;
  /** Id of the tool whose export it is; `generic` where columns are mapped. */
  tool: string;
  /** Files read, as typed. */
  files: string[];
  /** Whether the source is new. */
  created: boolean;
  /** How the files were read, one sentence each. */
  formats: string[];
  /** Which column means what. */
  mapping: Mapping;
  /** Where the mapping comes from. */
  mappingFrom: MappingOrigin;
  /** Mapped columns with three redacted values each. */
  sample: { field: string; column: string; values: string[] }[];
  /** Rows: `read` is the sum of `new` to `rejected`. `replaced` counts records of an earlier import that are gone. */
  counts: {
    read: number;
    new: number;
    unchanged: number;
    updated: number;
    merged: number;
    skipped: number;
    rejected: number;
    replaced: number;
    /** Records within the span of the files that they do not hold any more. */
    vanished: number;
  };
  /** Whether the vanished ones were taken away. */
  mirrored: boolean;
  /** Skipped rows by rule. */
  skipped: Partial<Record<SkipRule, number>>;
  /** Rejected rows, the first ones. */
  rejects: { file: string; line: number; reason: string }[];
  /** Stretches of personal data that were replaced, by sort. */
  redacted: Partial<Record<PersonalDataType, number>>;
  /** Up to three of each sort, as the redacted words around them. */
  redactions: ShownRedaction[];
  /** Voices that were coded, among those the import touched. */
  coded: { themes: number; stages: number; sentiment: number; of: number; draftThemes: string[] };
  /** What a person should know, one sentence each. */
  notices: string[];
};

/** What a whole command did. */
export type ImportReport = {
  /** One report a source. */
  sources: SourceReport[];
  /** Files of the content folder that were or would be written. */
  written: string[];
  /** True where nothing was written on purpose. */
  dryRun: boolean;
};

/**
 * Checks that every row was counted once.
 * @throws Error where the numbers do not add up; that is a defect.
 */
export function assertBalance({ counts, source }: SourceReport): void {
  const { read, new: fresh, unchanged, updated, merged, skipped, rejected } = counts;
  const sum = fresh + unchanged + updated + merged + skipped + rejected;
  if (sum !== read) throw new Error(`${source}: ${read} rows were read and ${sum} accounted for.`);
}

const number = new Intl.NumberFormat('en');

/** The report for people, line by line. */
export function reportText(report: ImportReport): string {
  const blocks = report.sources.map((source) => sourceText(source).join('\n'));
  return `${[...blocks, writtenText(report).join('\n')].join('\n\n')}\n`;
}

function sourceText(report: SourceReport): string[] {
  return [
    `Source ${report.source}${report.created ? ' (new)' : ''}`,
    ...report.formats.map((format) => `  ${format}`),
    '',
    ...mappingText(report),
    '',
    ...countsText(report),
    ...report.notices.map((notice) => `  Note: ${notice}`),
  ];
}

const origins: Readonly<Record<MappingOrigin, string>> = {
  tool: 'as the tool writes it',
  guess: 'guessed from headers and values',
  manifest: 'kept in source.yaml',
  flags: 'as asked for with --map',
};

/** Most rows of the mapping that are shown; a survey may have hundreds of questions. */
const shownColumns = 30;

function mappingText({ mappingFrom, sample }: SourceReport): string[] {
  const shown = sample.slice(0, shownColumns);
  const width = (pick: (row: SourceReport['sample'][number]) => string) =>
    Math.max(...shown.map((row) => pick(row).length), 0);
  const [fields, columns] = [
    width(({ field }) => field),
    Math.min(
      40,
      width(({ column }) => column),
    ),
  ];
  const rows = shown.map(({ field, column, values }) => {
    const name = column.length > 40 ? `${column.slice(0, 39)}…` : column;
    return `  ${field.padEnd(fields)}  ${name.padEnd(columns)}  ${values.join(' | ')}`;
  });
  const rest = sample.length - shown.length;
  return [
    `  Mapping, ${origins[mappingFrom]}; three rows:`,
    ...rows,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

function countsText({
  counts,
  mirrored,
  skipped,
  rejects,
  redacted,
  redactions,
  coded,
}: SourceReport): string[] {
  const by = SKIP_RULES.flatMap((rule) => (skipped[rule] ? [`${rule} ${number.format(skipped[rule])}`] : []));
  const parts = (['new', 'unchanged', 'updated', 'merged', 'skipped', 'rejected'] as const).map((part) => {
    const detail = part === 'skipped' && by.length > 0 ? ` (${by.join(', ')})` : '';
    return `${number.format(counts[part])} ${part}${detail}`;
  });
  const more = counts.rejected - rejects.length;
  const found = Object.entries(redacted).map(([type, count]) => `${type} ${number.format(count)}`);
  const share = (count: number) => `${number.format(count)} of ${number.format(coded.of)}`;
  return [
    `  ${number.format(counts.read)} ${counts.read === 1 ? 'row' : 'rows'} read = ${parts.join(' + ')}`,
    ...(counts.replaced > 0
      ? [`  ${number.format(counts.replaced)} records of the earlier import of the same file are replaced`]
      : []),
    ...vanishedText(counts.vanished, mirrored),
    ...rejects.map(({ file, line, reason }) => `  Rejected: ${file}:${line}: ${reason}`),
    ...(more > 0 ? [`  … and ${number.format(more)} more in rejects.jsonl`] : []),
    `  Redacted: ${found.length > 0 ? found.join(', ') : 'nothing'}`,
    ...redactions.map(redactionText),
    `  Coded: theme ${share(coded.themes)}, stage ${share(coded.stages)}, sentiment ${share(coded.sentiment)}; the rest is unknown`,
    ...draftText(coded.draftThemes),
  ];
}

function vanishedText(vanished: number, mirrored: boolean): string[] {
  if (vanished === 0) return [];
  const words =
    vanished === 1
      ? '1 record of the same span of time is not in these files any more; it'
      : `${number.format(vanished)} records of the same span of time are not in these files any more; they`;
  return [
    mirrored
      ? `  ${words} ${vanished === 1 ? 'is' : 'are'} removed`
      : `  ${words} ${vanished === 1 ? 'stays' : 'stay'} (--mirror removes what a newer export no longer holds)`,
  ];
}

function redactionText({ type, before, after, file, line }: SourceReport['redactions'][number]): string {
  return `    … ${before}${placeholders[type]}${after} …  (${file}:${line})`;
}

function draftText(drafts: readonly string[]): string[] {
  if (drafts.length === 0) return [];
  const shown = drafts.slice(0, 8).join(', ');
  const more = drafts.length > 8 ? ` and ${number.format(drafts.length - 8)} more` : '';
  return [`  Draft themes added to the codebook (${number.format(drafts.length)}): ${shown}${more}`];
}

function writtenText({ sources, written, dryRun }: ImportReport): string[] {
  if (dryRun) return [`Dry run: nothing was written; ${number.format(written.length)} files would be.`];
  if (written.length === 0) return ['Nothing changed: everything was known already.'];
  const shown = written.slice(0, 6).map((file) => `  ${file}`);
  const more =
    written.length > shown.length ? [`  … and ${number.format(written.length - shown.length)} more`] : [];
  const [first] = sources;
  return [
    `Written (${number.format(written.length)} files):`,
    ...shown,
    ...more,
    `Next: npm run draft -- --source ${first?.source ?? 'ID'}   (take back: npm run import -- --undo)`,
  ];
}
