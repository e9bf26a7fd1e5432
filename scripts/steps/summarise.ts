import { redact } from '../../src/text/redact/redact.ts';
import { excerpt } from '../../src/text/sentences.ts';
import type { Input } from '../sources/formats/input.ts';
import { GENERIC, type Opened } from '../sources/open.ts';
import { TOOLS } from '../sources/tools.ts';
import type { Rejected, SkipRule } from '../sources/types.ts';
import type { DraftTheme } from './keep/themes.ts';
import type { SourceReport } from './report.ts';
import { sampleOf } from './sample.ts';
import type { Settled } from './settle.ts';
import type { Gathered } from './voices/merge.ts';
import type { Redactor } from './voices/redact.ts';

/** Rejected rows that the report names. */
const shownRejects = 5;

/** What became of the rows while they were read. */
export type Tally = {
  read: number;
  merged: number;
  skipped: Map<SkipRule, number>;
  rejects: Rejected[];
  unread: Map<string, number>;
};

/** A tally with nothing in it. */
export function newTally(): Tally {
  return { read: 0, merged: 0, skipped: new Map(), rejects: [], unread: new Map() };
}

/** Counts one more of a key. */
export function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

type Outcome = {
  request: { source: string; inputs: readonly Input[] };
  opened: readonly Opened[];
  settled: Settled;
  gathered: Gathered;
  tally: Tally;
  clean: Redactor;
  created: boolean;
  drafts: readonly DraftTheme[];
};

/** Sums an import up for the report. */
export function summarise({
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
    tool: opened[0]?.tool ?? GENERIC,
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

function formatSentence({ input, table, tool }: Opened): string {
  const { type, encoding, delimiter, extraHeaderRows, list } = table.format;
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
  const separated = Object.entries(names).find(([sign]) => sign === delimiter)?.[1];
  const named = TOOLS.find(({ id }) => id === tool)?.name;
  const details = [
    ...(named ? [named] : []),
    type === 'jsonl' ? 'JSON Lines' : type.toUpperCase(),
    encoding.toUpperCase(),
    ...(separated ? [`separated by ${separated}`] : []),
    ...(list ? [`list \`${list}\``] : []),
    `${table.columns.length} ${table.columns.length === 1 ? 'column' : 'columns'}`,
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
    const noun = sum === 1 ? 'value of' : 'values of';
    return `${sum} ${noun} \`${field}\` ${sum === 1 ? 'means' : 'mean'} nothing known and ${sum === 1 ? 'was' : 'were'} left out: ${shown}${values.length > 3 ? ' …' : ''}`;
  });
}
