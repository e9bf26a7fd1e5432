import type { ReadIndexFile } from '../../search/searcher.ts';
import { SearchUnavailable } from './unavailable.ts';

/** The only file whose name stays the same from build to build; it names all others. */
const ENTRY = 'index.json';

/**
 * Reads files of the small index over the network. All but the first are named after their content, so that the
 * browser may keep them.
 * @param folder Address of the index's folder, with a slash behind, such as `/search/`.
 * @throws SearchUnavailable (from the reader) where there is no index at all, or a file cannot be reached
 */
export function indexFiles(folder: string): ReadIndexFile {
  return async (path) => {
    const response = await fetch(`${folder}${path}`, path === ENTRY ? { cache: 'no-cache' } : {});
    if (response.status === 404 && path === ENTRY) throw new SearchUnavailable('notBuilt');
    if (response.status === 404) return undefined;
    if (!response.ok) throw new SearchUnavailable('failed', `${path}: ${response.status}`);
    return unpacked(new Uint8Array(await response.arrayBuffer()));
  };
}

/**
 * The bytes of a file that may be gzipped. It is known by its bytes and not by its name: many a server says of `.gz`
 * that the browser shall unpack it, and then it already has.
 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
