import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countsFile } from '../../files/evidence/layout.ts';
import { readJsonLines } from '../../files/jsonl.ts';
import { type KeptCount, keptCount } from '../../schema/record.ts';
import { EvidenceError } from '../error.ts';

/** Counts of the months that are past, by source. */
export type KeptCounts = ReadonlyMap<string, readonly KeptCount[]>;

/**
 * Reads what `npm run retain` left of the months of sources that are past their retention.
 * @param root The content folder, absolute: counts hold no words and stay there wherever the records live.
 * @throws EvidenceError where a line is malformed, with its file and number.
 */
export async function readKeptCounts(root: string, sources: readonly string[]): Promise<KeptCounts> {
  const counts = new Map<string, KeptCount[]>();
  for (const source of sources) {
    const file = join(root, countsFile(source));
    if (!existsSync(file)) continue;
    const own: KeptCount[] = [];
    try {
      for await (const { value } of readJsonLines(file, keptCount)) own.push(value);
    } catch (error) {
      throw new EvidenceError(error instanceof Error ? error.message : String(error), { cause: error });
    }
    counts.set(source, own);
  }
  return counts;
}
