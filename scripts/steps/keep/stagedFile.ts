import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  write as writeBytes,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { StagedFile } from './stage.ts';
import { unwritable } from './unwritable.ts';

/** A file that is written beside its place, piece by piece. */
export type StagedWriter = {
  /** Adds bytes at its end. */
  append(bytes: Uint8Array): void;
  /**
   * Adds bytes at its end while the caller goes on; they are the caller's again when the promise is fulfilled, and only
   * then more may be added.
   */
  appendBeside(bytes: Uint8Array): Promise<void>;
  /** The file as it shall be; undefined where its place holds the same bytes already, and then nothing is left. */
  finish(): Promise<StagedFile | undefined>;
  /** Removes what is written. */
  discard(): void;
};

/** Where a staged file will stand. */
export type StagedPlace = {
  /** Folder from which the path counts, absolute. */
  root: string;
  /** The file's path. */
  path: string;
  /** Name of the run, and of the file within it. */
  run: string;
  name: string;
  /** Where nothing may be written: the bytes are only compared. */
  dryRun: boolean;
};

/**
 * Begins a file beside its place. Its name begins with a dot, so that nothing that reads the content folder takes it
 * for content.
 */
export function stagedWriter({ root, path, run, name, dryRun }: StagedPlace): StagedWriter {
  const temporary = join(dirname(path), `.import-${run}-${name}.tmp`);
  const hash = createHash('sha256');
  let size = 0;
  const add = (bytes: Uint8Array) => {
    hash.update(bytes);
    size += bytes.length;
  };
  const discard = () => {
    rmSync(join(root, temporary), { force: true });
    removeIfEmpty(join(root, dirname(path)));
  };
  return {
    append(bytes) {
      if (bytes.length === 0) return;
      if (!dryRun) write(join(root, temporary), bytes, size === 0);
      add(bytes);
    },
    async appendBeside(bytes) {
      if (bytes.length === 0) return;
      const written = dryRun ? undefined : writeBeside(join(root, temporary), bytes, size === 0);
      add(bytes);
      await written;
    },
    async finish() {
      const after = hash.digest('hex');
      if (await holds(join(root, path), size, after)) {
        discard();
        return undefined;
      }
      return { root, path, temporary, after };
    },
    discard,
  };
}

/** Removes a folder that was made for a file that does not come. */
function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function write(file: string, bytes: Uint8Array, first: boolean): void {
  try {
    if (first) mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, bytes);
  } catch (cause) {
    throw unwritable(cause, 'Nothing was imported.', file);
  }
}

const writePiece = promisify(writeBytes);

/** Writes in a thread of the system's pool. Only that is waited for; opening and closing is done at once. */
async function writeBeside(file: string, bytes: Uint8Array, first: boolean): Promise<void> {
  try {
    if (first) mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(file, 'a');
    try {
      for (let done = 0; done < bytes.length; )
        done += (await writePiece(handle, bytes, done, bytes.length - done, null)).bytesWritten;
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    throw unwritable(cause, 'Nothing was imported.', file);
  }
}

/** Whether a file holds so many bytes with a digest. */
async function holds(file: string, size: number, digest: string): Promise<boolean> {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === size && (await digestOf(file)) === digest;
}

/** SHA-256 of a file, hexadecimal. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes);
  return hash.digest('hex');
}
