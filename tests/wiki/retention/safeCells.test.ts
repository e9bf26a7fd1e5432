import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCells } from '../../../src/wiki/retention/safeCells.ts';

const kept = (cells: Record<string, number>, without = 0) => {
  const all = Object.values(cells).reduce((sum, voices) => sum + voices, without);
  const there = Object.entries(cells).filter(([, voices]) => voices > 0);
  return Object.fromEntries(safeCells(new Map(there), without, all));
};

describe('the cells that are kept', () => {
  it.each([
    ['are all where none is small', { a: 5, b: 9 }, 0, { a: 5, b: 9 }],
    ['are all but the small one where many have no value', { a: 3, b: 9 }, 20, { b: 9 }],
    [
      'leave out a second one where the total would give the small one away',
      { a: 3, b: 9, c: 8 },
      0,
      { c: 8 },
    ],
    ['are none where too few would hide behind one another', { a: 4, b: 5 }, 0, {}],
    ['leave out what all but a few said', { a: 30, b: 5 }, 0, { a: 30, b: 5 }],
    ['are none where a few have no value and nothing else could hide them', { a: 30 }, 2, {}],
  ])('%s', (_sentence, cells, without, expected) => {
    expect(kept(cells, without)).toEqual(expected);
  });

  it('leave out a cell whose complement is small, though cells overlap', () => {
    expect(
      Object.fromEntries(
        safeCells(
          new Map([
            ['a', 18],
            ['b', 12],
            ['c', 11],
          ]),
          0,
          20,
        ),
      ),
    ).toEqual({ c: 11 });
  });

  it('never give a number under 5 away, even to who knows the rule, the total and that each voice has one value', () => {
    const names = ['a', 'b', 'c', 'd'];
    const numbers = fc.array(fc.integer({ min: 0, max: 13 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(numbers, ([without = 0, ...voices]) => {
        const cells = Object.fromEntries(names.map((name, index) => [name, voices[index] ?? 0]));
        const shown = kept(cells, without);
        for (const number of Object.values(shown)) expect(number).toBeGreaterThanOrEqual(5);
        const hidden = names.filter((name) => !(name in shown));
        const sum = hidden.reduce((total, name) => total + (cells[name] ?? 0), without);
        // Every way in which the hidden voices could be spread that would have been shown in the same way.
        const thinkable = spreads(sum, hidden.length + 1).filter(([none = 0, ...others]) => {
          const other = Object.fromEntries(hidden.map((name, index) => [name, others[index] ?? 0]));
          return JSON.stringify(kept({ ...shown, ...other }, none)) === JSON.stringify(shown);
        });
        for (const [index, truth] of [without, ...hidden.map((name) => cells[name] ?? 0)].entries()) {
          if (truth === 0 || truth >= 5) continue;
          expect(new Set(thinkable.map((spread) => spread[index])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** All ways to write a sum as that many numbers, each 0 or more. */
function spreads(sum: number, parts: number): number[][] {
  if (parts === 1) return [[sum]];
  return Array.from({ length: sum + 1 }, (_, first) =>
    spreads(sum - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}
