import { type FeedbackRecord, record } from '../../../../src/schema/record.ts';
import { allObjects } from './objects.ts';

const lineOfRecord = /^\{"id": ?"[a-f0-9]{20}", ?"source"/;

/**
 * Records of old versions that are meant, each version of each once.
 * @param isMeant Whether a record was erased.
 */
export async function findInHistory(
  folder: string,
  isMeant: (one: FeedbackRecord) => boolean,
): Promise<FeedbackRecord[]> {
  const seen = new Set<string>();
  const found: FeedbackRecord[] = [];
  for await (const { type, bytes } of allObjects(folder)) {
    if (type !== 'blob' || !bytes.includes('{"id":')) continue;
    for (const line of bytes.toString().split('\n')) {
      if (!lineOfRecord.test(line) || seen.has(line)) continue;
      seen.add(line);
      const parsed = record.safeParse(jsonOf(line));
      if (parsed.success && isMeant(parsed.data)) found.push(parsed.data);
    }
  }
  return found;
}

/** Old versions may hold lines of other formats, which are none of ours. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** How many objects of any type still hold what a cleaner would take out. */
export async function countUnclean(folder: string, clean: (bytes: Buffer) => Buffer): Promise<number> {
  let count = 0;
  for await (const { type, bytes } of allObjects(folder))
    if (type !== 'tree' && clean(bytes) !== bytes) count += 1;
  return count;
}
