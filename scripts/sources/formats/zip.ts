import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { redact } from '../../../src/text/redact/redact.ts';
import { InputProblem } from '../problem.ts';
import type { Input } from './input.ts';

/** Bytes of an archive that are taken into memory; exports without pictures and attachments are far smaller. */
const mostPacked = 512 * 1024 * 1024;
/** Bytes of one file in it. */
const mostUnpacked = 256 * 1024 * 1024;
/** Bytes of all files that are read from it. */
const mostTogether = 1024 * 1024 * 1024;
/** Files in it. */
const mostFiles = 100_000;
/** How many times its size a file may unpack to, where it is more than a megabyte; text stays below 30. */
const mostSwelling = 200;
const megabyte = 1024 * 1024;

/** A ZIP in memory: nothing of it is ever written to the disk, and its names are labels, never paths. */
export type Zip = {
  /**
   * Names of its files in their order, folders parted by `/`. Files of a ZIP inside it stand behind its name, as in
   * `Part-1.zip/Page.md`.
   */
  names: readonly string[];
  /** Unpacks one file. */
  read(name: string): Promise<Uint8Array>;
};

/** Whether bytes begin as a ZIP does, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  return /^504b(?:0304|0506|0708)/.test(Buffer.from(head.subarray(0, 4)).toString('hex'));
}

/**
 * Opens a ZIP, and the ZIPs right inside it, as Notion parts large exports.
 * @throws InputProblem where it is damaged, locked by a password, packed in a rare way, or too large.
 */
export async function openZip(input: Input): Promise<Zip> {
  if (input.size > mostPacked) throw tooLarge(input.name, `is larger than ${megabytes(mostPacked)}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.open()) chunks.push(chunk);
  const budget = { left: mostTogether };
  const files = new Map<string, () => Promise<Uint8Array>>();
  await addFiles(files, { bytes: Buffer.concat(chunks), file: input.name, inside: '', budget });
  return {
    names: [...files.keys()],
    read: async (name) => {
      const read = files.get(name);
      if (!read) throw new Error(`There is no \`${name}\` in \`${input.name}\`.`);
      return await read();
    },
  };
}

type Archive = {
  bytes: Buffer;
  /** Name of the outermost archive. */
  file: string;
  /** Name of the archive inside it with a slash; empty for the outermost. */
  inside: string;
  /** Bytes that may still be unpacked. */
  budget: { left: number };
};

async function addFiles(files: Map<string, () => Promise<Uint8Array>>, archive: Archive): Promise<void> {
  const { zip, entries } = await entriesOf(archive);
  for (const { entry, name } of entries) {
    let counted = false;
    const read = () => {
      if (!counted) spend(archive, entry);
      counted = true;
      return unpack(zip, entry, name, archive);
    };
    if (archive.inside === '' && /\.zip$/i.test(name)) {
      await addFiles(files, { ...archive, bytes: Buffer.from(await read()), inside: `${name}/` });
    } else files.set(`${archive.inside}${name}`, read);
    if (files.size > mostFiles) throw tooManyFiles(archive.file);
  }
}

async function entriesOf({ bytes, file }: Archive) {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false });
    const entries: { entry: Entry; name: string }[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (entries.length > mostFiles) throw tooManyFiles(file);
      if (!name.endsWith('/') && validateFileName(name) === null && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name))
        entries.push({ entry, name });
    }
    return { zip, entries };
  } catch (cause) {
    throw cause instanceof InputProblem ? cause : damaged(file, '', cause);
  }
}

/** The name; macOS writes UTF-8 without saying so, so that is tried before the code page that the format names. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw).replaceAll('\\', '/');
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  }
}

/** Counts what a file will take in memory before it is unpacked for the first time. */
function spend({ file, budget }: Archive, { uncompressedSize }: Entry): void {
  budget.left -= uncompressedSize;
  if (budget.left < 0) throw tooLarge(file, `unpacks to more than ${megabytes(mostTogether)}`);
}

async function unpack(zip: ZipFile, entry: Entry, path: string, { file }: Archive): Promise<Uint8Array> {
  const name = redact(path).text;
  if (entry.isEncrypted()) {
    throw new InputProblem(
      `\`${file}\` is locked by a password (\`${name}\`). Export it again without one, or unlock it and pack it anew.`,
    );
  }
  if (!entry.canDecodeFileData()) {
    throw new InputProblem(
      `\`${name}\` in \`${file}\` is packed by a method that is not read (${entry.compressionMethod}). Unpack it and pack it anew as an ordinary ZIP.`,
    );
  }
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > mostUnpacked || (size > megabyte && size > packed * mostSwelling))
    throw tooLarge(file, `holds \`${name}\`, which unpacks to ${megabytes(size)}`);
  const chunks: Buffer[] = [];
  try {
    // The library ends the stream with an error where a file is longer than the archive says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  } catch (cause) {
    throw damaged(file, name, cause);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw damaged(file, name, undefined);
  return bytes;
}

function damaged(file: string, name: string, cause: unknown): InputProblem {
  const where = name === '' ? '' : ` at \`${name}\``;
  return new InputProblem(
    `\`${file}\` is a ZIP file or an Excel workbook, and damaged or incomplete${where}. Download or export it again.`,
    { cause },
  );
}

function tooManyFiles(file: string): InputProblem {
  return tooLarge(file, `holds more than ${mostFiles} files`);
}

function tooLarge(file: string, does: string): InputProblem {
  return new InputProblem(
    `\`${file}\` ${does} and stays closed. Export it without pictures and attachments, or in parts.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / megabyte)} MB`;
}
