import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoopAction, loopFigures, medianDays } from '../../../src/wiki/loop/loopFigures.ts';

const action = (id: string, rest: Partial<LoopAction> = {}): LoopAction => ({
  id,
  status: 'shipped',
  insights: [],
  verdict: 'tooEarly',
  ...rest,
});

describe('the figures of the loop', () => {
  it('count an insight as answered once, and not by what was dropped', () => {
    const { withAction } = loopFigures(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [
        action('1', { insights: ['a'] }),
        action('2', { insights: ['a'] }),
        action('3', { insights: ['b'], status: 'dropped' }),
      ],
    );
    expect(withAction).toEqual({ hits: ['a'], among: ['a', 'b', 'c'] });
  });

  it('count the days to the first action after the insight, not to one that was there before', () => {
    const { toAction } = loopFigures(
      [{ id: 'a', publishedOn: '2026-01-10' }, { id: 'b', publishedOn: '2026-03-01' }, { id: 'c' }],
      [
        action('1', { insights: ['a', 'b', 'c'], proposedOn: '2026-02-01' }),
        action('2', { insights: ['a'], committedOn: '2026-01-20' }),
      ],
    );
    expect(toAction).toEqual([{ id: 'a', days: 10 }]);
  });

  it('count from the proposal to shipping to verification', () => {
    const done = action('1', {
      proposedOn: '2026-01-01',
      committedOn: '2026-02-01',
      shippedOn: '2026-03-02',
      verifiedOn: '2026-03-12',
    });
    const { toShipped, toVerified } = loopFigures([], [done, action('2', { shippedOn: '2026-03-02' })]);
    expect([toShipped, toVerified]).toEqual([[{ id: '1', days: 60 }], [{ id: '1', days: 10 }]]);
  });

  it('count what moved among what can be read: too little data is no success', () => {
    const { moved } = loopFigures(
      [],
      [
        action('1', { verdict: 'moved' }),
        action('2', { verdict: 'tooLittleData' }),
        action('3', { verdict: 'tooEarly' }),
        action('4', { verdict: 'notDeclared' }),
        action('5', { verdict: 'worse', status: 'verified' }),
        action('6', { verdict: 'moved', status: 'in-progress' }),
      ],
    );
    expect(moved).toEqual({ hits: ['1'], among: ['1', '2', '5'] });
  });

  const day = fc.option(
    fc.integer({ min: 1, max: 28 }).map((on) => `2026-0${1 + (on % 9)}-${String(on).padStart(2, '0')}`),
    { nil: undefined },
  );
  const given = <T extends object>(fields: T) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const anyInsights = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    .chain((ids) =>
      fc.tuple(...ids.map((id) => day.map((publishedOn) => ({ id, ...given({ publishedOn }) })))),
    );
  const anyActions = fc.array(
    fc
      .record({
        status: fc.constantFrom<LoopAction['status']>('proposed', 'shipped', 'verified', 'dropped'),
        verdict: fc.constantFrom<LoopAction['verdict']>('moved', 'worse', 'tooEarly', 'tooLittleData'),
        insights: fc.subarray(['a', 'b', 'c', 'd', 'hidden']),
        proposedOn: day,
        shippedOn: day,
        verifiedOn: day,
      })
      .map(({ status, verdict, insights, ...days }) =>
        action('some', { status, verdict, insights, ...given(days) }),
      ),
    { maxLength: 8 },
  );

  it('hold: hits are among all, no lap is negative, one more action answers no fewer', () => {
    fc.assert(
      fc.property(anyInsights, anyActions, (insights, actions) => {
        const figures = loopFigures(insights, actions);
        for (const { hits, among } of [figures.withAction, figures.moved])
          expect(among).toEqual(expect.arrayContaining([...hits]));
        const laps = [...figures.toAction, ...figures.toShipped, ...figures.toVerified];
        expect(laps.every(({ days }) => days >= 0)).toBe(true);
        const more = loopFigures(insights, [...actions, action('new', { insights: ['a'] })]);
        expect(more.withAction.hits.length).toBeGreaterThanOrEqual(figures.withAction.hits.length);
      }),
    );
  });

  it('have a median with as many above as below', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 9 }), (list) => {
        const median = medianDays(list.map((days) => ({ id: '', days }))) ?? Number.NaN;
        const below = list.filter((days) => days < median).length;
        const above = list.filter((days) => days > median).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(list.length / 2);
      }),
    );
    expect(medianDays([])).toBeUndefined();
  });
});
