import { createHash } from 'node:crypto';
import { InputProblem } from '../problem.ts';
import type { FileType, FormatWish } from '../types.ts';
import { byteOrderMark, decode, eightBitEncoding, unmarkedUtf16 } from './encoding.ts';
import type { Input } from './input.ts';
import { isHtml, isMarkdown } from './markup.ts';
import { unreadable } from './unreadable.ts';
import { isZip, openZip } from './zip.ts';

/** Bytes looked at to recognise encoding, format and delimiter. */
const headSize = 64 * 1024;

/** What a first pass over the bytes found. */
export type Examined = {
  /** SHA-256 of the bytes, hexadecimal. */
  digest: string;
  /** Label of the encoding. */
  encoding: string;
  /** Format of the file. */
  type: FileType;
  /** The decoded beginning. */
  head: string;
  /** Whether `head` is the whole text. */
  whole: boolean;
};

/**
 * Reads an input once, whole: its digest, its encoding (a wish, a byte order mark, strict UTF-8, Windows-1252) and
 * its format.
 * @throws InputProblem where it is empty, no text, or in another encoding.
 */
export async function examine(input: Input, wish: FormatWish): Promise<Examined> {
  const bytes = await survey(input);
  if (isZip(bytes.head)) return await archive(input, bytes.digest);
  refuseUnreadable(input.name, bytes);
  const encoding = wish.encoding ?? encodingOf(input.name, bytes);
  const { head, whole } = await beginning(input, encoding);
  if (head.trim() === '')
    throw new InputProblem(`\`${input.name}\` is empty. Export it again, with its header.`);
  return { digest: bytes.digest, encoding, type: wish.type ?? typeOf(head, whole), head, whole };
}

/** A workbook is a ZIP with a certain file in it. */
async function archive(input: Input, digest: string): Promise<Examined> {
  const { names } = await openZip(input);
  const type = names.includes('xl/workbook.xml') ? 'xlsx' : 'zip';
  return { digest, encoding: 'utf-8', type, head: '', whole: true };
}

type Survey = {
  digest: string;
  head: Uint8Array;
  eightBit: Uint8Array;
  utf8: boolean;
  zeroLine: number | undefined;
};

async function survey(input: Input): Promise<Survey> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const result = { head: new Uint8Array(), eightBit: new Uint8Array(), utf8: true };
  let line = 1;
  let zeroLine: number | undefined;
  for await (const chunk of input.open()) {
    hash.update(chunk);
    if (result.head.length < headSize)
      result.head = Buffer.concat([result.head, chunk]).subarray(0, headSize);
    if (result.eightBit.length === 0 && chunk.some((byte) => byte > 127))
      result.eightBit = chunk.slice(0, headSize);
    const zero = zeroLine === undefined ? chunk.indexOf(0) : -1;
    if (zero >= 0) zeroLine = line + lineFeeds(chunk.subarray(0, zero));
    else if (zeroLine === undefined) line += lineFeeds(chunk);
    result.utf8 &&= decodes(decoder, chunk);
  }
  const utf8 = result.utf8 && decodes(decoder, undefined);
  return { ...result, utf8, zeroLine, digest: hash.digest('hex') };
}

function lineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

function decodes(decoder: TextDecoder, chunk: Uint8Array | undefined): boolean {
  try {
    if (chunk) decoder.decode(chunk, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function refuseUnreadable(file: string, { head, zeroLine }: Survey): void {
  if (head.length === 0) throw new InputProblem(`\`${file}\` is empty. Export it again, with its header.`);
  const is = unreadable(head);
  if (is !== undefined) throw new InputProblem(`\`${file}\` is ${is}`);
  if (zeroLine !== undefined && !byteOrderMark(head) && !unmarkedUtf16(head)) {
    throw new InputProblem(
      `\`${file}\` is a binary file or damaged: line ${zeroLine} holds a zero byte. Import CSV, TSV, JSON or JSON Lines.`,
    );
  }
}

function encodingOf(file: string, { head, eightBit, utf8 }: Survey): string {
  const marked = byteOrderMark(head) ?? unmarkedUtf16(head);
  if (marked) return marked;
  return utf8 ? 'utf-8' : eightBitEncoding(eightBit, file);
}

async function beginning(input: Input, encoding: string): Promise<{ head: string; whole: boolean }> {
  let head = '';
  for await (const text of decode(input, encoding)) {
    head += text;
    if (head.length > headSize) return { head: head.slice(0, headSize), whole: false };
  }
  return { head, whole: true };
}

/** JSON begins like JSON; JSON Lines are whole objects a line. What is no page either is a table of delimited text. */
function typeOf(head: string, whole: boolean): Examined['type'] {
  if (isHtml(head)) return 'html';
  if (isMarkdown(head)) return 'markdown';
  if (!/^\s*(?:\[\s*(?:[[{"\d\]-]|true|false|null)|\{\s*["}])/.test(head)) return 'csv';
  const [first = '', second] = head.trim().split(/\r\n|\n|\r/, 2);
  if (!first.startsWith('{') || !isJson(first)) {
    // In one JSON document an object that begins a line follows one of these signs; else the first line is broken.
    return first.startsWith('{') && second?.startsWith('{') && !/[[{,:]\s*$/.test(first) ? 'jsonl' : 'json';
  }
  if (second !== undefined) return 'jsonl';
  return whole && holdsList(first) ? 'json' : 'jsonl';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function holdsList(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value).includes('[{');
}
