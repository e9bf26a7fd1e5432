import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/wiki/graph/buildGraph.ts';
import { HABITS, type Habit, type HabitFacts, partOf, scoreOf } from '../../../src/wiki/habits/habit.ts';
import { scoreHabits } from '../../../src/wiki/habits/score.ts';
import { entry, wiki } from '../graph/content.ts';

const asOf = '2026-10-15';
type Entries = Parameters<typeof wiki>[0];

function facts(entries: Entries, more: Partial<HabitFacts> = {}, values = ['channel/app']): HabitFacts {
  return {
    asOf,
    graph: buildGraph(wiki(entries, values)),
    claims: new Map(),
    channels: [],
    sources: [],
    ...more,
  };
}

function scored(habit: Habit, given: HabitFacts) {
  const found = scoreHabits(given).find((each) => each.habit === habit);
  if (!found) throw new Error(`${habit} was not scored.`);
  return found;
}

/** What is met, of what, in the first ratio of a habit. */
function ratio(habit: Habit, given: HabitFacts): [met: number, of: number] | undefined {
  const [part] = scored(habit, given).parts;
  return part && [part.met, part.of];
}

const pain = (id: string, data: Record<string, unknown> = {}) =>
  entry(`insight/${id}`, { kind: 'pain', ...data });
const action = (id: string, data: Record<string, unknown>) =>
  entry(`action/${id}`, { insights: ['p'], ...data });

/** A claim whose share has its peak in a month. */
function peaking(insight: string, peak: string): HabitFacts['claims'] {
  const byMonth = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((month) => ({
    source: 's',
    month,
    hits: month === peak ? 9 : 1,
    base: 20,
  }));
  const claim = { confidence: { level: 'supported' }, main: { answer: { byMonth } } };
  // Only the months and the level are looked at.
  return new Map([[insight, claim]]) as unknown as HabitFacts['claims'];
}

describe('listening', () => {
  const heard = (value: string, month: string, voices = 3) => ({ value, month, voices });

  it('counts, for every channel, the months of the last twelve with a voice, each once', () => {
    const channels = [
      heard('app', '2026-09'),
      heard('app', '2026-09'),
      heard('app', '2025-10'),
      heard('post', '2026-01', 0),
    ];
    expect(ratio('listening', facts([], { channels }, ['channel/app', 'channel/post']))).toEqual([2, 24]);
  });

  it('looks at no month that still runs and at none that is longer ago', () => {
    const channels = [heard('app', '2026-10'), heard('app', '2025-09')];
    expect(ratio('listening', facts([], { channels }))).toEqual([0, 12]);
  });
});

describe('following up', () => {
  it.each([
    ['a shipped action counts', { status: 'shipped' }, 1],
    ['a verified action counts', { status: 'verified' }, 1],
    [
      'a dropped action with a reason is an answer',
      { status: 'dropped', droppedBecause: 'Costs too much.' },
      1,
    ],
    ['a dropped action without a reason is none', { status: 'dropped' }, 0],
    ['a promise does not count yet', { status: 'committed' }, 0],
  ])('%s', (_sentence, data, met) => {
    expect(ratio('followUp', facts([pain('p'), action('a', data)]))).toEqual([met, 1]);
  });

  it('asks nothing of what is assumed, retired, or no pain', () => {
    const assumed = { confidence: { level: 'assumption' } };
    const entries = [pain('p'), pain('old', { status: 'retired' }), entry('insight/need', { kind: 'need' })];
    const claims = new Map([['p', assumed]]) as unknown as HabitFacts['claims'];
    expect(ratio('followUp', facts(entries, { claims }))).toEqual([0, 0]);
  });
});

describe('thinking ahead', () => {
  const chance = (published: string) =>
    entry('insight/o', { kind: 'opportunity', themes: ['login'], published });
  const themed = pain('p', { themes: ['login'] });
  it.each([
    [
      'an action proposed in a month before the peak counts',
      [action('a', { status: 'proposed', proposedOn: '2026-03-31' })],
      1,
    ],
    [
      'one proposed in the month of the peak comes too late',
      [action('a', { status: 'proposed', proposedOn: '2026-04-01' })],
      0,
    ],
    ['an opportunity on the same theme counts', [chance('2026-01-02')], 1],
    ['one published later does not', [chance('2026-08-02')], 0],
  ])('%s', (_sentence, entries, met) => {
    const given = facts([themed, ...entries], { claims: peaking('p', '2026-04') }, ['theme/login']);
    expect(ratio('anticipation', given)).toEqual([met, 1]);
  });

  it('leaves out what has no course in which a peak could be told', () => {
    expect(scored('anticipation', facts([themed])).score).toBeUndefined();
  });
});

describe('the other habits', () => {
  it('count stages with a process of which an insight speaks', () => {
    const stage = (id: string, more: Record<string, unknown>) => ({
      id,
      title: id,
      phase: 'before',
      ...more,
    });
    const stages = [
      stage('named', { backstage: ['a process'] }),
      stage('unnamed', { systems: ['a system'] }),
      stage('bare', {}),
    ];
    const planned = entry('journey/soll', { state: 'to-be', stages: [stage('x', { backstage: ['p'] })] });
    const given = facts([entry('journey/j', { stages }), planned, pain('p', { stages: ['j/named'] })]);
    expect(ratio('processes', given)).toEqual([1, 2]);
  });

  it('count sources that say for how long they keep voices', () => {
    const given = facts([entry('source/a', { retentionMonths: 24 }), entry('source/b', {})]);
    expect(ratio('privacy', given)).toEqual([1, 2]);
  });

  it('count what is public or read in a session or lesson', () => {
    const entries = [
      entry('persona/public', { visibility: 'public' }),
      entry('persona/met', {}),
      entry('persona/alone', {}),
      entry('session/s', { personas: ['met'] }),
    ];
    expect(ratio('sharing', facts(entries))).toEqual([2, 3]);
  });

  it('count seats of past sessions and lessons with questions as two parts of the same weight', () => {
    const session = (id: string, day: string, taken: number) =>
      entry(`session/${id}`, { starts: `${day}T09:00:00Z`, ends: `${day}T12:00:00Z`, seats: 10, taken });
    const entries = [
      session('past', '2026-05-05', 8),
      session('old', '2025-05-05', 1),
      session('coming', '2026-11-05', 1),
      entry('path/p', {}),
    ];
    const { parts, score } = scored('engagement', facts(entries));
    expect(parts.map(({ id, met, of }) => [id, met, of])).toEqual([
      ['seats', 8, 10],
      ['lessons', 0, 1],
    ]);
    expect(score).toBeCloseTo(0.4);
  });

  it('count entries inside their review date, and one without a date as outside', () => {
    const entries = [
      entry('study/in', { reviewBy: '2026-10-15' }),
      entry('study/out', { reviewBy: '2026-10-14' }),
      entry('study/never', {}),
    ];
    expect(ratio('systematic', facts(entries))).toEqual([1, 3]);
  });

  it('count pains with an owner and a dated action', () => {
    const owned = { owner: 'team' };
    const dated = action('a', { status: 'committed', due: '2027-01-01' });
    expect(ratio('accountability', facts([pain('p', owned), dated]))).toEqual([1, 1]);
    expect(ratio('accountability', facts([pain('p'), dated]))).toEqual([0, 1]);
    expect(ratio('accountability', facts([pain('p', owned)]))).toEqual([0, 1]);
  });

  it.each([
    [
      'six weeks after the month of its last voice a monthly source is still in time',
      'month',
      '2026-08',
      45,
      1,
    ],
    ['after ten weeks it is not', 'month', '2026-07', 76, 0],
    ['the month that just ended is in time', 'month', '2026-09', 15, 1],
    ['a quarter may take longer', 'quarter', '2026-07', 76, 1],
    ['a running month is as new as today', 'day', '2026-10', 0, 1],
  ])('tell how old the newest voice of a source is: %s', (_sentence, expectedEvery, month, days, met) => {
    const given = facts([entry('source/s', { expectedEvery })], {
      sources: [{ value: 's', month, voices: 1 }],
    });
    const [part] = scored('realTime', given).parts;
    expect(part?.records).toEqual([{ key: 'source/s', met, of: 1, days }]);
  });
});

describe('a score', () => {
  const record = fc.record({
    of: fc.integer({ min: 0, max: 20 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const records = fc
    .array(record, { maxLength: 12 })
    .map((list) => list.map(({ of, share }, at) => ({ key: `r/${at}`, of, met: Math.floor(of * share) })));

  it('lies between 0 and 1, and is absent where there is nothing to count', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), (lists) => {
        const parts = lists.map((list, at) => partOf(String(at), list));
        const { score } = scoreOf('sharing', parts);
        const counts = parts.some(({ of }) => of > 0);
        expect(score === undefined).toBe(!counts);
        if (score !== undefined) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('never falls when a record gives more, and begins its list with what gives least', () => {
    fc.assert(
      fc.property(records, fc.nat(), (list, at) => {
        const better = list.map((each, index) =>
          index === at % list.length ? { ...each, met: each.of } : each,
        );
        const before = scoreOf('sharing', [partOf('a', list)]).score ?? 0;
        expect(scoreOf('sharing', [partOf('a', better)]).score ?? 0).toBeGreaterThanOrEqual(before);
        const shares = partOf('a', list).records.map(({ met, of }) => (of === 0 ? 1 : met / of));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is given for all ten habits, whatever the wiki holds', () => {
    expect(scoreHabits(facts([])).map(({ habit }) => habit)).toEqual([...HABITS]);
  });
});
