import { analyse } from 'chardet';
import { InputProblem } from '../problem.ts';
import type { Input } from './input.ts';

/** Bytes that Windows-1252 leaves undefined; the decoder would turn them into invisible control characters. */
const undefinedIn1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** chardet's confidence, 0 to 100, from which another encoding than Windows-1252 is believed. */
const sure = 60;

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
 * Encoding of eight-bit text that is no UTF-8: Windows-1252, unless the statistics of the bytes clearly say another.
 * @param head Beginning of the file, with some of its eight-bit bytes.
 * @throws InputProblem where another encoding is likely, naming it.
 */
export function eightBitEncoding(head: Uint8Array, file: string): 'windows-1252' {
  const foreign = analyse(head).find(
    ({ name, confidence }) => confidence >= sure && !/^(ISO-8859-|windows-125|ASCII|UTF-)/i.test(name),
  );
  if (foreign) {
    throw new InputProblem(
      `\`${file}\` seems to be written in ${foreign.name}. Save it as UTF-8, or say \`--encoding ${foreign.name.toLowerCase()}\`.`,
    );
  }
  return 'windows-1252';
}

/**
 * Decodes an input piece by piece; a byte order mark is dropped and nothing is ever replaced silently.
 * @throws InputProblem with the line of bytes that the encoding does not know.
 */
export async function* decode(input: Input, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding, input.name);
  let line = 1;
  for await (const chunk of input.open()) {
    const text = decodePiece(decoder, chunk, { file: input.name, line });
    line += text.split('\n').length - 1;
    if (text !== '') yield text;
  }
  const rest = decodePiece(decoder, undefined, { file: input.name, line });
  if (rest !== '') yield rest;
}

function decoderOf(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new InputProblem(
      `\`${encoding}\` is no encoding that can be read, so \`${file}\` stays closed. Try \`utf-8\` or \`windows-1252\`.`,
      { cause },
    );
  }
}

function decodePiece(
  decoder: TextDecoder,
  chunk: Uint8Array | undefined,
  at: { file: string; line: number },
): string {
  const bad =
    decoder.encoding === 'windows-1252' ? chunk?.findIndex((byte) => undefinedIn1252.has(byte)) : undefined;
  if (chunk && bad !== undefined && bad >= 0) throw undecodable(decoder, chunk, at, bad);
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    // The decoder says only that it failed; the problem says where.
    throw undecodable(
      decoder,
      chunk ?? new Uint8Array(),
      at,
      firstBadByte(decoder.encoding, chunk ?? new Uint8Array()),
    );
  }
}

function undecodable(
  decoder: TextDecoder,
  chunk: Uint8Array,
  at: { file: string; line: number },
  bad: number,
): InputProblem {
  const line = at.line + chunk.subarray(0, bad).filter((byte) => byte === 0x0a).length;
  return new InputProblem(
    `${at.file}:${line}: a byte here is no character in ${decoder.encoding}. Save the file as UTF-8, or name its encoding with \`--encoding\`.`,
  );
}

/** Where decoding first fails: the longest beginning that decodes, found by halving. */
function firstBadByte(encoding: string, chunk: Uint8Array): number {
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
