import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** A folder of a built site, or its files in memory by their path within it. */
export type SiteFiles = string | ReadonlyMap<string, Uint8Array>;

/** Reads a file by its path within a folder; nothing where there is none. */
export type ReadSiteFile = (path: string) => Promise<Uint8Array | undefined>;

/** Reads files as they lie there. What leads out of the folder is not there. */
export function readSiteFile(files: SiteFiles): ReadSiteFile {
  if (typeof files !== 'string') return async (path) => files.get(path);
  return async (path) => {
    const file = join(files, path);
    if (!file.startsWith(`${join(files)}${sep}`)) return undefined;
    try {
      return await readFile(file);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
}

const unpack = promisify(gunzip);

/**
 * Reads files of the small index of a site, unpacked.
 * @param files The folder `search` of the site, or its files.
 */
export function readIndexFile(files: SiteFiles): ReadSiteFile {
  const read = readSiteFile(files);
  return async (path) => {
    const bytes = await read(path);
    return bytes?.[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes) : bytes;
  };
}
