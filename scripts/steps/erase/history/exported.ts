import { byteReader } from './byteReader.ts';
import type { Cleaner } from './cleaner.ts';

/**
 * A stream of `git fast-export` with its contents cleaned: bytes of files, messages of commits and tags. Everything
 * else, such as authors, dates, names and parents, passes byte for byte.
 */
export async function* cleaned(stream: AsyncIterable<Buffer>, clean: Cleaner): AsyncGenerator<Buffer> {
  const reader = byteReader(stream);
  for (;;) {
    const line = await reader.line();
    if (line === undefined) return;
    const size = /^data (\d+)\n$/.exec(line.subarray(0, 32).toString('latin1'))?.[1];
    if (size === undefined) {
      yield line;
      continue;
    }
    const bytes = clean(await reader.bytes(Number(size)));
    yield Buffer.from(`data ${bytes.length}\n`);
    yield bytes;
  }
}
