import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from '../../scripts/sources/formats/delimited.ts';
import { decode } from '../../scripts/sources/formats/encoding.ts';
import type { Input } from '../../scripts/sources/formats/input.ts';
import { lineAt, scan } from '../../scripts/sources/formats/scan.ts';

/** Bytes that come in pieces of a certain size, as those of a file do. */
function inPieces(bytes: Uint8Array, size: number): Input {
  return {
    name: 'file',
    stem: 'file',
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
    async *pass() {
      const again = new Uint8Array(size);
      for (let at = 0; at < bytes.length; at += size) {
        const piece = bytes.subarray(at, at + size);
        again.set(piece);
        yield again.subarray(0, piece.length);
        // Whoever holds on to a piece is told so by what it finds.
        again.fill(0x2a);
      }
    },
    position: () => 0,
  };
}

/** Letters of one to four bytes, line ends, and now and then a byte that belongs to none. */
const bytes = fc
  .array(
    fc.oneof(
      {
        weight: 20,
        arbitrary: fc
          .constantFrom('a', '\r', '\n', '\r\r\n', 'ä', '€', '😀')
          .map((text) => Buffer.from(text)),
      },
      { weight: 1, arbitrary: fc.constantFrom(0x80, 0xc3, 0xe2, 0xf0, 0xff).map((byte) => Buffer.of(byte)) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.concat(parts));
const size = fc.integer({ min: 1, max: 9 });

describe('a byte that its encoding does not know', () => {
  it('is named by its line, in pieces of any size', async () => {
    const broken = Buffer.concat([Buffer.from('a,€\n1,€\n2,'), Buffer.of(0xfc), Buffer.from('r\n')]);
    for (const step of [1, 2, 3, 5, 8, 100]) {
      await expect(Array.fromAsync(decode(inPieces(broken, step), 'utf-8'))).rejects.toThrow(
        /^file:3: a byte here is no character in utf-8/,
      );
    }
  });
});

describe('the first pass over the bytes of a file', () => {
  it('tells UTF-8 and the place where it ends, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, size, async (all, step) => {
        const { brokenAt } = await scan(inPieces(all, step));
        expect(brokenAt === undefined).toBe(isUtf8(all));
        if (brokenAt === undefined) return;
        // All before the place is UTF-8, and whatever begins there is none.
        expect(isUtf8(all.subarray(0, brokenAt))).toBe(true);
        for (let length = 1; length <= 4; length += 1) {
          if (brokenAt + length <= all.length)
            expect(isUtf8(all.subarray(brokenAt, brokenAt + length))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells the line of a place, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, size, fc.nat({ max: 60 }), async (all, step, place) => {
        const before = all.subarray(0, place).toString('latin1');
        expect(await lineAt(inPieces(all, step), place)).toBe(1 + countLines(before));
      }),
      { numRuns: 1000 },
    );
  });
});
