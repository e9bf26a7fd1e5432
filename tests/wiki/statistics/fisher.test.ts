import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exactStratified } from '../../../src/wiki/statistics/fisher.ts';
import { cochranMantelHaenszel } from '../../../src/wiki/statistics/mantelHaenszel.ts';
import type { Stratum } from '../../../src/wiki/statistics/stratum.ts';
import { anyStrata, cells, rabbits, stratum, swapped } from './strata.ts';

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** The number of tables of one stratum by its count of hits in group A, with the margins fixed. */
function tables({ hitsA, baseA, hitsB, baseB }: Stratum): Map<number, bigint> {
  const hits = hitsA + hitsB;
  const ways = new Map<number, bigint>();
  for (let x = Math.max(0, hits - baseB); x <= Math.min(baseA, hits); x += 1)
    ways.set(x, choose(baseA, x) * choose(baseB, hits - x));
  return ways;
}

/** The exact p-value by counting every table in whole numbers of any size. */
function countedP(strata: readonly Stratum[]): number {
  let ways = new Map([[0, 1n]]);
  for (const each of strata) {
    const next = new Map<number, bigint>();
    for (const [sum, count] of ways)
      for (const [x, more] of tables(each)) next.set(sum + x, (next.get(sum + x) ?? 0n) + count * more);
    ways = next;
  }
  const seen = ways.get(strata.reduce((sum, { hitsA }) => sum + hitsA, 0)) ?? 0n;
  const all = [...ways.values()].reduce((sum, count) => sum + count, 0n);
  const asUnlikely = [...ways.values()].filter((count) => count <= seen);
  const extreme = asUnlikely.reduce((sum, count) => sum + count, 0n);
  return Number((extreme * 10n ** 15n) / all) / 1e15;
}

describe("Fisher's exact test", () => {
  test.each([
    ['the lady tasting tea (Fisher 1935)', cells(3, 1, 1, 3), 34 / 70],
    [
      'convictions of like-sex twins of criminals (Fisher 1970; R: ?fisher.test)',
      cells(2, 10, 15, 3),
      0.0005367241,
    ],
    ['10 of 400 against 30 of 400 (SciPy 1.17)', cells(10, 390, 30, 370), 0.0017132136638],
    ['none of 500 against 7 of 500 (SciPy 1.17)', cells(0, 500, 7, 493), 0.0152981921],
    ['a million against nearly as many (SciPy 1.17)', cells(100, 899_900, 150, 849_850), 0.00030062939546],
  ])('gives the published p-value for %s', (_name, table, known) => {
    expect(exactStratified([table])).toBeCloseTo(known, 9);
  });

  it('is sure of nothing where nobody or everybody says it', () => {
    expect(exactStratified([stratum(0, 3, 0, 1_000_000)])).toBe(1);
    expect(exactStratified([stratum(3, 3, 9, 9)])).toBe(1);
  });

  it('declines a table with too many alternatives', () => {
    expect(exactStratified([stratum(300_000, 1_000_000, 300_000, 1_000_000)])).toBeUndefined();
    expect(exactStratified([stratum(5, 10, 5, 10)], 10)).toBeUndefined();
    expect(exactStratified([stratum(5, 10, 5, 10)], 11)).toBe(1);
  });
});

describe('the exact conditional test over strata', () => {
  it('gives 0.03994 for the rabbits cured by penicillin (R: mantelhaen.test, exact = TRUE)', () => {
    expect(exactStratified(rabbits)).toBeCloseTo(0.03994, 5);
  });

  it('agrees with counting every table', () => {
    fc.assert(
      fc.property(anyStrata(12), (strata) => {
        expect(exactStratified(strata)).toBeCloseTo(countedP(strata), 9);
      }),
    );
  });

  it('does not mind which group is called first, nor the order of the strata', () => {
    fc.assert(
      fc.property(anyStrata(300), (strata) => {
        const p = exactStratified(strata) ?? Number.NaN;
        expect(exactStratified(strata.map(swapped))).toBeCloseTo(p, 9);
        expect(exactStratified([...strata].reverse())).toBeCloseTo(p, 9);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('comes near the chi-square test where counts are large', () => {
    const strata = [stratum(430, 1000, 400, 1000), stratum(210, 700, 265, 900)];
    const asymptotic = cochranMantelHaenszel(strata, { correction: true }).p;
    expect(Math.abs((exactStratified(strata) ?? 1) - asymptotic)).toBeLessThan(0.02);
  });

  it('finds no change without strata and refuses an empty group', () => {
    expect(exactStratified([])).toBe(1);
    expect(() => exactStratified([stratum(0, 0, 1, 2)])).toThrow(/nobody in it/);
  });
});
