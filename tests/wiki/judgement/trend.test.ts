import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TrendSettings } from '../../../src/wiki/judgement/trend.ts';
import { decideTrends, testTrend } from '../../../src/wiki/judgement/trend.ts';
import type { ClaimWindows } from '../../../src/wiki/judgement/types.ts';

type Counts = readonly [hits: number, base: number];

/** Windows of one source or several, each as recent counts and baseline counts. */
const claim = (...sources: (readonly [recent: Counts, baseline: Counts])[]): ClaimWindows => ({
  recent: sources.map(([[hits, base]], index) => ({ source: `s${index}`, hits, base })),
  baseline: sources.map(([, [hits, base]], index) => ({ source: `s${index}`, hits, base })),
});

const decide = (windows: ClaimWindows, settings?: TrendSettings) => {
  const [trend] = decideTrends([testTrend(windows)], settings);
  return trend ? [trend.verdict, trend.reason] : [];
};

const counts = fc
  .oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: 1_000_000 }),
  )
  .chain((base) => fc.tuple(fc.nat(base), fc.constant(base)));
const anyClaim = fc
  .array(fc.tuple(counts, counts), { minLength: 1, maxLength: 3 })
  .map((sources) => claim(...sources));

describe('the trend of a claim', () => {
  test.each([
    [
      'rises from 10 % to 20 %',
      claim([
        [200, 1000],
        [300, 3000],
      ]),
      'strengthening',
      'significantChange',
    ],
    [
      'falls from 20 % to 10 %',
      claim([
        [100, 1000],
        [600, 3000],
      ]),
      'weakening',
      'significantChange',
    ],
    [
      'stays at 10 % of thousands',
      claim([
        [500, 5000],
        [1510, 15_000],
      ]),
      'stable',
      'withinMargin',
    ],
    [
      'stays at 10 % of dozens',
      claim([
        [3, 30],
        [9, 90],
      ]),
      'tooLittleData',
      'intervalTooWide',
    ],
    [
      'rises surely, but by one point',
      claim([
        [11_000, 100_000],
        [30_000, 300_000],
      ]),
      'stable',
      'withinMargin',
    ],
    [
      'rises by a point and a half that may be more',
      claim([
        [690, 6000],
        [1800, 18_000],
      ]),
      'tooLittleData',
      'changeBelowMargin',
    ],
    [
      'is said by nobody where fifty were to be expected',
      claim([
        [0, 500],
        [150, 1500],
      ]),
      'silent',
      'noneFound',
    ],
    [
      'is said by nobody where exactly five were',
      claim([
        [0, 1000],
        [15, 3000],
      ]),
      'silent',
      'noneFound',
    ],
    [
      'is said by nobody where four were',
      claim([
        [0, 400],
        [12, 1200],
      ]),
      'stable',
      'withinMargin',
    ],
    [
      'is said by nobody, ever, of three',
      claim([
        [0, 3],
        [0, 3],
      ]),
      'tooLittleData',
      'intervalTooWide',
    ],
    [
      'is said by nobody, ever, of thousands',
      claim([
        [0, 3000],
        [0, 9000],
      ]),
      'stable',
      'withinMargin',
    ],
    [
      'has no source in both windows',
      claim(
        [
          [40, 100],
          [0, 0],
        ],
        [
          [0, 0],
          [5, 100],
        ],
      ),
      'tooLittleData',
      'noSharedSource',
    ],
    ['has no source at all', claim(), 'tooLittleData', 'noSharedSource'],
  ] as const)('that %s is told so', (_name, windows, verdict, reason) => {
    expect(decide(windows)).toEqual([verdict, reason]);
  });

  it('takes the margin from the settings, and reaches it at exactly two points', () => {
    const windows = claim([
      [12_000, 100_000],
      [30_000, 300_000],
    ]);
    expect(decide(windows)[0]).toBe('strengthening');
    expect(decide(windows, { margin: 0.03 })[0]).toBe('stable');
  });

  it('is not made by a mix of sources that shifts (Simpson)', () => {
    const windows = claim(
      [
        [450, 900],
        [50, 100],
      ],
      [
        [10, 100],
        [90, 900],
      ],
    );
    const { comparison } = testTrend(windows);
    expect(comparison?.difference).toBeCloseTo(0, 12);
    expect(comparison?.p).toBeCloseTo(1, 12);
  });

  it('shows its figures', () => {
    const { comparison, sources, leftOut } = testTrend({
      recent: [
        { source: 'nps', hits: 30, base: 100 },
        { source: 'chat', hits: 9, base: 10 },
      ],
      baseline: [{ source: 'nps', hits: 60, base: 300 }],
    });
    expect(sources).toEqual([
      { source: 'nps', recent: { hits: 30, base: 100 }, baseline: { hits: 60, base: 300 } },
    ]);
    expect(leftOut).toEqual(['chat']);
    expect(comparison).toMatchObject({
      recent: { hits: 30, base: 100, share: 0.3 },
      baseline: { hits: 60, base: 300, share: 0.2 },
      expectedRecentHits: 20,
      smallestExpected: 22.5,
      method: 'mantelHaenszel',
    });
    expect(comparison?.difference).toBeCloseTo(0.1, 12);
    expect(comparison?.interval95.low).toBeLessThan(comparison?.interval90.low ?? Number.NaN);
  });

  test.each([
    [
      claim([
        [4, 8],
        [1, 8],
      ]),
      'exact',
    ],
    [
      claim(
        [
          [200, 1000],
          [300, 3000],
        ],
        [
          [1, 9],
          [0, 9],
        ],
      ),
      'exact',
    ],
    [
      claim([
        [20, 40],
        [25, 40],
      ]),
      'mantelHaenszel',
    ],
    [
      claim(
        [
          [200_000, 1_000_000],
          [200_000, 1_000_000],
        ],
        [
          [1, 9],
          [0, 9],
        ],
      ),
      'scoreInsteadOfExact',
    ],
  ] as const)('of %o is reckoned by the method %s', (windows, method) => {
    expect(testTrend(windows).comparison?.method).toBe(method);
  });

  it("is Fisher's where his lady tastes tea", () => {
    expect(
      testTrend(
        claim([
          [3, 4],
          [1, 4],
        ]),
      ).comparison?.p,
    ).toBeCloseTo(0.4857, 4);
  });

  it('refuses a source that stands twice in a window, and impossible counts', () => {
    const twice = { source: 'nps', hits: 1, base: 2 };
    expect(() => testTrend({ recent: [twice, twice], baseline: [] })).toThrow(/stands twice/);
    expect(() =>
      testTrend(
        claim([
          [3, 2],
          [1, 2],
        ]),
      ),
    ).toThrow(/whole counts/);
  });
});

describe('a trend, whatever the counts,', () => {
  it('does not change with a source that is present in one window only', () => {
    fc.assert(
      fc.property(anyClaim, counts, fc.boolean(), fc.boolean(), (windows, [hits, base], recent, listed) => {
        const added = { source: 'new', hits, base };
        const empty = listed ? [{ source: 'new', hits: 0, base: 0 }] : [];
        const more = {
          recent: [...(recent ? [added] : empty), ...windows.recent],
          baseline: [...windows.baseline, ...(recent ? empty : [added])],
        };
        const [before, after] = [testTrend(windows), testTrend(more)];
        expect(after.comparison).toEqual(before.comparison);
        expect(after.sources).toEqual(before.sources);
      }),
    );
  });

  it('turns its sign when the windows are exchanged', () => {
    fc.assert(
      fc.property(anyClaim, (windows) => {
        const there = testTrend(windows).comparison;
        const back = testTrend({ recent: windows.baseline, baseline: windows.recent }).comparison;
        expect(back === undefined).toBe(there === undefined);
        if (!there || !back) return;
        expect(back.difference).toBeCloseTo(-there.difference, 10);
        expect(back.p).toBeCloseTo(there.p, 8);
        expect(back.interval90.low).toBeCloseTo(-there.interval90.high, 8);
        expect(back.interval95.high).toBeCloseTo(-there.interval95.low, 8);
        expect(back.method).toBe(there.method);
      }),
    );
  });

  it('has numbers that are numbers, nested intervals, and no fewer claims than it was given', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 4 }), (claims) => {
        const tests = claims.map((windows) => testTrend(windows));
        const trends = decideTrends(tests);
        expect(trends.map((trend) => trend.test)).toEqual(tests);
        for (const { comparison } of tests) {
          if (!comparison) continue;
          const { p, difference, interval90, interval95 } = comparison;
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          const ordered = [interval95.low, interval90.low, difference, interval90.high, interval95.high];
          ordered.slice(1).forEach((value, index) => {
            expect(value).toBeGreaterThanOrEqual((ordered[index] ?? Number.NaN) - 1e-12);
          });
        }
      }),
    );
  });

  it('grows surer, never less sure, when every count is multiplied', () => {
    fc.assert(
      fc.property(anyClaim, fc.integer({ min: 2, max: 5 }), (windows, k) => {
        const times = (list: ClaimWindows['recent']) =>
          list.map(({ source, hits, base }) => ({ source, hits: hits * k, base: base * k }));
        const once = testTrend(windows).comparison;
        const more = testTrend({
          recent: times(windows.recent),
          baseline: times(windows.baseline),
        }).comparison;
        if (once?.method !== 'mantelHaenszel' || more?.method !== 'mantelHaenszel') return;
        expect(more.difference).toBeCloseTo(once.difference, 10);
        expect(more.p).toBeLessThanOrEqual(once.p + 1e-12);
      }),
    );
  });

  it('is decided more carefully among many claims than alone', () => {
    const weak = testTrend(
      claim([
        [30, 200],
        [54, 600],
      ]),
    );
    const nothing = Array.from({ length: 30 }, () =>
      testTrend(
        claim([
          [20, 200],
          [60, 600],
        ]),
      ),
    );
    expect(decideTrends([weak])[0]?.verdict).toBe('strengthening');
    expect(decideTrends([weak, ...nothing])[0]?.verdict).toBe('tooLittleData');
  });
});

/** Mulberry32: a small random generator with a seed, so that the simulation is the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('in a simulation of companies with two sources', () => {
  const simulated = (random: () => number, shift: number, bases: readonly number[]) => {
    const draw = (base: number, share: number): Counts => [
      Array.from({ length: base }, random).filter((value) => value < share).length,
      base,
    ];
    return testTrend(
      claim(
        ...bases.map(
          (base, i) => [draw(base, 0.08 + i * 0.1 + shift), draw(3 * base, 0.08 + i * 0.1)] as const,
        ),
      ),
    );
  };
  const alarms = (shift: number, bases: readonly number[], seed: number) => {
    const random = randomFrom(seed);
    const runs = Array.from(
      { length: 400 },
      () => decideTrends([simulated(random, shift, bases)])[0]?.verdict,
    );
    return runs.filter((verdict) => verdict === 'strengthening' || verdict === 'weakening').length / 400;
  };

  // Four standard errors of a rate of 5 % over 400 runs are 4.4 points.
  test.each([[[200, 120]], [[25, 15]]])('alarms where nothing changed are at most 5 %, bases %j', (bases) => {
    expect(alarms(0, bases, 20_261_121)).toBeLessThan(0.05 + 0.044);
  });

  it('a planted rise of ten points is mostly found', () => {
    expect(alarms(0.1, [200, 120], 7)).toBeGreaterThan(0.9);
  });

  it('false alarms among twenty claims, four of them true, stay near 5 % of all alarms', () => {
    const random = randomFrom(11);
    let [found, falseAlarms] = [0, 0];
    for (let round = 0; round < 30; round += 1) {
      const tests = Array.from({ length: 20 }, (_, i) => simulated(random, i < 4 ? 0.12 : 0, [200, 120]));
      decideTrends(tests).forEach(({ verdict }, i) => {
        if (verdict !== 'strengthening' && verdict !== 'weakening') return;
        if (i < 4) found += 1;
        else falseAlarms += 1;
      });
    }
    expect(found / 120).toBeGreaterThan(0.9);
    expect(falseAlarms / (found + falseAlarms)).toBeLessThan(0.12);
  });
});
