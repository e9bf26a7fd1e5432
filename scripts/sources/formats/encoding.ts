import { InputProblem } from '../problem.ts';
import type { Input } from './input.ts';
import { lineAt, scan } from './scan.ts';

/** Bytes that Windows-1252 leaves undefined; the decoder would turn them into invisible control characters. */
const undefinedIn1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Label of the encoding that a byte order mark names. */
export function byteOrderMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
export function unmarkedUtf16(head: Uint8Array): string | undefined {
  const pairs = Math.floor(head.length / 2);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/**
 * Decodes an input piece by piece; a byte order mark is dropped and nothing is ever replaced silently.
 * @throws InputProblem with the line of bytes that the encoding does not know.
 */
export async function* decode(input: Input, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding, input.name);
  let passed = 0;
  for await (const chunk of input.pass()) {
    const text = piece(decoder, chunk);
    if (text === undefined)
      throw await undecodable(input, decoder.encoding, passed + firstBadByte(decoder.encoding, chunk));
    passed += chunk.length;
    if (text !== '') yield text;
  }
  const rest = piece(decoder, undefined);
  if (rest === undefined) throw await undecodable(input, decoder.encoding, passed);
  if (rest !== '') yield rest;
}

function decoderOf(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new InputProblem(
      `\`${encoding}\` is no encoding that can be read, so \`${file}\` stays closed. Try \`utf-8\`, \`windows-1252\` or \`macintosh\`.`,
      { cause },
    );
  }
}

/** The text of some bytes, or of what was left at the end; undefined where they are none. */
function piece(decoder: TextDecoder, chunk: Uint8Array | undefined): string | undefined {
  if (decoder.encoding === 'windows-1252' && chunk?.some((byte) => undefinedIn1252.has(byte)))
    return undefined;
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    // The decoder says only that it failed; the caller says where.
    return undefined;
  }
}

async function undecodable(input: Input, encoding: string, place: number): Promise<InputProblem> {
  // A chunk may begin inside a letter of UTF-8, so that its bytes alone do not tell.
  const exact = encoding === 'utf-8' ? (await scan(input)).brokenAt : undefined;
  const line = await lineAt(input, exact ?? place);
  return new InputProblem(
    `${input.name}:${line}: a byte here is no character in ${encoding}. Save the file as UTF-8, or name its encoding with \`--encoding\`.`,
  );
}

/** Where decoding first fails: the longest beginning that decodes, found by halving. */
function firstBadByte(encoding: string, chunk: Uint8Array): number {
  if (encoding === 'windows-1252') return chunk.findIndex((byte) => undefinedIn1252.has(byte));
  let good = 0;
  let bad = chunk.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A stream may begin or end inside a character; only what no later byte can mend fails here.
      new TextDecoder(encoding, { fatal: true }).decode(chunk.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
