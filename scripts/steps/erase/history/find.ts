import { type FeedbackRecord, record } from '../../../../src/schema/record.ts';
import type { Cleaner } from './cleaner.ts';
import { git } from './git.ts';
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
export async function countUnclean(
  folder: string,
  clean: Cleaner,
  contentBlobs: ReadonlySet<string>,
): Promise<number> {
  let count = 0;
  for await (const { id, type, bytes } of allObjects(folder))
    if (type !== 'tree' && clean(bytes, contentBlobs.has(id)) !== bytes) count += 1;
  return count;
}

/** Ids of all versions of the files below a folder, in every branch, tag and forgotten place that git still knows. */
export async function blobsBelow(folder: string): Promise<Set<string>> {
  const words = [
    'log',
    '--all',
    '--reflog',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '-m',
    '--root',
    '--format=',
  ];
  const raw = await git(folder, [...words, '--', '.']);
  return new Set([...raw.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, id = '']) => id));
}
