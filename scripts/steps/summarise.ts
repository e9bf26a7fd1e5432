import { redact } from '../../src/text/redact/redact.ts';
import type { RedactionRules } from '../../src/text/redact/rules.ts';
import { excerpt, LONGEST_TEXT } from '../../src/text/sentences.ts';
import type { Input } from '../sources/formats/input.ts';
import { GENERIC, type Opened } from '../sources/open.ts';
import { TOOLS } from '../sources/tools.ts';
import type { DraftTheme } from './keep/themes.ts';
import type { MergeTally } from './merging/mergePart.ts';
import { count, type Tally } from './reading/findings.ts';
import type { SourceReport } from './report.ts';
import { fewOfEach, withoutOriginals } from './review/samples.ts';
import { sampleOf } from './sample.ts';
import type { Settled } from './settle.ts';
import { TOO_LONG } from './voices/said.ts';

/** Redactions of each sort that the report shows. */
const shownRedactions = 3;
/** Rejected rows that the report names. */
const shownRejects = 5;

type Outcome = {
  request: { source: string; inputs: readonly Input[] };
  opened: readonly Opened[];
  settled: Settled;
  tally: Tally;
  merged: MergeTally;
  /** Whether records that the files should have held were taken away. */
  mirror: boolean;
  created: boolean;
  drafts: readonly DraftTheme[];
  /** What the company calls personal data. */
  rules: RedactionRules;
};

/** Sums an import up for the report. */
export function summarise({
  request,
  opened,
  settled,
  tally,
  merged,
  mirror,
  created,
  drafts,
  rules,
}: Outcome): SourceReport {
  const skipped = new Map(tally.skipped);
  if (merged.repeated > 0) count(skipped, 'repeated row', merged.repeated);
  return {
    source: request.source,
    tool: opened[0]?.tool ?? GENERIC,
    files: request.inputs.map(({ name }) => name),
    created,
    formats: opened.map(formatSentence),
    mapping: settled.mapping,
    mappingFrom: settled.mappingFrom,
    sample: sampleOf(settled.mapping, settled.sample, rules),
    counts: {
      read: tally.read,
      new: merged.new,
      unchanged: merged.unchanged,
      updated: merged.updated,
      merged: merged.merged,
      skipped: [...skipped.values()].reduce((sum, value) => sum + value, 0),
      rejected: tally.rejected,
      replaced: merged.replaced,
      vanished: merged.vanished,
    },
    mirrored: mirror,
    skipped: Object.fromEntries(skipped),
    rejects: tally.firstRejects
      .slice(0, shownRejects)
      .map(({ file, line, reason }) => ({ file, line, reason })),
    redacted: Object.fromEntries(tally.redacted),
    redactions: withoutOriginals(fewOfEach(tally.samples, shownRedactions)),
    coded: {
      themes: merged.themes,
      stages: merged.stages,
      sentiment: merged.sentiment,
      of: merged.of,
      draftThemes: drafts.map(({ id }) => id),
    },
    notices: [...settled.notices, ...unreadNotices(tally, rules)],
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

function cutSentence(texts: number): string {
  const longest = LONGEST_TEXT.toLocaleString('en');
  return texts === 1
    ? `1 text is longer than ${longest} characters; it is kept up to there and ends in \`…\``
    : `${texts} texts are longer than ${longest} characters; they are kept up to there and end in \`…\``;
}

/** What was left out, by field, with the most frequent values. */
function unreadNotices({ unread, unreadMore }: Tally, rules: RedactionRules): string[] {
  const fields = Map.groupBy(unread, ([value]) => value.slice(0, value.indexOf(':')));
  return [...fields].map(([field, values]) => {
    const sum = values.reduce((total, [, times]) => total + times, unreadMore.get(field) ?? 0);
    if (field === TOO_LONG) return cutSentence(sum);
    const frequent = values.toSorted(([, a], [, b]) => b - a).slice(0, 3);
    const shown = frequent
      .map(([value]) => `\`${excerpt(redact(value.slice(field.length + 2), rules).text, 40)}\``)
      .join(', ');
    const noun = sum === 1 ? 'value of' : 'values of';
    return `${sum} ${noun} \`${field}\` ${sum === 1 ? 'means' : 'mean'} nothing known and ${sum === 1 ? 'was' : 'were'} left out: ${shown}${values.length > 3 ? ' …' : ''}`;
  });
}
