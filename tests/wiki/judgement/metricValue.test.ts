import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryAnswer } from '../../../src/wiki/answer.ts';
import { metricQueries, metricValue } from '../../../src/wiki/judgement/metricValue.ts';

function answer(hits: number, base: number, moments?: Partial<QueryAnswer>): QueryAnswer {
  return {
    hits: 999,
    base: 9999,
    bySource: [],
    byMonth: [],
    recent: [{ source: 's', hits, base }],
    baseline: [],
    undated: 0,
    verbatims: [],
    sharedRespondents: [],
    ...moments,
  };
}

describe('what is asked for a metric', () => {
  it('asks a share as it is written', () => {
    const where = { theme: 'login' };
    expect(metricQueries({ type: 'share', where }, undefined)).toEqual([{ where, measure: 'share' }]);
  });

  it('asks nothing for a share that names nothing to count, or for a value entered elsewhere', () => {
    expect(metricQueries({ type: 'share' }, undefined)).toEqual([]);
    expect(metricQueries({ type: 'own' }, undefined)).toEqual([]);
  });

  it('counts promoters and detractors among those who answered', () => {
    const queries = metricQueries({ type: 'nps', among: { channel: 'app' } }, undefined);
    expect(queries.map(({ among }) => among)).toEqual(Array(2).fill({ channel: 'app', nps: { atLeast: 0 } }));
    expect(queries.map(({ where }) => where)).toEqual([{ nps: { atLeast: 9 } }, { nps: { atMost: 6 } }]);
  });

  it('calls 4 and 5 of 5 stars satisfied, and 1 and 2 of school grades', () => {
    const [stars] = metricQueries({ type: 'csat' }, { from: 1, to: 5 });
    expect(stars?.where).toEqual({ rating: { atLeast: 3.5 } });
    const [grades] = metricQueries({ type: 'csat' }, { from: 6, to: 1 });
    expect(grades).toMatchObject({ where: { rating: { atMost: 2.875 } }, among: { rating: { atLeast: 1 } } });
  });

  it('takes the coded sentiment where ratings have no scale', () => {
    const [query] = metricQueries({ type: 'csat' }, undefined);
    expect(query).toMatchObject({ where: { sentiment: 'positive' } });
  });

  it('asks a mean without bounds in time, for months and windows stand in its answer', () => {
    const asked = { where: { product: 'karten' }, measure: 'mean', of: 'rating' };
    expect(metricQueries({ type: 'mean', where: { product: 'karten' } }, undefined)).toEqual([asked]);
    expect(metricQueries({ type: 'ces' }, undefined)).toEqual([{ ...asked, where: {} }]);
  });
});

describe('the value of a metric', () => {
  it('is the share of the recent window and not of all time', () => {
    expect(metricValue({ type: 'share' }, [answer(20, 100)])).toMatchObject({ value: 0.2, n: 100 });
  });

  it('is unknown where nobody was heard or nothing was asked', () => {
    expect(metricValue({ type: 'share' }, [answer(0, 0)])).toBeUndefined();
    expect(metricValue({ type: 'nps' }, [answer(0, 0), answer(0, 0)])).toBeUndefined();
    expect(metricValue({ type: 'own' }, [])).toBeUndefined();
  });

  it('is promoters minus detractors in points', () => {
    const value = metricValue({ type: 'nps' }, [answer(50, 100), answer(20, 100)]);
    expect(value).toMatchObject({ value: 30, n: 100 });
    // 1.984 · sqrt((0.5 + 0.2 - 0.09) / 100) is 15.5 points to each side; the prior voice widens it a little.
    expect(value?.low).toBeGreaterThan(13.5);
    expect(value?.low).toBeLessThan(14.6);
  });

  it('is a mean with its interval on the scale', () => {
    const of = (n: number) => [{ source: 's', n, sum: 18, sumSquares: 82 }];
    const moments = { moments: of(40), windowMoments: { recent: of(4), baseline: of(36) } };
    const value = metricValue({ type: 'mean', scale: { from: 1, to: 5 } }, [answer(0, 0, moments)]);
    expect(value).toMatchObject({ value: 4.5, high: 5, n: 4 });
  });

  it('lies within its interval and on its scale whatever was counted', () => {
    const counts = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)).filter(([a, b, c]) => a + b + c > 1);
    fc.assert(
      fc.property(counts, ([promoters, passives, detractors]) => {
        const n = promoters + passives + detractors;
        const value = metricValue({ type: 'nps' }, [answer(promoters, n), answer(detractors, n)]);
        expect(value).toBeDefined();
        if (!value) return;
        expect(value.low).toBeLessThanOrEqual(value.value);
        expect(value.high).toBeGreaterThanOrEqual(value.value);
        expect(value.low).toBeGreaterThanOrEqual(-100);
        expect(value.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
