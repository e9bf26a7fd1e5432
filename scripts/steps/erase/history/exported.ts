import { byteReader } from './byteReader.ts';
import type { Cleaner } from './cleaner.ts';

/**
 * A stream of `git fast-export` with its contents cleaned: bytes of files, messages of commits and tags. Everything
 * else, such as authors, dates, names and parents, passes byte for byte.
 * @param stream Made with `--show-original-ids`.
 * @param contentBlobs Ids of what are files of the content.
 */
export async function* cleaned(
  stream: AsyncIterable<Buffer>,
  clean: Cleaner,
  contentBlobs: ReadonlySet<string>,
): AsyncGenerator<Buffer> {
  const reader = byteReader(stream);
  let isContent = false;
  for (;;) {
    const line = await reader.line();
    if (line === undefined) return;
    const id = /^original-oid ([0-9a-f]+)\n$/.exec(line.subarray(0, 96).toString('latin1'))?.[1];
    if (id !== undefined) isContent = contentBlobs.has(id);
    const size = /^data (\d+)\n$/.exec(line.subarray(0, 32).toString('latin1'))?.[1];
    if (size === undefined) {
      yield line;
      continue;
    }
    const bytes = clean(await reader.bytes(Number(size)), isContent);
    yield Buffer.from(`data ${bytes.length}\n`);
    yield bytes;
  }
}
