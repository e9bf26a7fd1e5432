import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/wiki/judgement/metricSample.ts';
import { npsMoments } from '../../../src/wiki/judgement/metricValue.ts';
import { impactOf } from '../../../src/wiki/pulse/impact.ts';
import { randomFrom } from '../statistics/random.ts';

/** Promoters, passives and detractors. */
type Group = readonly [number, number, number];

function nps([promoters, passives, detractors]: Group): Sample {
  const moments = npsMoments(promoters, detractors, promoters + passives + detractors);
  return { measure: 'mean', ...moments, scale: { low: -100, high: 100 } };
}

function both(a: Group, b: Group): Group {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function scoreOf([promoters, passives, detractors]: Group): number {
  return ((promoters - detractors) / (promoters + passives + detractors)) * 100;
}

const count = fc.integer({ min: 0, max: 400 });
const group = fc.tuple(count, count, count).filter((each) => each[0] + each[1] + each[2] >= 5);

describe('the impact of a theme', () => {
  it('is the score of all minus the score without the theme, within its interval', () => {
    fc.assert(
      fc.property(group, group, (naming, others) => {
        const { value, n, named } = impactOf(nps(both(naming, others)), nps(naming));
        const expected = scoreOf(both(naming, others)) - scoreOf(others);
        expect(value?.value).toBeCloseTo(expected, 8);
        expect(value?.low).toBeLessThanOrEqual(value?.value ?? Number.NaN);
        expect(value?.high).toBeGreaterThanOrEqual(value?.value ?? Number.NaN);
        expect(n - named).toBe(others[0] + others[1] + others[2]);
      }),
    );
  });

  it('is surely nothing where nobody names it', () => {
    fc.assert(
      fc.property(group, (all) => {
        const nothing = { value: 0, low: 0, high: 0 };
        expect(impactOf(nps(all), nps([0, 0, 0])).value).toEqual(nothing);
        expect(impactOf(nps(all), undefined).value).toEqual(nothing);
      }),
    );
  });

  it.each([
    ['fewer than five name it', [3, 1, 0], [50, 50, 50]],
    ['fewer than five do not', [50, 50, 50], [2, 1, 1]],
  ] as const)('is not told where %s', (_, naming, others) => {
    expect(impactOf(nps(both(naming, others)), nps(naming)).value).toBeUndefined();
  });

  it('is told of shares as of means of ones and zeros', () => {
    const { value } = impactOf(
      { measure: 'share', hits: 60, base: 100 },
      { measure: 'share', hits: 10, base: 40 },
    );
    expect(value?.value).toBeCloseTo(0.6 - 50 / 60, 10);
  });

  it.each([
    ['a theme of many', [10, 20, 50], [150, 80, 60]],
    ['a theme of few', [2, 5, 23], [150, 80, 60]],
    ['a theme that changes nothing', [15, 8, 6], [150, 80, 60]],
  ] as const)('has an interval as wide as a bootstrap finds: %s', (_, naming, others) => {
    const { value } = impactOf(nps(both(naming, others)), nps(naming));
    const draws = bootstrap(naming, others, 2_000);
    // 95 % of the draws lie between the ends; a prior voice and Student's t make ours a little wider.
    const width = (draws[1_949] ?? 0) - (draws[50] ?? 0);
    const ours = (value?.high ?? 0) - (value?.low ?? 0);
    expect(ours / width).toBeGreaterThan(0.93);
    expect(ours / width).toBeLessThan(1.2);
  });
});

/** Impacts in samples drawn with replacement from the voices of one sample, in order. */
function bootstrap(naming: Group, others: Group, times: number): number[] {
  const voices = [naming, others].flatMap((part, index) =>
    part.flatMap((size, place) =>
      Array.from({ length: size }, () => ({ names: index === 0, score: (1 - place) * 100 })),
    ),
  );
  const random = randomFrom(7);
  const meanOf = (list: readonly { score: number }[]) =>
    list.reduce((sum, { score }) => sum + score, 0) / list.length;
  const impacts = Array.from({ length: times }, () => {
    const drawn = voices.flatMap(() => voices[Math.floor(random() * voices.length)] ?? []);
    return meanOf(drawn) - meanOf(drawn.filter(({ names }) => !names));
  });
  return impacts.sort((a, b) => a - b);
}
