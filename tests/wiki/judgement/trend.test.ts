import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TrendSettings } from '../../../src/wiki/judgement/trend.ts';
import { decideTrends, testTrend } from '../../../src/wiki/judgement/trend.ts';
import type { ClaimWindows } from '../../../src/wiki/judgement/types.ts';
import { randomFrom } from '../statistics/random.ts';

type Counts = readonly [hits: number, base: number];

/** Windows of one source or several, each as recent counts and baseline counts. */
const claim = (...sources: (readonly [recent: Counts, baseline: Counts])[]): ClaimWindows => ({
  recent: sources.map(([[hits, base]], index) => ({ source: `s${index}`, hits, base })),
  baseline: sources.map(([, [hits, base]], index) => ({ source: `s${index}`, hits, base })),
});

/** The same from words: `20/100 after 30/300` is 20 of 100 in the recent window and 30 of 300 in the baseline. */
const told = (...sources: string[]): ClaimWindows =>
  claim(
    ...sources.map((words) => {
      const [a = 0, b = 0, c = 0, d = 0] = words.match(/\d+/g)?.map(Number) ?? [];
      return [[a, b] as const, [c, d] as const] as const;
    }),
  );

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
    ['rises from 10 % to 20 %', told('200/1000 after 300/3000'), 'strengthening', 'significantChange'],
    ['falls from 20 % to 10 %', told('100/1000 after 600/3000'), 'weakening', 'significantChange'],
    ['stays at 10 % of thousands', told('500/5000 after 1510/15000'), 'stable', 'withinMargin'],
    ['stays at 10 % of dozens', told('3/30 after 9/90'), 'tooLittleData', 'intervalTooWide'],
    ['rises surely, but by one point', told('11000/100000 after 30000/300000'), 'stable', 'withinMargin'],
    [
      'rises by a point and a half that may be more',
      told('690/6000 after 1800/18000'),
      'tooLittleData',
      'changeBelowMargin',
    ],
    [
      'is said by nobody where fifty were to be expected',
      told('0/500 after 150/1500'),
      'silent',
      'noneFound',
    ],
    ['is said by nobody where exactly five were', told('0/1000 after 15/3000'), 'silent', 'noneFound'],
    ['is said by nobody where four were', told('0/400 after 12/1200'), 'stable', 'withinMargin'],
    ['is said by nobody, ever, of three', told('0/3 after 0/3'), 'tooLittleData', 'intervalTooWide'],
    ['is said by nobody, ever, of thousands', told('0/3000 after 0/9000'), 'stable', 'withinMargin'],
    [
      'has no source in both windows',
      told('40/100 after 0/0', '0/0 after 5/100'),
      'tooLittleData',
      'noSharedSource',
    ],
    ['has no source at all', claim(), 'tooLittleData', 'noSharedSource'],
  ] as const)('that %s is told so', (_name, windows, verdict, reason) => {
    expect(decide(windows)).toEqual([verdict, reason]);
  });

  it('takes the margin from the settings, and reaches it at exactly two points', () => {
    const windows = told('12000/100000 after 30000/300000');
    expect(decide(windows)[0]).toBe('strengthening');
    expect(decide(windows, { margin: 0.03 })[0]).toBe('stable');
  });

  it('is not made by a mix of sources that shifts (Simpson)', () => {
    const windows = told('450/900 after 50/100', '10/100 after 90/900');
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
    [told('4/8 after 1/8'), 'exact'],
    [told('200/1000 after 300/3000', '1/9 after 0/9'), 'exact'],
    [told('38/40 after 37/40'), 'exact'],
    [told('20/40 after 25/40'), 'mantelHaenszel'],
    [told('200000/1000000 after 200000/1000000', '1/9 after 0/9'), 'scoreInsteadOfExact'],
  ] as const)('of %o is reckoned by the method %s', (windows, method) => {
    expect(testTrend(windows).comparison?.method).toBe(method);
  });

  it('says so where an exact test would be too large for the settings', () => {
    const windows = told('4/8 after 1/8');
    expect(testTrend(windows, { supportLimit: 3 }).comparison?.method).toBe('scoreInsteadOfExact');
    expect(testTrend(windows, { exactBelow: 2 }).comparison?.method).toBe('mantelHaenszel');
  });

  it("is Fisher's where his lady tastes tea", () => {
    expect(testTrend(told('3/4 after 1/4')).comparison?.p).toBeCloseTo(0.4857, 4);
  });

  it('refuses a source that stands twice in a window, and impossible counts', () => {
    const twice = { source: 'nps', hits: 1, base: 2 };
    expect(() => testTrend({ recent: [twice, twice], baseline: [] })).toThrow(/stands twice/);
    expect(() => testTrend(told('3/2 after 1/2'))).toThrow(/whole counts/);
    expect(() => testTrend(told('1/2 after 1/0'))).toThrow(/whole counts/);
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
    const weak = testTrend(told('30/200 after 54/600'));
    const nothing = Array.from({ length: 30 }, () => testTrend(told('20/200 after 60/600')));
    expect(decideTrends([weak])[0]?.verdict).toBe('strengthening');
    expect(decideTrends([weak, ...nothing])[0]?.verdict).toBe('tooLittleData');
  });
});

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
