import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

/** Memory that the engine takes at most, in bytes; half of the machine's where that is less. */
const MOST = 2 * 1024 ** 3;

/**
 * Settings that bound the engine's memory, and where it puts what does not fit.
 * @param cache Folder for it. Default: the system's temporary one.
 */
export function limits(cache: string = tmpdir()): Record<string, string> {
  const memory = Math.min(MOST, Math.floor((process.constrainedMemory() || totalmem()) / 2));
  return {
    memory_limit: `${Math.floor(memory / 1024 ** 2)}MiB`,
    temp_directory: join(cache, `spill-${process.pid}`),
  };
}
