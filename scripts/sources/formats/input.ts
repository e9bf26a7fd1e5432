import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { redact } from '../../../src/text/redact/redact.ts';
import { InputProblem } from '../problem.ts';

/** Bytes that can be read more than once. */
export type Input = {
  /** As people know it: the path as typed, redacted (some tools write a person into it), or `standard input`. */
  name: string;
  /** File name without folders and ending, the source's default id and title. */
  stem: string;
  /** Size in bytes. */
  size: number;
  /** Absolute path of a file; absent where the bytes are no file. */
  path?: string;
  /** Reads the bytes from the beginning. */
  open(): AsyncIterable<Uint8Array>;
  /**
   * Reads the bytes from the beginning, for whoever is done with a piece before asking for the next one: its memory is
   * used again, because memory that is thrown away piece by piece costs more to collect than the file to read.
   */
  pass(): AsyncIterable<Uint8Array>;
  /** Bytes handed out since it was last opened. */
  position(): number;
};

/** An input that counts what it hands out. */
function counted(about: Pick<Input, 'name' | 'stem' | 'size' | 'path'>, read: Bytes, pass = read): Input {
  let position = 0;
  async function* counting(bytes: Bytes): AsyncGenerator<Uint8Array> {
    position = 0;
    for await (const chunk of bytes()) {
      position += chunk.length;
      yield chunk;
    }
  }
  return { ...about, open: () => counting(read), pass: () => counting(pass), position: () => position };
}

type Bytes = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * A file as input.
 * @param path As typed, relative to `cwd`.
 * @throws InputProblem where there is no such file, or it is a folder.
 */
export function fileInput(path: string, cwd: string): Input {
  const absolute = resolve(cwd, path);
  const name = redact(path).text;
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) throw new InputProblem(`There is no file \`${name}\`. Check the name and the folder.`);
  if (stats.isDirectory()) {
    throw new InputProblem(`\`${name}\` is a folder. Name the files in it that should be imported.`);
  }
  const stem = redact(basename(absolute).replace(ending, '')).text;
  return counted(
    { name, stem, size: stats.size, path: absolute },
    () => readable(absolute, name),
    () => passing(absolute, name),
  );
}

/** The ending of a file; that of a packed file is left out with the ZIP's, as in `Feedback.csv.zip`. */
const ending = /(?<=.)(?:\.(?:csv|tsv|xlsx|json|jsonl))?\.zip$|(?<=.)\.[^.]*$/i;

/** Bytes read at once: fewer pieces cost less, and no memory to speak of. */
const chunkSize = 256 * 1024;

async function* readable(absolute: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(absolute, { highWaterMark: chunkSize })) yield chunk;
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

async function* passing(absolute: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    await using file = await open(absolute);
    const buffer = Buffer.allocUnsafe(chunkSize);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function unreadable(name: string, cause: unknown): InputProblem {
  const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
  return new InputProblem(
    `\`${name}\` cannot be read${why}. Check who may read it, and that it is still there.`,
    { cause },
  );
}

/**
 * Bytes at hand as input.
 * @param stem Default id and title of its source. Default: the name's letters and digits.
 */
export function bytesInput(
  name: string,
  bytes: Uint8Array,
  stem = name.replace(/[^\p{L}\p{N}]+/gu, '-'),
): Input {
  return counted({ name, stem, size: bytes.length }, () => [bytes]);
}

/** Standard input, read to its end and kept in memory: raw feedback is never spooled to a disk. */
export async function standardInput(stdin: Readable): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return bytesInput('standard input', Buffer.concat(chunks));
}
