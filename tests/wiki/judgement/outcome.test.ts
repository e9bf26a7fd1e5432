import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Samples } from '../../../src/wiki/judgement/change.ts';
import {
  type Declaration,
  fewestCases,
  judgeOutcome,
  type OutcomeVerdict,
} from '../../../src/wiki/judgement/outcome.ts';

const asOf = '2026-10-15';

const declared = (direction: 'up' | 'down', margin: number): Declaration => ({
  status: 'shipped',
  metric: 'anteil',
  expected: { direction, margin },
  window: { before: { from: '2026-01', to: '2026-03' }, after: { from: '2026-05', to: '2026-09' } },
});

/** Shares from words: `20/100 after 30/300`, and behind `against` those whom the change did not reach. */
const shares = (words: string): Samples => {
  const [a, b, c, d, e, f, g, h] = (words.match(/\d+/g) ?? []).map(Number);
  const share = (hits = 0, base = 0) => ({ hits, base });
  const own = { measure: 'share' as const, after: share(a, b), before: share(c, d) };
  return e === undefined ? own : { ...own, comparison: { after: share(e, f), before: share(g, h) } };
};

/** Numbers of `n` people whose mean and deviation are given. */
const moments = (n: number, mean: number, deviation: number) => ({
  n,
  sum: n * mean,
  sumSquares: (n - 1) * deviation ** 2 + n * mean ** 2,
});

const judged = (action: Declaration, samples: Samples | undefined, day = asOf) => {
  const { verdict, reason } = judgeOutcome(action, samples, day);
  return [verdict, reason];
};

describe('the outcome of an action', () => {
  test.each([
    ['falls well beyond the margin', '50/1000 after 150/1000', 'moved', 'beyondMargin'],
    ['rises well beyond the margin', '150/1000 after 50/1000', 'worse', 'beyondMargin'],
    ['stays where it was, among thousands', '500/5000 after 500/5000', 'unchanged', 'withinMargin'],
    ['surely falls, by less than the margin', '9000/100000 after 10000/100000', 'unchanged', 'withinMargin'],
    ['falls, by the margin or less or more', '90/1000 after 120/1000', 'tooLittleData', 'intervalTooWide'],
    ['stays where it was, among dozens', '4/40 after 4/40', 'tooLittleData', 'intervalTooWide'],
    ['falls from all to nothing among too few', '0/29 after 29/29', 'tooLittleData', 'fewCases'],
    ['falls from all to nothing among enough', '0/30 after 30/30', 'moved', 'beyondMargin'],
    ['was heard by nobody afterwards', '0/0 after 30/300', 'tooLittleData', 'notMeasured'],
  ])('where the share %s', (_sentence, words, ...expected) => {
    expect(judged(declared('down', 0.03), shares(words))).toEqual(expected);
  });

  test.each([
    ['falls as much as everywhere', '100/2000 after 200/2000 against 100/2000 after 200/2000', 'unchanged'],
    ['stays while it rises elsewhere', '200/2000 after 200/2000 against 400/2000 after 200/2000', 'moved'],
    [
      'falls while it falls further elsewhere',
      '300/2000 after 400/2000 against 50/2000 after 400/2000',
      'worse',
    ],
    ['is compared with too few', '50/1000 after 150/1000 against 2/20 after 3/20', 'tooLittleData'],
  ])('takes off what moved everybody: the share %s', (_sentence, words, verdict) => {
    expect(judgeOutcome(declared('down', 0.035), shares(words), asOf).verdict).toBe(verdict);
  });

  test.each([
    ['rises by two of days', moments(200, 12, 3), moments(200, 14, 3), 'moved'],
    ['falls by two of days', moments(200, 14, 3), moments(200, 12, 3), 'worse'],
    ['stays', moments(900, 14, 3), moments(900, 14, 3), 'unchanged'],
    ['rises among few', moments(31, 12, 9), moments(31, 14, 9), 'tooLittleData'],
  ])('where the mean %s', (_sentence, before, after, verdict) => {
    const samples: Samples = { measure: 'mean', before, after };
    expect(judgeOutcome(declared('up', 0.5), samples, asOf).verdict).toBe(verdict);
  });

  test('reckons means by Welch', () => {
    // By hand: standard error (4/40 + 16/35) ** 0.5 = 0.7464 with 48.48 degrees of freedom, whose t is 2.0101.
    const samples: Samples = { measure: 'mean', before: moments(40, 10, 2), after: moments(35, 12, 4) };
    const { change } = judgeOutcome(declared('up', 1), samples, asOf);
    expect(change?.value).toBeCloseTo(2, 10);
    expect(change?.interval95.low).toBeCloseTo(0.4996, 3);
    expect(change?.interval95.high).toBeCloseTo(3.5004, 3);
  });

  const good = shares('50/1000 after 150/1000');
  test.each<[string, Partial<Declaration>, string, OutcomeVerdict, string]>([
    ['names no metric', { metric: undefined }, asOf, 'notDeclared', 'noMetric'],
    ['expects nothing', { expected: undefined }, asOf, 'notDeclared', 'noExpectation'],
    ['names no months', { window: undefined }, asOf, 'notDeclared', 'noWindow'],
    ['was dropped', { status: 'dropped' }, asOf, 'notDeclared', 'dropped'],
    ['is being worked on', { status: 'in-progress' }, asOf, 'tooEarly', 'notShipped'],
    ['is in the last month of its window', {}, '2026-09-30', 'tooEarly', 'windowRuns'],
    ['is a day past its window', {}, '2026-10-01', 'moved', 'beyondMargin'],
  ])('is not read before its time or without a declaration: one that %s', (_s, part, day, ...expected) => {
    expect(judged({ ...declared('down', 0.03), ...part }, good, day)).toEqual(expected);
  });

  it('shows no change before the window is over', () => {
    expect(judgeOutcome(declared('down', 0.03), good, '2026-09-30').change).toBeUndefined();
  });
});

const share = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 30, max: 4000 }))
  .chain((base) => fc.record({ hits: fc.nat(base), base: fc.constant(base) }));
const pair = fc.record({ before: share, after: share });
const anyShares: fc.Arbitrary<Samples & { measure: 'share' }> = fc
  .tuple(pair, fc.option(pair, { nil: undefined }))
  .map(([own, comparison]) => ({ measure: 'share', ...own, ...(comparison && { comparison }) }));
const numbers = fc
  .tuple(
    fc.integer({ min: 2, max: 2000 }),
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: 0, max: 60, noNaN: true }),
  )
  .map(([n, mean, deviation]) => moments(n, mean, deviation));
const anyMeans: fc.Arbitrary<Samples> = fc
  .record({ before: numbers, after: numbers })
  .map((both) => ({ measure: 'mean', ...both }));
const anySamples: fc.Arbitrary<Samples> = fc.oneof(anyShares, anyMeans);
const margin = fc.double({ min: 0.001, max: 0.3, noNaN: true });
const direction = fc.constantFrom('up' as const, 'down' as const);
const opposite = { up: 'down', down: 'up' } as const;

const reversed = (samples: Samples): Samples => {
  const turn = <T>({ before, after }: { before: T; after: T }) => ({ before: after, after: before });
  return samples.measure === 'share'
    ? { ...samples, ...turn(samples), ...(samples.comparison && { comparison: turn(samples.comparison) }) }
    : { ...samples, ...turn(samples) };
};

const times = (samples: Samples & { measure: 'share' }, factor: number): Samples => {
  const more = ({ hits, base }: { hits: number; base: number }) => ({
    hits: hits * factor,
    base: base * factor,
  });
  const both = ({
    before,
    after,
  }: {
    before: { hits: number; base: number };
    after: { hits: number; base: number };
  }) => ({
    before: more(before),
    after: more(after),
  });
  return {
    ...samples,
    ...both(samples),
    ...(samples.comparison && { comparison: both(samples.comparison) }),
  };
};

describe('any outcome', () => {
  const verdictOf = (samples: Samples | undefined, way: 'up' | 'down', least: number) =>
    judgeOutcome(declared(way, least), samples, asOf).verdict;
  const swapped: Partial<Record<OutcomeVerdict, OutcomeVerdict>> = { moved: 'worse', worse: 'moved' };

  it('is mirrored where the other direction is hoped for, so nothing moves and worsens at once', () => {
    fc.assert(
      fc.property(anySamples, direction, margin, (samples, way, least) => {
        const verdict = verdictOf(samples, way, least);
        expect(verdictOf(samples, opposite[way], least)).toBe(swapped[verdict] ?? verdict);
      }),
    );
  });

  it('is mirrored where before and after change places', () => {
    fc.assert(
      fc.property(anySamples, direction, margin, (samples, way, least) => {
        const verdict = verdictOf(samples, way, least);
        expect(verdictOf(reversed(samples), way, least)).toBe(swapped[verdict] ?? verdict);
      }),
    );
  });

  it('never gets worse as the effect grows', () => {
    const rank: Partial<Record<OutcomeVerdict, number>> = { worse: -1, moved: 1 };
    fc.assert(
      fc.property(anyShares, fc.nat(4000), margin, (samples, more, least) => {
        const { after } = samples;
        const larger = { ...after, hits: Math.min(after.base, after.hits + more) };
        const now = rank[verdictOf(samples, 'up', least)] ?? 0;
        expect(rank[verdictOf({ ...samples, after: larger }, 'up', least)] ?? 0).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('stays as it is found when the same is heard several times over', () => {
    fc.assert(
      fc.property(
        anyShares,
        direction,
        margin,
        fc.integer({ min: 2, max: 9 }),
        (samples, way, least, factor) => {
          const verdict = verdictOf(samples, way, least);
          if (verdict !== 'tooLittleData')
            expect(verdictOf(times(samples, factor), way, least)).toBe(verdict);
        },
      ),
    );
  });

  it('is at least the margin where it moved, and less where it is unchanged', () => {
    fc.assert(
      fc.property(anySamples, direction, margin, (samples, way, least) => {
        const { verdict, change } = judgeOutcome(declared(way, least), samples, asOf);
        const hoped = (change?.value ?? 0) * (way === 'up' ? 1 : -1);
        if (verdict === 'moved') expect(hoped).toBeGreaterThanOrEqual(least - 1e-9);
        if (verdict === 'worse') expect(hoped).toBeLessThanOrEqual(1e-9 - least);
        if (verdict === 'unchanged') expect(Math.abs(hoped)).toBeLessThanOrEqual(least + 1e-9);
      }),
    );
  });

  it('is never moved by a larger margin where a smaller one does not', () => {
    fc.assert(
      fc.property(anySamples, direction, margin, margin, (samples, way, a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        if (verdictOf(samples, way, large) === 'moved') expect(verdictOf(samples, way, small)).toBe('moved');
      }),
    );
  });

  it('needs enough cases in every window', () => {
    fc.assert(
      fc.property(anyShares, direction, margin, (samples, way, least) => {
        const windows = [samples, samples.comparison].flatMap((both) =>
          both ? [both.before.base, both.after.base] : [],
        );
        if (Math.min(...windows) < fewestCases) expect(verdictOf(samples, way, least)).toBe('tooLittleData');
      }),
    );
  });

  it('is read only where all is declared, shipped and over', () => {
    const day = fc.constantFrom('2026-04-30', '2026-09-01', '2026-09-30', '2026-10-01', '2027-03-31');
    const status = fc.constantFrom<Declaration['status']>(
      'proposed',
      'committed',
      'in-progress',
      'shipped',
      'verified',
      'dropped',
    );
    const omitted = fc.subarray<'metric' | 'expected' | 'window'>(['metric', 'expected', 'window']);
    fc.assert(
      fc.property(anySamples, day, status, omitted, (samples, on, state, without) => {
        const action = { ...declared('up', 0.01), status: state };
        for (const field of without) delete action[field];
        const { verdict, change } = judgeOutcome(action, samples, on);
        const isDeclared = without.length === 0 && state !== 'dropped';
        const isOver = on > '2026-09-30' && (state === 'shipped' || state === 'verified');
        expect(verdict === 'notDeclared').toBe(!isDeclared);
        expect(verdict === 'tooEarly').toBe(isDeclared && !isOver);
        if (!isDeclared || !isOver) expect(change).toBeUndefined();
      }),
    );
  });
});
