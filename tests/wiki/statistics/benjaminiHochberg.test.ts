import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/wiki/statistics/benjaminiHochberg.ts';

const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

describe("Benjamini and Hochberg's procedure", () => {
  it('finds the first four of the fifteen end points of the thrombolysis trial (their paper of 1995)', () => {
    const decisions = benjaminiHochberg(published, 0.05);
    expect(decisions.filter(({ discovery }) => discovery).map(({ p }) => p)).toEqual(published.slice(0, 4));
  });

  it("adjusts as R's p.adjust does", () => {
    const adjusted = benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]).map((each) => each.adjusted);
    for (const value of adjusted) expect(value).toBeCloseTo(0.05, 12);
    expect(benjaminiHochberg([0.04, 0.001])[0]?.adjusted).toBeCloseTo(0.04, 12);
    expect(benjaminiHochberg([0.04, 0.001])[1]?.adjusted).toBeCloseTo(0.002, 12);
  });

  it('keeps the order given and agrees with the step-up rule as it is written', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const q = 0.05;
        const sorted = [...list].sort((a, b) => a - b);
        const last = sorted.findLastIndex((p, index) => p * list.length <= q * (index + 1));
        const threshold = sorted[last] ?? -1;
        const decisions = benjaminiHochberg(list, q);
        expect(decisions.map(({ p }) => p)).toEqual(list);
        for (const { p, discovery } of decisions) {
          const nearTie = Math.abs(p * list.length - q * (sorted.lastIndexOf(p) + 1)) < 1e-12;
          if (!nearTie) expect(discovery).toBe(p <= threshold);
        }
      }),
    );
  });

  it('never makes a p-value smaller, and one test alone stays as it is', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        for (const { p, adjusted } of benjaminiHochberg(list))
          expect(adjusted).toBeGreaterThanOrEqual(p * (1 - 1e-12));
      }),
    );
    expect(benjaminiHochberg([0.03])[0]).toEqual({ p: 0.03, adjusted: 0.03, discovery: true });
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('refuses what is no p-value', () => {
    expect(() => benjaminiHochberg([1.1])).toThrow(RangeError);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });
});
