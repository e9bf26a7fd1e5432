import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalCdf, normalQuantile, normalReach, twoSidedP } from '../../../src/wiki/statistics/normal.ts';
import { logGamma, studentReach } from '../../../src/wiki/statistics/studentT.ts';

const relative = (found: number, known: number) => Math.abs(found / known - 1);

describe('the standard normal distribution', () => {
  test.each([
    [-8, 6.22096057427174e-16],
    [-3, 0.0013498980316300933],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1.96, 0.9750021048517795],
    [5, 0.9999997133484281],
  ])('has the tabled cumulative probability at %d', (x, known) => {
    expect(relative(normalCdf(x), known)).toBeLessThan(x < -7 ? 1e-7 : 1e-12);
  });

  test.each([
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.9, 1.2815515655446004],
    [0.5, 0],
    [1e-10, -6.361340902404056],
    [1e-100, -21.273453560965322],
  ])('has the tabled quantile at %d', (probability, known) => {
    expect(normalQuantile(probability)).toBeCloseTo(known, 12);
  });

  it('has a quantile that undoes the cumulative probability', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (x) => {
        expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 7);
      }),
    );
  });

  it('gives the usual reach and p-value at 1.96', () => {
    expect(normalReach(0.95)).toBeCloseTo(1.959964, 6);
    expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(1e3)).toBe(0);
  });

  test.each([0, 1, -0.1, Number.NaN])('refuses the probability %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});

describe("Student's t", () => {
  test.each([
    [0.95, 4, 2.7764451051977934],
    [0.9, 1, 6.313751514675037],
    [0.95, 2.5, 3.5746548420036817],
    [0.99, 30, 2.7499956535672254],
    [0.95, 199.5, 1.9719263079015248],
    [0.95, 200, 1.9718962236339088],
    [0.9, 1000, 1.6463788172854643],
    [0.99, 1e6, 2.5758342201053344],
  ])('reaches as tabled at the level %d with %d degrees of freedom', (level, df, known) => {
    expect(relative(studentReach(level, df), known)).toBeLessThan(1e-9);
  });

  it('reaches less far with every degree of freedom, and never less than the normal', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (df) => {
        expect(studentReach(0.95, df)).toBeGreaterThan(studentReach(0.95, df * 1.1));
        expect(studentReach(0.95, df)).toBeGreaterThan(normalReach(0.95));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses less than one degree of freedom', () => {
    expect(() => studentReach(0.95, 0.5)).toThrow(/1 degree of freedom/);
  });

  it('rests on a gamma function that knows its factorials', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  });
});
