import { placeholders } from '../../../src/text/placeholders.ts';
import type { RedactionSample } from './samples.ts';

/** Rows of a page of the table. */
const pageLength = 20;
const columns = ['Replaced by', 'Original', 'In its words', 'Where'] as const;
/** Widest column, in characters; a place is never cut. */
const widest = [16, 40, 76];

/**
 * The table for `--review`: what was replaced, the original, its context and its place, page by page. It shows personal
 * data and is for the terminal only.
 */
export function reviewTable(source: string, samples: readonly RedactionSample[]): string {
  if (samples.length === 0) return `Review of ${source}: nothing was redacted.\n`;
  const rows = samples.map(rowOf);
  const pages = Math.ceil(rows.length / pageLength);
  const all = [[...columns], ...rows];
  const widths = widest.map((most, column) =>
    Math.min(most, Math.max(...all.map((row) => row[column]?.length ?? 0))),
  );
  const lineOf = (row: readonly string[]) =>
    `  ${row.map((cell, column) => fitted(cell, widths[column])).join('  ')}`.trimEnd();
  const text = Array.from({ length: pages }, (_, page) => [
    `Review of ${source}, page ${page + 1} of ${pages} (up to 50 of each sort; not kept anywhere)`,
    lineOf(columns),
    ...rows.slice(page * pageLength, (page + 1) * pageLength).map(lineOf),
    '',
  ]);
  return `${text.flat().join('\n')}Wrong ones: list them under \`privacy.exceptions\` in wiki.yaml. Missed ones: \`privacy.names\` and \`privacy.patterns\`.\n`;
}

function rowOf({ type, before, value, after, file, line }: RedactionSample): string[] {
  return [placeholders[type], value, `${before}${placeholders[type]}${after}`, `${file}:${line}`];
}

function fitted(cell: string, width: number | undefined): string {
  if (width === undefined) return cell;
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width);
}
