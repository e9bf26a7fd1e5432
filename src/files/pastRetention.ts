import type { WikiContent } from '../wiki/entry.ts';
import type { Problem } from '../wiki/problem.ts';
import type { Positions } from '../wiki/problems/rule.ts';
import { isPast, keptFrom } from '../wiki/retention/keptFrom.ts';
import { isoDay } from '../wiki/statistics/days.ts';
import type { EvidenceFile } from './readContent.ts';

/**
 * Sources that still hold months past their retention. No build shows them, but the words are there.
 * @param records Files of records.
 */
export function pastRetention(
  content: WikiContent,
  records: readonly EvidenceFile[],
  asOf: Date,
  positions: Positions,
): Problem[] {
  return content.entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'source') return [];
    const { retentionMonths } = entry.data;
    const from = keptFrom(isoDay(asOf), retentionMonths);
    const months = records
      .filter(({ source }) => source === entry.id)
      .map(({ file }) => file.slice(file.lastIndexOf('/') + 1, -'.jsonl'.length))
      .filter((month) => /^\d/.test(month) && isPast(month, undefined, from));
    if (months.length === 0) return [];
    return [
      {
        kind: 'past-retention',
        file: entry.file,
        ...positions(entry.file, ['retentionMonths']),
        value: `${retentionMonths}`,
        message: `The source keeps records for ${retentionMonths} months, and its ${months.length === 1 ? `month ${months[0]} is` : `${months.length} months up to ${months.at(-1)} are`} past that; no build shows them.`,
        remedy: 'Run `npm run retain`, which removes them and keeps counts without words.',
      },
    ];
  });
}
