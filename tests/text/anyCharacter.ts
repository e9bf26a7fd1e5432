import fc from 'fast-check';

/** Code points that stand for half a character, and are none by themselves. */
const HALVES = { first: 0xd800, count: 0x800 } as const;

const any = fc
  .integer({ min: 0, max: 0x10_ffff - HALVES.count })
  .map((n) => (n < HALVES.first ? n : n + HALVES.count), withoutHalves);

/**
 * Every character that Unicode has room for, one half of them printable ASCII: a unit of `fc.string`. Its own unit
 * `binary` is the same, but lists all million of them first, which takes seconds.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: 0x20, max: 0x7e }), any)
  .map((n) => String.fromCodePoint(n), codePointOf);

function withoutHalves(point: unknown): number {
  if (typeof point !== 'number') throw new Error('It is no code point.');
  return point < HALVES.first ? point : point - HALVES.count;
}

function codePointOf(character: unknown): number {
  const point = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (point === undefined || String.fromCodePoint(point) !== character)
    throw new Error('It is no single character.');
  return point;
}
