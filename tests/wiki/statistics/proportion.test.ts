import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wilsonInterval } from '../../../src/wiki/statistics/proportion.ts';

const shares = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((base) => fc.record({ hits: fc.integer({ min: 0, max: base }), base: fc.constant(base) }));

describe("Wilson's interval", () => {
  test.each([
    // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // Agresti and Coull, The American Statistician 52, 1998: 0 vegetarians among 25 students.
    [0, 25, 0, 0.1332],
  ])('is as published for %d of %d', (hits, base, low, high) => {
    const interval = wilsonInterval({ hits, base });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('does not exist where nobody was asked', () => {
    expect(wilsonInterval({ hits: 0, base: 0 })).toBeUndefined();
  });

  it('holds the share, stays within 0 and 1 and mirrors with the answer', () => {
    fc.assert(
      fc.property(shares, ({ hits, base }) => {
        const { low, high } = wilsonInterval({ hits, base }) ?? { low: Number.NaN, high: Number.NaN };
        const mirrored = wilsonInterval({ hits: base - hits, base });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / base);
        expect(high).toBeGreaterThanOrEqual(hits / base);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirrored?.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });

  it('grows with the level and shrinks with the number of people', () => {
    fc.assert(
      fc.property(shares, ({ hits, base }) => {
        const width = (k: number, level: number) => {
          const interval = wilsonInterval({ hits: hits * k, base: base * k }, level);
          return (interval?.high ?? 0) - (interval?.low ?? 0);
        };
        expect(width(1, 0.99)).toBeGreaterThan(width(1, 0.9));
        expect(width(4, 0.95)).toBeLessThan(width(1, 0.95));
      }),
    );
  });

  test.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])('refuses %d of %d', (hits, base) => {
    expect(() => wilsonInterval({ hits, base })).toThrow(/whole counts/);
  });

  test.each([0, 1, 95])('refuses the level %d', (level) => {
    expect(() => wilsonInterval({ hits: 1, base: 2 }, level)).toThrow(/between 0 and 1/);
  });
});
