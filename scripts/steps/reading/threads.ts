import { availableParallelism } from 'node:os';
import type { Input } from '../../sources/formats/input.ts';
import type { Opened } from '../../sources/open.ts';
import { type ReadingThread, startThread } from './thread.ts';

/** Bytes below which starting threads costs more than it saves. */
const worthIt = 8 * 2 ** 20;
/** More threads than this wait for the one that reads the file. */
const most = 8;

/**
 * Starts threads that shall read files beside this one: none where there is little.
 * @param wished Number of them. Default: as many as the machine's processors where there is much to read.
 */
export function startThreads(inputs: readonly Pick<Input, 'size'>[], wished?: number): ReadingThread[] {
  const size = inputs.reduce((sum, input) => sum + input.size, 0);
  const number = wished ?? (size >= worthIt ? Math.min(most, availableParallelism() - 1) : 0);
  return Array.from({ length: number }, startThread);
}

/** Whether threads are of use: where rows come read already, sending them costs as much as understanding them. */
export function isForThreads(opened: readonly Opened[]): boolean {
  return opened.every(({ table }) => table.shape.reader !== undefined);
}
