import type { Elsewhere } from './elsewhere.ts';
import type { ErasurePlan } from './plan.ts';
import type { Rescored, Score } from './rescore.ts';
import type { RemovedLines } from './voices.ts';

/** What an erasure did, or would do. */
export type ErasureReport = Pick<ErasurePlan, 'records' | 'content' | 'leftovers'> & {
  /** Lines of records and codes that go, by month. */
  lines: RemovedLines[];
  /** Insights whose score changed; undefined where it cannot be reckoned without doing it. */
  rescored: Rescored[] | undefined;
  /** Where words may still be that the command does not clean. */
  elsewhere: Elsewhere;
  /** Records of the same people in other sources, by source. */
  otherSources: { source: string; records: number }[];
  /** True where nothing was written. */
  dryRun: boolean;
};

const taken = {
  block: 'a block that showed the record',
  blockquote: 'a block quotation',
  quotation: 'the words of a quotation',
  pin: 'a pinned record',
} as const;

/** The report as a person reads it. */
export function erasureText(report: ErasureReport): string {
  const { records, lines, content, leftovers, dryRun } = report;
  const total = records.reduce((sum, { ids }) => sum + ids.length, 0);
  const open = content.open.map(({ file, line }) => `  ${file}:${line}\n`);
  if (open.length > 0) {
    return [
      'Nothing was erased: the words stand in texts that nothing marks as a quotation, and a command must not rewrite what a person wrote.\n',
      ...open,
      'Take them out there, then run the command again.\n',
    ].join('');
  }
  const edits = content.edits.map(({ file, line, what }) =>
    what === 'assumption'
      ? `  ${file}: no evidence is left, so it is marked as an assumption\n`
      : `  ${file}:${line}: ${taken[what]}\n`,
  );
  return [
    `${total} ${total === 1 ? 'record' : 'records'} ${dryRun ? 'would be' : total === 1 ? 'is' : 'are'} erased (${records.map(({ source, ids }) => `${source}: ${ids.length}`).join(', ')}).\n`,
    '\nTaken out:\n',
    ...lines.map(
      ({ source, month, records: voices, codes }) =>
        `  ${source} ${month}: ${voices} ${voices === 1 ? 'record' : 'records'}, ${codes} ${codes === 1 ? 'code' : 'codes'}\n`,
    ),
    ...leftovers.map((path) => `  ${path}: the whole file\n`),
    ...edits,
    scoresText(report.rescored),
    elsewhereText(report),
  ].join('');
}

function scoresText(rescored: readonly Rescored[] | undefined): string {
  if (rescored === undefined)
    return '\nWhat insights will say is reckoned when it is done, as the records live outside the content folder.\n';
  if (rescored.length === 0) return '\nNo insight says anything else than before.\n';
  const rows = rescored.flatMap(({ insight, before, after }) => [
    [insight, ...cellsOf(before), 'before'],
    ['', ...cellsOf(after), 'after'],
  ]);
  const table = [['insight', 'evidence', 'voices', 'confidence', 'trend', ''], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const text = table.map(
    (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`,
  );
  return `\nScored again:\n${text.map((line) => `${line.trimEnd()}\n`).join('')}`;
}

function cellsOf(score: Score | undefined): string[] {
  return score ? [score.verdict, score.n, score.confidence, score.trend] : ['gone', '', '', ''];
}

function elsewhereText({ elsewhere: { sites, exports }, otherSources, dryRun }: ErasureReport): string {
  const parts = [
    ...otherSources.map(
      ({ source, records }) =>
        `The same person has ${records} ${records === 1 ? 'record' : 'records'} in ${source}; \`--all-sources\` takes them out, too.`,
    ),
    ...(sites.length > 0
      ? [
          `Built sites hold the words until they are built again (\`npm run build\`, or \`--build\` here), and wherever you published them: ${sites.join(', ')}.`,
        ]
      : []),
    ...(exports.length > 0
      ? [`Raw exports may hold them; delete these, as no command does it for you: ${exports.join(', ')}.`]
      : []),
    'Git keeps them in its history: commit this, then `npm run erase -- --history` says what rewriting it means.',
  ];
  return `\n${dryRun ? 'Nothing was written. After an erasure:' : 'Still to do:'}\n${parts.map((part) => `  ${part}\n`).join('')}`;
}
