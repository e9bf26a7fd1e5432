import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  cochranMantelHaenszel,
  riskDifference,
  riskDifferenceInterval,
  satoVariance,
} from '../../../src/wiki/statistics/mantelHaenszel.ts';
import { scoreDifferenceInterval, weightedShares } from '../../../src/wiki/statistics/scoreDifference.ts';
import { randomFrom } from './random.ts';
import { anyStrata, berkeley, rabbits, stratum, swapped } from './strata.ts';

describe('the Cochran-Mantel-Haenszel test', () => {
  it('gives 1.5246 for admissions to Berkeley, and 1.4269 with correction (R: mantelhaen.test)', () => {
    expect(cochranMantelHaenszel(berkeley).chiSquare).toBeCloseTo(1.5246, 4);
    const corrected = cochranMantelHaenszel(berkeley, { correction: true });
    expect(corrected.chiSquare).toBeCloseTo(1.4269, 4);
    expect(corrected.p).toBeCloseTo(0.2323, 4);
  });

  it('gives 3.9286, p = 0.04747, for the rabbits cured by penicillin, corrected (R: ?mantelhaen.test)', () => {
    const corrected = cochranMantelHaenszel(rabbits, { correction: true });
    expect(corrected.chiSquare).toBeCloseTo(3.9286, 4);
    expect(corrected.p).toBeCloseTo(0.04747, 5);
  });

  it('cannot tell anything from strata that all say the same', () => {
    expect(cochranMantelHaenszel([stratum(0, 9, 0, 4), stratum(5, 5, 2, 2)])).toEqual({
      chiSquare: 0,
      p: 1,
    });
    expect(cochranMantelHaenszel([])).toEqual({ chiSquare: 0, p: 1 });
  });
});

describe('the Mantel-Haenszel difference', () => {
  it('is the plain difference where there is one stratum', () => {
    expect(riskDifference([stratum(56, 70, 48, 80)])).toBeCloseTo(0.2, 12);
  });

  it('is not fooled by Simpson: the Berkeley departments do not favour men, though the total does', () => {
    const total = berkeley.reduce((sum, s) => {
      return stratum(sum.hitsA + s.hitsA, sum.baseA + s.baseA, sum.hitsB + s.hitsB, sum.baseB + s.baseB);
    });
    expect(riskDifference([total])).toBeCloseTo(0.1416, 3);
    expect(riskDifference(berkeley)).toBeLessThan(0);
  });

  it("has the textbook's variance where one stratum holds two equal groups", () => {
    const textbook = (0.7 * 0.3 + 0.2 * 0.8) / 1000;
    expect(satoVariance([stratum(700, 1000, 200, 1000)], 0.5)).toBeCloseTo(textbook, 12);
  });

  it('has a variance that many small strata really show, though their groups differ in size', () => {
    const random = randomFrom(1989);
    const draw = (base: number, share: number) =>
      Array.from({ length: base }, random).filter((value) => value < share).length;
    const runs = Array.from({ length: 3000 }, () => {
      const strata = Array.from({ length: 30 }, () => stratum(draw(2, 0.7), 2, draw(6, 0.2), 6));
      const difference = riskDifference(strata) ?? Number.NaN;
      return { difference, variance: satoVariance(strata, difference) };
    });
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const centre = mean(runs.map(({ difference }) => difference));
    const seen = mean(runs.map(({ difference }) => (difference - centre) ** 2));
    // The empirical variance of 3000 runs has a standard error of 2.6 %.
    expect(Math.abs(mean(runs.map(({ variance }) => variance)) / seen - 1)).toBeLessThan(0.1);
  });

  it('has an interval as wide as the test is sure, for Berkeley', () => {
    const interval = riskDifferenceInterval(berkeley);
    expect(interval?.low).toBeLessThan(0);
    expect(interval?.high).toBeGreaterThan(0);
  });

  it('does not exist without strata', () => {
    expect(riskDifference([])).toBeUndefined();
    expect(riskDifferenceInterval([])).toBeUndefined();
    expect(scoreDifferenceInterval([])).toBeUndefined();
    expect(weightedShares([])).toBeUndefined();
  });

  it('turns round with the groups, and so do both intervals', () => {
    fc.assert(
      fc.property(anyStrata(1_000_000), (strata) => {
        const back = strata.map(swapped);
        const difference = riskDifference(strata) ?? Number.NaN;
        expect(riskDifference(back)).toBeCloseTo(-difference, 10);
        for (const intervalOf of [riskDifferenceInterval, scoreDifferenceInterval]) {
          const interval = intervalOf(strata, 0.9);
          const turned = intervalOf(back, 0.9);
          expect(turned?.low).toBeCloseTo(-(interval?.high ?? Number.NaN), 9);
          expect(interval?.low).toBeLessThanOrEqual(difference + 1e-12);
          expect(interval?.high).toBeGreaterThanOrEqual(difference - 1e-12);
          expect(interval?.low).toBeGreaterThanOrEqual(-1);
          expect(interval?.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the difference of the weighted shares', () => {
    fc.assert(
      fc.property(anyStrata(1000), (strata) => {
        const shares = weightedShares(strata);
        const difference = (shares?.a.share ?? 0) - (shares?.b.share ?? 0);
        expect(difference).toBeCloseTo(riskDifference(strata) ?? Number.NaN, 10);
      }),
    );
  });
});

describe("Newcombe's score interval of a difference", () => {
  // Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, table II, method 10.
  test.each([
    [stratum(56, 70, 48, 80), 0.0524, 0.3339],
    [stratum(9, 10, 3, 10), 0.1705, 0.809],
    [stratum(6, 7, 2, 7), 0.0582, 0.8062],
    [stratum(5, 56, 0, 29), -0.0381, 0.1926],
    [stratum(0, 10, 0, 20), -0.1611, 0.2775],
    [stratum(10, 10, 0, 20), 0.6791, 1],
  ])('is as published for %o', (table, low, high) => {
    const interval = scoreDifferenceInterval([table]);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('comes near the normal interval where counts are large', () => {
    const strata = [stratum(4300, 10_000, 4000, 10_000), stratum(2100, 7000, 3000, 9000)];
    const [score, normal] = [scoreDifferenceInterval(strata), riskDifferenceInterval(strata)];
    expect(score?.low).toBeCloseTo(normal?.low ?? Number.NaN, 3);
    expect(score?.high).toBeCloseTo(normal?.high ?? Number.NaN, 3);
  });
});
