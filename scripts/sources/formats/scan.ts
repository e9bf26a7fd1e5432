import { isUtf8 } from 'node:buffer';
import { countLines } from './delimited.ts';
import type { Input } from './input.ts';

/** Bytes looked at to recognise encoding, format and delimiter. */
export const HEAD_SIZE = 512 * 1024;

/** What a first pass over all bytes found. */
export type Scanned = {
  /** The first bytes, at most {@link HEAD_SIZE}. */
  head: Uint8Array;
  /** Place of the first zero byte; absent where there is none. */
  zeroAt?: number;
  /** Place of the first byte that no UTF-8 has there; absent where all is UTF-8. */
  brokenAt?: number;
};

/** Reads an input once, whole. */
export async function scan(input: Input): Promise<Scanned> {
  const found: Scanned = { head: new Uint8Array() };
  let place = 0;
  let open: Uint8Array = new Uint8Array();
  for await (const chunk of input.pass()) {
    if (found.head.length < HEAD_SIZE) found.head = Buffer.concat([found.head, chunk]).subarray(0, HEAD_SIZE);
    const zero = found.zeroAt === undefined ? chunk.indexOf(0) : -1;
    if (zero >= 0) found.zeroAt = place + zero;
    if (found.brokenAt === undefined) {
      const joined = open.length === 0 ? chunk : Buffer.concat([open, chunk]);
      const whole = joined.subarray(0, endOfCharacters(joined));
      if (!isUtf8(whole)) found.brokenAt = place - open.length + firstBroken(whole);
      open = Buffer.from(joined.subarray(whole.length));
    }
    place += chunk.length;
  }
  if (found.brokenAt === undefined && open.length > 0) found.brokenAt = place - open.length;
  return found;
}

/** Where the last character that is whole ends; its bytes may go on in the next chunk. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Place of the first byte that is no UTF-8, found by halving: all before it are whole characters. */
function firstBroken(bytes: Uint8Array): number {
  const wholeOf = (end: number) => bytes.subarray(0, endOfCharacters(bytes.subarray(0, end)));
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(wholeOf(middle))) good = middle;
    else bad = middle;
  }
  return wholeOf(good).length;
}

/** Line, counted from 1, on which a byte stands. */
export async function lineAt(input: Input, place: number): Promise<number> {
  let line = 1;
  let passed = 0;
  let held = '';
  for await (const chunk of input.open()) {
    const text = held + Buffer.from(chunk.subarray(0, Math.max(0, place - passed))).toString('latin1');
    passed += chunk.length;
    held = /\r*$/.exec(text)?.[0] ?? '';
    line += countLines(text.slice(0, text.length - held.length));
    if (passed >= place) break;
  }
  return line + countLines(held);
}
