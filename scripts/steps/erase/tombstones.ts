import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { erasedFile } from '../../../src/files/evidence/layout.ts';
import { inOrder, jsonLines } from '../../../src/files/jsonl.ts';
import { type FeedbackRecord, type Tombstone, tombstone } from '../../../src/schema/record.ts';
import { readTextIfThere } from '../keep/read.ts';

/** Whether a record, or the person who said it, was erased. */
export type Erased = (record: Pick<FeedbackRecord, 'id' | 'respondent'>) => boolean;

/**
 * The tombstone of a record or a person: a keyed hash of what is already a keyed hash, so that who reads the
 * repository cannot tell which line of its history it meant.
 */
export function tombstoneOf(key: string, of: Tombstone['of'], value: string): Tombstone {
  const words = ['erased', of, value].join('\u001F');
  return { of, hash: createHmac('sha256', key).update(words).digest('hex').slice(0, 32) };
}

/** Tombstones of a source as they lie in its folder. @throws Error where a line is malformed. */
export function readTombstones(contentRoot: string, source: string): Tombstone[] {
  const text = readTextIfThere(join(contentRoot, erasedFile(source))) ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => tombstone.parse(JSON.parse(line)));
}

/** Text of the file of a source's tombstones: each once, sorted, so that the order of erasures does not show. */
export function tombstonesText(tombstones: readonly Tombstone[]): string {
  const lines = tombstones.map((one) => jsonLines([inOrder(one, tombstone.shape)]));
  return [...new Set(lines)].sort().join('');
}

/** Tells what an import must not bring back. */
export function erasedIn(contentRoot: string, source: string, key: string): Erased {
  return erasedBy(readTombstones(contentRoot, source), key);
}

/** The same of tombstones at hand. */
export function erasedBy(tombstones: readonly Tombstone[], key: string): Erased {
  const hashes = new Set(tombstones.map(({ of, hash }) => `${of} ${hash}`));
  if (hashes.size === 0) return () => false;
  const has = (of: Tombstone['of'], value: string) => hashes.has(`${of} ${tombstoneOf(key, of, value).hash}`);
  return ({ id, respondent }) =>
    has('record', id) || (respondent !== undefined && has('respondent', respondent));
}

/** Whether something that is selected was erased from its source before. */
export function wasErased(
  contentRoot: string,
  {
    source,
    key,
    respondents,
    ids,
  }: { source: string; key: string; respondents: ReadonlySet<string>; ids: ReadonlySet<string> },
): boolean {
  const hashes = new Set(readTombstones(contentRoot, source).map(({ of, hash }) => `${of} ${hash}`));
  const has = (of: Tombstone['of'], value: string) => hashes.has(`${of} ${tombstoneOf(key, of, value).hash}`);
  return [...respondents].some((one) => has('respondent', one)) || [...ids].some((id) => has('record', id));
}
