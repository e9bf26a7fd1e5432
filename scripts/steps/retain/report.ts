import type { RetentionPlan } from './plan.ts';

/** What a run did, or would do. */
export type RetentionReport = Pick<RetentionPlan, 'sources' | 'edits'> & {
  /** Files changed, relative to the content folder. */
  written: string[];
  /** True where nothing was written. */
  dryRun: boolean;
};

/** The report as a person reads it. */
export function retentionText({ sources, edits, written, dryRun }: RetentionReport): string {
  if (sources.length === 0)
    return 'No source names a retention; `retentionMonths` in its source.yaml does. Nothing is past one.\n';
  const lines = sources.map(({ source, keptFrom, removed, months, counts, undated }) => {
    const span = months.length > 1 ? `${months[0]} to ${months.at(-1)}` : months[0];
    const taken =
      removed === 0
        ? 'nothing is past it'
        : `${removed} records ${dryRun ? 'would go' : 'are gone'}${span ? ` (${span})` : ''}, ${counts} counts of their months ${dryRun ? 'would stay' : 'stay'}`;
    const open =
      undated === 0 ? '' : `; ${undated} records without a date stay, as nobody can tell their age`;
    return `${source}: keeps records from ${keptFrom} on; ${taken}${open}.\n`;
  });
  const pins = edits.map(
    ({ file, line, what }) =>
      `${file}:${line}: ${what === 'assumption' ? 'no evidence is left, so it is marked as an assumption' : `a ${what} of such a record ${dryRun ? 'would be' : 'was'} taken out`}.\n`,
  );
  const end =
    written.length === 0 ? '' : `${dryRun ? 'To be written' : 'Written'} (${written.length} files).\n`;
  return [...lines, ...pins, end].join('');
}
