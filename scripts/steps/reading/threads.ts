import { availableParallelism } from 'node:os';
import type { Opened } from '../../sources/open.ts';

/** Bytes below which starting threads costs more than it saves. */
const worthIt = 8 * 2 ** 20;
/** More threads than this wait for the one that reads the file. */
const most = 8;

/**
 * Threads that shall read files beside this one: none where there is little, or where rows come read already, because
 * sending those costs as much as understanding them.
 */
export function threadsFor(opened: readonly Opened[]): number {
  const size = opened.reduce((sum, { input }) => sum + input.size, 0);
  const isText = opened.every(({ table }) => table.shape.reader !== undefined);
  return isText && size >= worthIt ? Math.min(most, availableParallelism() - 1) : 0;
}
