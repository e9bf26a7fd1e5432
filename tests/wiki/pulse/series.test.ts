import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSeries } from '../../../src/wiki/pulse/own.ts';
import { metricSeries } from '../../../src/wiki/pulse/series.ts';
import { shareAnswer, windows } from './answers.ts';

const share = { type: 'share' } as const;

const months = fc.dictionary(
  fc.constantFrom('2025-11', '2026-01', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'),
  fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  { minKeys: 1 },
);

describe('a metric over time', () => {
  it('shows no value of fewer than five, and every other within its interval', () => {
    fc.assert(
      fc.property(months, (counts) => {
        const series = metricSeries(share, [shareAnswer(counts)], [], windows);
        for (const { n, value } of [...series.months, ...series.quarters, series.recent, series.baseline]) {
          expect(value !== undefined).toBe(n >= 5);
          if (!value) continue;
          expect(value.n).toBe(n);
          expect(value.low).toBeLessThanOrEqual(value.value);
          expect(value.high).toBeGreaterThanOrEqual(value.value);
        }
      }),
    );
  });

  it('holds every month without a gap, and as many voices in months and quarters as were heard', () => {
    fc.assert(
      fc.property(months, (counts) => {
        const { months: all, quarters } = metricSeries(share, [shareAnswer(counts)], [], windows);
        const heard = Object.values(counts).reduce((sum, [, base]) => sum + base, 0);
        expect(all.reduce((sum, { n }) => sum + n, 0)).toBe(heard);
        expect(all.at(-1)?.period ?? '2026-09').toBe('2026-09');
        const last = all.filter(({ period }) => period >= '2026-07').reduce((sum, { n }) => sum + n, 0);
        if (all.length >= 3) expect(quarters.at(-1)).toMatchObject({ period: '2026-Q3', n: last });
      }),
    );
  });

  it('does not depend on the order in which months were told', () => {
    const forwards = { '2026-07': [3, 10], '2026-08': [4, 20], '2026-09': [5, 30] } as const;
    const backwards = { '2026-09': [5, 30], '2026-08': [4, 20], '2026-07': [3, 10] } as const;
    const of = (counts: Parameters<typeof shareAnswer>[0]) =>
      metricSeries(share, [shareAnswer(counts)], [], windows);
    expect(of(forwards)).toEqual(of(backwards));
  });

  it('is empty where nobody answered, and one month alone is no course', () => {
    expect(metricSeries(share, [shareAnswer({})], [], windows)).toMatchObject({
      months: [],
      quarters: [],
      recent: { n: 0 },
    });
    const single = metricSeries(share, [shareAnswer({ '2026-09': [4, 10] })], [], windows);
    expect(single.months).toHaveLength(1);
    expect(single.quarters).toEqual([]);
    expect(single.change).toBeUndefined();
  });

  it('takes a mean of each month and window from its own moments', () => {
    const moments = { n: 10, sum: 40, sumSquares: 170 };
    const answer = {
      ...shareAnswer({ '2026-08': [10, 10] }),
      moments: [{ source: 's', n: 99, sum: 0, sumSquares: 0 }],
      monthMoments: [{ source: 's', month: '2026-08', ...moments }],
      windowMoments: { recent: [{ source: 's', ...moments }], baseline: [] },
    };
    const scale = { from: 1, to: 7 };
    const series = metricSeries({ type: 'ces', scale }, [answer], [], windows);
    expect(series.months.map(({ value }) => value?.value)).toEqual([4, undefined]);
    expect(series.recent).toMatchObject({ n: 10, value: { value: 4 } });
  });

  it('of means is empty where voices were heard and nobody gave the number', () => {
    const answer = {
      ...shareAnswer({ '2026-08': [10, 10] }),
      moments: [],
      monthMoments: [{ source: 's', month: '2026-08', n: 0, sum: 0, sumSquares: 0 }],
      windowMoments: { recent: [], baseline: [] },
    };
    expect(metricSeries({ type: 'ces' }, [answer], [], windows).months).toEqual([]);
  });

  it('says of a group what differs from before and from all others, each with its interval', () => {
    const inside = [shareAnswer({ '2026-03': [10, 100], '2026-08': [60, 100] })];
    const outside = [shareAnswer({ '2026-08': [10, 100] })];
    const [slice] = metricSeries(
      share,
      [],
      [{ field: 'channel', value: 'app', inside, outside }],
      windows,
    ).slices;
    expect(slice?.change?.value).toBeCloseTo(0.5, 10);
    expect(slice?.change?.low).toBeGreaterThan(0.3);
    expect(slice?.against?.value).toBeCloseTo(0.5, 10);
    const few = metricSeries(
      share,
      [],
      [{ field: 'channel', value: 'app', inside: [shareAnswer({ '2026-08': [4, 4] })], outside }],
      windows,
    ).slices;
    expect(few).toEqual([{ field: 'channel', value: 'app', recent: { n: 4 }, baseline: { n: 0 } }]);
  });
});

describe('a metric that is entered', () => {
  it('shows a share as entered with Wilson’s interval', () => {
    const { months: all } = ownSeries({ values: [{ month: '2026-09', value: 0.305, n: 100 }] }, windows);
    expect(all).toHaveLength(1);
    expect(all[0]?.value?.value).toBe(0.305);
    expect(all[0]?.value?.low).toBeCloseTo(0.2233, 3);
    expect(all[0]?.value?.high).toBeCloseTo(0.4011, 3);
  });

  it('shows a number with Student’s interval of its deviation', () => {
    const values = [{ month: '2026-09', value: 12, n: 25, deviation: 5 }];
    const [month] = ownSeries({ values }, windows).months;
    // 2.064 standard errors of 5 / 5.
    expect(month?.value?.low).toBeCloseTo(12 - 2.0639, 3);
    expect(month?.value?.high).toBeCloseTo(12 + 2.0639, 3);
  });

  it('shows no number without its deviation, for nobody knows how sure it is', () => {
    expect(ownSeries({ values: [{ month: '2026-09', value: 12, n: 25 }] }, windows).months).toEqual([
      { period: '2026-09', n: 25 },
    ]);
  });

  it('leaves out months that are not over', () => {
    expect(ownSeries({ values: [{ month: '2026-10', value: 0.5, n: 25 }] }, windows).months).toEqual([]);
  });
});
