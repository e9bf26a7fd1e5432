import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  meetsExpectation,
  stanceOf,
  supportOfMean,
  supportOfShare,
} from '../../../src/wiki/judgement/support.ts';
import { momentsOf } from '../../../src/wiki/statistics/mean.ts';

describe('the stance of a share', () => {
  test.each([
    // Reclining rude: 352 of 854 are 41.2 %; SciPy's binomtest gives 0.37963 to 0.44551 by Wilson.
    [{ atLeast: 0.35 }, 'supports', 'insideExpectation'],
    [{ atLeast: 0.4 }, 'inconclusive', 'intervalReachesAcross'],
    [{ atLeast: 0.5 }, 'refutes', 'outsideExpectation'],
    [{ atMost: 0.5 }, 'supports', 'insideExpectation'],
    [{ atMost: 0.42 }, 'inconclusive', 'intervalReachesAcross'],
    [{ atMost: 0.3 }, 'refutes', 'outsideExpectation'],
    [{ atLeast: 0.3, atMost: 0.5 }, 'supports', 'insideExpectation'],
    [{ atLeast: 0.41, atMost: 0.42 }, 'inconclusive', 'intervalReachesAcross'],
    [{ atLeast: 0.5, atMost: 0.9 }, 'refutes', 'outsideExpectation'],
    [{ atLeast: 0.1, atMost: 0.2 }, 'refutes', 'outsideExpectation'],
    [{}, 'inconclusive', 'noExpectation'],
    [undefined, 'inconclusive', 'noExpectation'],
  ] as const)('of 352 in 854 against %o is %s', (expected, stance, reason) => {
    const support = supportOfShare({ hits: 352, base: 854 }, expected);
    expect([support.stance, support.reason]).toEqual([stance, reason]);
    expect(support).toMatchObject({ measure: 'share', n: 854, hits: 352, level: 0.95 });
    expect(support.estimate).toBeCloseTo(0.4122, 4);
    expect(support.interval?.low).toBeCloseTo(0.37963, 5);
    expect(support.interval?.high).toBeCloseTo(0.44551, 5);
  });

  it('is inconclusive where nobody was asked, and says so', () => {
    const support = supportOfShare({ hits: 0, base: 0 }, { atLeast: 0.1 });
    expect(support).toEqual({
      measure: 'share',
      stance: 'inconclusive',
      reason: 'noVoices',
      n: 0,
      hits: 0,
      level: 0.95,
      expected: { atLeast: 0.1 },
    });
  });

  it('never supports what its own estimate contradicts, and the opposite expectation never supports too', () => {
    const share = fc
      .integer({ min: 1, max: 100_000 })
      .chain((base) => fc.tuple(fc.nat(base), fc.constant(base)));
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 1, noNaN: true }), ([hits, base], bound) => {
        const least = supportOfShare({ hits, base }, { atLeast: bound });
        const most = supportOfShare({ hits, base }, { atMost: bound });
        if (least.stance === 'supports') {
          expect(meetsExpectation(hits / base, { atLeast: bound })).toBe(true);
          expect(most.stance).not.toBe('supports');
        }
        if (least.stance === 'refutes') expect(most.stance).toBe('supports');
      }),
    );
  });

  it('refuses bounds that nothing can meet', () => {
    expect(() => supportOfShare({ hits: 1, base: 2 }, { atLeast: 0.6, atMost: 0.4 })).toThrow(/swap/);
  });
});

describe('the stance of a mean', () => {
  const stars = (...counts: number[]) =>
    momentsOf(counts.map((count, index) => ({ value: index + 1, count })));
  const scale = { low: 1, high: 5 };

  it('supports when the whole interval is as expected', () => {
    const support = supportOfMean(stars(60, 20, 10, 5, 5), { atMost: 2.5 }, { scale });
    expect(support).toMatchObject({ measure: 'mean', stance: 'supports', n: 100, estimate: 1.75 });
    expect(support).not.toHaveProperty('hits');
  });

  it('refutes and stays inconclusive likewise', () => {
    expect(supportOfMean(stars(60, 20, 10, 5, 5), { atLeast: 3 }).stance).toBe('refutes');
    expect(supportOfMean(stars(60, 20, 10, 5, 5), { atLeast: 1.7 }).stance).toBe('inconclusive');
  });

  it('does not take two equal answers for certainty', () => {
    expect(supportOfMean(stars(2), { atMost: 2 }).reason).toBe('spreadUnknown');
    expect(supportOfMean(stars(2), { atMost: 2 }, { scale }).reason).toBe('intervalReachesAcross');
    expect(supportOfMean(stars(200), { atMost: 2 }, { scale }).stance).toBe('supports');
  });

  it('is inconclusive for one value or none', () => {
    expect(supportOfMean(stars(1), { atMost: 2 }, { scale }).reason).toBe('spreadUnknown');
    expect(supportOfMean(stars(), { atMost: 2 }).reason).toBe('noVoices');
  });
});

it('counts the bounds themselves as expected', () => {
  expect(stanceOf({ low: 0.4, high: 0.6 }, { atLeast: 0.4, atMost: 0.6 }).stance).toBe('supports');
  expect(stanceOf({ low: 0.2, high: 0.4 }, { atLeast: 0.4 }).stance).toBe('inconclusive');
});
