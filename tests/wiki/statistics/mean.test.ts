import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, meanOf, momentsOf, varianceOf } from '../../../src/wiki/statistics/mean.ts';

const momentsOfValues = (values: readonly number[]) =>
  momentsOf(values.map((value) => ({ value, count: 1 })));

describe('the mean of counted values', () => {
  it("has the interval of Student's sleep data (Student 1908: extra hours of ten patients)", () => {
    const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const moments = momentsOfValues(hours);
    expect(meanOf(moments)).toBeCloseTo(1.58, 10);
    // R: t.test(extra ~ group, sleep, paired = TRUE) gives 0.7001142 to 2.4598858.
    const interval = meanInterval(moments);
    expect(interval?.low).toBeCloseTo(0.7001142, 6);
    expect(interval?.high).toBeCloseTo(2.4598858, 6);
  });

  it('is the same from a histogram as from its values one by one', () => {
    const values = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const histogram = [-2, -1, 0, 1, 2].map((value) => ({
          value,
          count: list.filter((each) => each === value).length,
        }));
        expect(momentsOf(histogram)).toEqual(momentsOfValues(list));
      }),
    );
  });

  it('has no interval for one value or none', () => {
    expect(meanOf(momentsOf([]))).toBeUndefined();
    expect(meanInterval(momentsOf([]))).toBeUndefined();
    expect(meanInterval(momentsOf([{ value: 3, count: 1 }]))).toBeUndefined();
  });

  it('keeps its width where all answers are equal and the scale is known, and loses it with volume', () => {
    const scale = { low: 1, high: 5 };
    const width = (count: number) => {
      const interval = meanInterval(momentsOf([{ value: 5, count }]), { scale });
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width(5)).toBeGreaterThan(0.5);
    expect(width(1_000_000)).toBeLessThan(1e-4);
    expect(width(1_000_000)).toBeGreaterThan(0);
  });

  it('holds the mean, stays on its scale and widens with the level', () => {
    const counts = fc.tuple(...[1, 2, 3, 4, 5].map(() => fc.integer({ min: 0, max: 200_000 })));
    fc.assert(
      fc.property(counts, (list) => {
        const moments = momentsOf(list.map((count, index) => ({ value: index + 1, count })));
        fc.pre(moments.n >= 2);
        const scale = { low: 1, high: 5 };
        const mean = meanOf(moments) ?? Number.NaN;
        const at = (level: number) => meanInterval(moments, { level, scale });
        expect(at(0.95)?.low).toBeLessThanOrEqual(mean);
        expect(at(0.95)?.high).toBeGreaterThanOrEqual(mean);
        expect(at(0.95)?.low).toBeGreaterThanOrEqual(1);
        expect(at(0.95)?.high).toBeLessThanOrEqual(5);
        expect(at(0.99)?.low).toBeLessThanOrEqual(at(0.9)?.low ?? Number.NaN);
      }),
    );
  });

  it('never has a negative variance, even where squares almost cancel', () => {
    expect(varianceOf({ n: 3, sum: 3e8 + 0.3, sumSquares: (3e8 + 0.3) ** 2 / 3 - 1 })).toBe(0);
  });

  it('refuses counts that are not whole', () => {
    expect(() => momentsOf([{ value: 1, count: 0.5 }])).toThrow(/whole numbers/);
  });
});
