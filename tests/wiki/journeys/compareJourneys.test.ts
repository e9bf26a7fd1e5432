import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedStage, compareJourneys } from '../../../src/wiki/journeys/compareJourneys.ts';

const stage = (id: string, more: Partial<ComparedStage> = {}): ComparedStage => ({
  id,
  replaces: [],
  channels: [],
  pains: [],
  opportunities: [],
  ...more,
});
const nothing = () => [];

const ids = ['a', 'b', 'c', 'd', 'e'];
const some = (values: string[]) => fc.subarray(values);
const stagesNamed = (names: string[], replaced: string[]) =>
  fc.subarray(names, { minLength: 1 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc.record(
          {
            id: fc.constant(id),
            replaces: some(replaced),
            channels: some(['app', 'post', 'phone']),
            pains: some(['p1', 'p2', 'p3']),
            opportunities: some(['a1', 'a2']),
            mediaBreak: fc.record({
              from: fc.constantFrom('app', 'post'),
              to: fc.constantFrom('phone', 'post'),
            }),
          },
          { requiredKeys: ['id', 'replaces', 'channels', 'pains', 'opportunities'] },
        ),
      ),
    ),
  );
const todays = stagesNamed(ids, []);
const plans = stagesNamed([...ids, 'x', 'y'], ids);
const answers = (action: string) => (action === 'a1' ? ['p1'] : ['p2', 'p3']);

describe('a journey as it should be beside that of today', () => {
  it.each([
    ['a stage of the same id stays', [stage('a')], [stage('a')], [['stays', ['a'], 'a']]],
    [
      'a stage may take another name',
      [stage('a')],
      [stage('x', { replaces: ['a'] })],
      [['stays', ['a'], 'x']],
    ],
    [
      'stages merge into the one that replaces them',
      [stage('a'), stage('b')],
      [stage('x', { replaces: ['a', 'b'] })],
      [['merges', ['a', 'b'], 'x']],
    ],
    [
      'a stage is split into those that replace it',
      [stage('a')],
      [stage('x', { replaces: ['a'] }), stage('y', { replaces: ['a'] })],
      [
        ['splits', ['a'], 'x'],
        ['splits', ['a'], 'y'],
      ],
    ],
    [
      'what nothing replaces falls away where it stood, and what replaces nothing is new',
      [stage('a'), stage('b'), stage('c')],
      [stage('n'), stage('a'), stage('c')],
      [
        ['new', [], 'n'],
        ['stays', ['a'], 'a'],
        ['fallsAway', ['b'], undefined],
        ['stays', ['c'], 'c'],
      ],
    ],
  ] as const)('%s', (_says, today, planned, expected) => {
    const rows = compareJourneys(today, planned, nothing);
    expect(rows.map(({ change, before, after }) => [change, before, after])).toEqual(expected);
  });

  it('tells breaks, channels and pains that go, come and stay', () => {
    const today = [
      stage('a', {
        channels: ['app', 'post'],
        pains: ['p1', 'p2', 'p3'],
        mediaBreak: { from: 'app', to: 'post' },
      }),
    ];
    const planned = [
      stage('a', {
        channels: ['app', 'phone'],
        pains: ['p1', 'p3'],
        opportunities: ['a1'],
        mediaBreak: { from: 'app', to: 'phone' },
      }),
    ];
    expect(compareJourneys(today, planned, answers)).toEqual([
      {
        change: 'stays',
        before: ['a'],
        after: 'a',
        breaksGone: [{ from: 'app', to: 'post' }],
        breaksNew: [{ from: 'app', to: 'phone' }],
        channelsGone: ['post'],
        channelsNew: ['phone'],
        painsAnswered: ['p1'],
        painsGone: ['p2'],
        painsOpen: ['p3'],
      },
    ]);
  });

  it('loses no stage of either journey', () => {
    fc.assert(
      fc.property(todays, plans, (today, planned) => {
        const rows = compareJourneys(today, planned, answers);
        expect(rows.flatMap(({ after }) => after ?? [])).toEqual(planned.map(({ id }) => id));
        expect(new Set(rows.flatMap(({ before }) => before))).toEqual(new Set(today.map(({ id }) => id)));
      }),
    );
  });

  it('names every pain of today at the stages that take its place exactly once', () => {
    fc.assert(
      fc.property(todays, plans, (today, planned) => {
        for (const { painsAnswered, painsGone, painsOpen } of compareJourneys(today, planned, answers)) {
          const all = [...painsAnswered, ...painsGone, ...painsOpen];
          expect(new Set(all).size).toBe(all.length);
        }
        const named = compareJourneys(today, planned, answers).flatMap((row) => [
          ...row.painsAnswered,
          ...row.painsGone,
          ...row.painsOpen,
        ]);
        expect(new Set(named)).toEqual(new Set(today.flatMap(({ pains }) => pains)));
      }),
    );
  });

  it('finds no difference between a journey and itself', () => {
    fc.assert(
      fc.property(todays, (today) => {
        for (const row of compareJourneys(today, today, nothing)) {
          expect(row.change).toBe('stays');
          const differences = [row.breaksGone, row.breaksNew, row.channelsGone, row.channelsNew];
          expect([...differences, row.painsGone, row.painsAnswered].flat()).toEqual([]);
        }
      }),
    );
  });

  it('never says of a channel that it goes and comes at once', () => {
    fc.assert(
      fc.property(todays, plans, (today, planned) => {
        for (const { channelsGone, channelsNew } of compareJourneys(today, planned, answers)) {
          expect(channelsGone.filter((channel) => channelsNew.includes(channel))).toEqual([]);
        }
      }),
    );
  });
});
