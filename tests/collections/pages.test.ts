import { describe, expect, it } from 'vitest';
import { assessmentView } from '../../src/collections/views/assessment.ts';
import { contactPageView } from '../../src/collections/views/contact.ts';
import { entryView } from '../../src/collections/views/entry.ts';
import { guideView } from '../../src/collections/views/guide.ts';
import { habitPageView } from '../../src/collections/views/habits.ts';
import { insightView } from '../../src/collections/views/insight.ts';
import { journeyView } from '../../src/collections/views/journey.ts';
import { metricView } from '../../src/collections/views/metric.ts';
import { personaView } from '../../src/collections/views/persona.ts';
import { initialsOf, seedOf } from '../../src/collections/views/personaSpread.ts';
import { segmentView } from '../../src/collections/views/segment.ts';
import { sourceView } from '../../src/collections/views/source.ts';
import { studyView } from '../../src/collections/views/study.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { entry, wiki } from '../wiki/graph/content.ts';
import { entryOf, readerOf } from './reader.ts';

const finding = { id: 'lost', text: 'They get lost.', seen: 5, of: 6 };
const study = entry('study/s', { findings: [finding] });
const backed = entry('insight/backed', {
  evidence: [{ type: 'finding', finding: 's/lost', stance: 'supports' }],
  personas: ['p'],
});
const believed = entry('insight/believed', { assumption: true });
const methods = [
  'method/survey',
  'phase/before',
  'phase/after',
  'channel/app',
  'channel/post',
  'theme/login',
];

describe('every kind', () => {
  it.each(KINDS)('has a page: %s', (kind) => {
    const habits = { listening: 1, followUp: 1, anticipation: 1, processes: 1, privacy: 1 };
    const more = { sharing: 1, engagement: 1, systematic: 1, accountability: 1, realTime: 1 };
    const own = kind === 'assessment' ? { unit: 'U', on: '2026-01-01', habits: { ...habits, ...more } } : {};
    const known = kind === 'insight' ? { assumption: true } : own;
    const reader = readerOf(wiki([entry(`${kind}/x`, { ...known, aliases: ['other word'] })], methods));
    const [only] = reader.wiki.graph.content.entries;
    expect(only && entryView(only, reader).kind).toBe(kind);
  });
});

describe('a persona', () => {
  const persona = entry('persona/p', {
    goals: [{ text: 'by a claim', insights: ['backed'] }],
    needs: [{ text: 'by a finding', findings: ['s/lost'] }],
    pains: [{ text: 'by a belief', insights: ['believed'] }],
    jobs: [{ text: 'on purpose', assumed: true, insights: ['backed'] }],
    behaviours: [{ text: 'by nothing' }],
  });
  const journey = entry('journey/j', { personas: ['p'] });
  const reader = readerOf(wiki([persona, backed, believed, study, journey], methods));
  const view = personaView(entryOf(reader, 'persona', 'p'), reader);

  it('says how new the newest of its evidence is', () => {
    const { to } = entryOf(reader, 'study', 's').data;
    expect(view.spread.coverage.newest).toBe(to.toISOString().slice(0, 10));
  });

  it('counts as evidenced only what rests on a claim or finding that is no assumption itself', () => {
    expect(view.spread.coverage).toMatchObject({ evidenced: 2, all: 5 });
  });

  it('links a statement to the very finding it rests on', () => {
    expect(view.spread.needs[0]).toMatchObject({
      confidence: 'emerging',
      rests: [{ href: '/de/studies/s/#finding-lost' }],
    });
  });

  it('is concerned by claims that name it and by claims its statements name', () => {
    expect(view.claims.map(({ link }) => link.id).toSorted()).toEqual(['backed', 'believed']);
    expect(view.journeys.map(({ href }) => href)).toEqual(['/de/journeys/j/']);
  });

  it.each([
    ['Familie vor dem Neubau', 'FN'],
    ['first job, all mobile', 'FJ'],
    ['Übergang', 'Ü'],
  ])('is drawn with initials: %s', (title, initials) => expect(initialsOf(title)).toBe(initials));

  it('keeps its portrait while its id stays', () => {
    expect(seedOf('p')).toBe(seedOf('p'));
    expect(seedOf('p')).not.toBe(seedOf('q'));
  });
});

describe('a journey', () => {
  const stages = [
    { id: 'a', title: 'A', phase: 'before', assumedEmotion: 1, pains: ['backed'] },
    { id: 'b', title: 'B', phase: 'after', mediaBreak: { from: 'app', to: 'post', what: 'print it' } },
    { id: 'c', title: 'C', phase: 'before' },
  ];
  const asked = entry('source/asked', { solicited: true, scale: { from: 1, to: 5 } });
  const unasked = entry('source/unasked', { solicited: false });
  const content = wiki([entry('journey/j', { stages }), backed, study, asked, unasked], methods);
  function voicesAt(stage: string, source: string, rating: number | undefined, count: number) {
    const mark = { sentiment: 'negative' as const, ...(rating !== undefined && { rating }), count };
    return {
      source,
      value: `j/${stage}`,
      voices: count,
      sentimentSum: -count,
      sentimentN: count,
      marks: [mark],
    };
  }
  const heard = [
    voicesAt('b', 'asked', 1, 12),
    voicesAt('c', 'unasked', undefined, 9),
    voicesAt('a', 'asked', 5, 2),
  ];
  const reader = readerOf(content, { stages: heard });
  const { map } = journeyView(entryOf(reader, 'journey', 'j'), reader);
  const [a, b, c] = map.phases.flatMap((phase) => phase.stages);

  it('draws a phase that comes back twice', () => {
    expect(map.phases.map(({ link, stages: inside }) => [link.href, inside.length])).toEqual([
      ['/en/phases/before/', 1],
      ['/en/phases/after/', 1],
      ['/en/phases/before/', 1],
    ]);
  });

  it('measures feeling where five or more were asked, and says how many', () => {
    expect(b?.emotion).toMatchObject({ basis: 'measured', value: -2, n: 12 });
  });

  it('calls complaints complaints', () => {
    expect(c?.emotion).toMatchObject({ basis: 'complaintsOnly', value: -1, n: 9 });
  });

  it('falls back on the author where too few were heard', () => {
    expect(a?.emotion).toEqual({ basis: 'assumed', value: 1 });
  });

  it('shows pains with their confidence and breaks with both channels', () => {
    expect(a?.pains).toMatchObject([{ link: { id: 'backed' }, confidence: 'emerging' }]);
    expect(b?.mediaBreak).toMatchObject({ from: { id: 'app' }, to: { id: 'post' }, what: 'print it' });
  });
});

describe('an insight', () => {
  it('leads from its figure to the arithmetic where no voice can be shown', () => {
    const reader = readerOf(wiki([backed, study], methods));
    expect(insightView(entryOf(reader, 'insight', 'backed'), reader)).toMatchObject({
      voices: [],
      shareHref: '#sure',
    });
  });
});

describe('a segment', () => {
  const counted = { source: 'survey', voices: 3, sentimentSum: 0, sentimentN: 0, marks: [] };
  it.each([
    ['is unheard where no source delivers it', [], false],
    ['is unheard where sources deliver others only', [{ ...counted, value: 'old' }], false],
    ['is heard even where nobody may be quoted', [{ ...counted, value: 'young' }], true],
  ])('%s', (_, segment, heard) => {
    const slices = { channel: [], product: [], segment };
    const reader = readerOf(wiki([entry('segment/young')], methods), { slices });
    expect(segmentView(entryOf(reader, 'segment', 'young'), reader)).toMatchObject({ heard, voices: [] });
  });
});

describe('a study', () => {
  it('names what rests on each finding', () => {
    const reader = readerOf(wiki([study, backed, believed], methods));
    const view = studyView(entryOf(reader, 'study', 's'), reader);
    expect(view.findings).toMatchObject([{ id: 'lost', seen: 5, of: 6, usedBy: [{ id: 'backed' }] }]);
  });
});

describe('a source', () => {
  const source = entry('source/reviews', {
    expectedEvery: 'month',
    mapping: { text: ['content'], at: 'date' },
  });
  const row = { value: 'all', sentimentSum: 0, sentimentN: 0, marks: [] };
  function viewWith(months: (string | undefined)[]) {
    const volumes = months.map((month) => ({
      ...row,
      source: 'reviews',
      voices: 3,
      ...(month && { month }),
    }));
    const reader = readerOf(wiki([source], methods), { volumes });
    return sourceView(entryOf(reader, 'source', 'reviews'), reader);
  }

  it('counts voices by month with the gaps in between, and the undated ones apart', () => {
    const { volume } = viewWith(['2026-07', '2026-09', undefined]);
    expect(volume.months).toEqual([
      { month: '2026-07', count: 3 },
      { month: '2026-08', count: 0 },
      { month: '2026-09', count: 3 },
    ]);
    expect(volume).toMatchObject({ undated: 3, newest: '2026-09' });
  });

  it('is silent when a monthly delivery is a full month late', () => {
    expect(viewWith(['2026-09']).volume.silent).toBe(false);
    expect(viewWith(['2026-08']).volume.silent).toBe(true);
    expect(viewWith([]).volume.silent).toBe(true);
  });

  it('says from when on records are kept, and what is missing before it may be published', () => {
    const from = (data: Record<string, unknown>) => {
      const reader = readerOf(wiki([entry('source/reviews', data)], methods));
      const { keptFrom, missing } = sourceView(entryOf(reader, 'source', 'reviews'), reader);
      return { keptFrom, missing };
    };
    expect(from({ retentionMonths: 24 })).toEqual({ keptFrom: '2024-10', missing: [] });
    expect(from({ legalBasis: undefined })).toEqual({ keptFrom: undefined, missing: ['legalBasis'] });
  });

  it('tells from which columns its fields are read', () => {
    expect(viewWith([]).mapping).toEqual([
      { field: 'text', columns: ['content'] },
      { field: 'at', columns: ['date'] },
    ]);
  });
});

describe('a metric', () => {
  const share = entry('metric/m', { source: 'reviews', where: { theme: 'login' }, target: 0.06 });
  const content = wiki([share, entry('source/reviews'), entry('metric/own', { type: 'own' })], methods);

  it('shows its value with n and interval in its own unit', () => {
    const metrics = new Map([['m', { value: 0.111, low: 0.097, high: 0.126, n: 1771 }]]);
    const reader = readerOf(content, { metrics });
    expect(metricView(entryOf(reader, 'metric', 'm'), reader)).toMatchObject({
      target: '6.0%',
      current: {
        known: true,
        value: '11.1%',
        interval: '9.7% to 12.6%',
        n: '1,771',
        from: '2026-07',
        to: '2026-09',
      },
    });
  });

  it('says why there is no value', () => {
    const reader = readerOf(content);
    expect(metricView(entryOf(reader, 'metric', 'm'), reader).current).toEqual({
      known: false,
      why: 'noVoices',
    });
    expect(metricView(entryOf(reader, 'metric', 'own'), reader).current).toEqual({
      known: false,
      why: 'own',
    });
  });
});

describe('a guide', () => {
  const habit = (order: number) => entry(`guide/habit-${order}`, { type: 'habit', order });
  const reader = readerOf(wiki([habit(10), habit(2), habit(1), entry('guide/plain')], methods));

  it('leads to its neighbours by number, not by id', () => {
    const view = guideView(entryOf(reader, 'guide', 'habit-2'), reader);
    expect([view.previous?.text, view.next?.text]).toEqual(['guide habit-1', 'guide habit-10']);
  });

  it('stands alone where it has no place', () => {
    const view = guideView(entryOf(reader, 'guide', 'plain'), reader);
    expect(view.previous ?? view.next).toBeUndefined();
  });

  it('of a habit leads to the page of its score, as an assessment does', () => {
    const names = ['listening', 'followUp', 'anticipation', 'processes', 'privacy'];
    const rest = ['sharing', 'engagement', 'systematic', 'accountability', 'realTime'];
    const habits = Object.fromEntries([...names, ...rest].map((name, index) => [name, (index % 5) + 1]));
    const own = entry('assessment/a', { unit: 'U', on: '2026-01-01', habits });
    const both = readerOf(wiki([own, habit(2)], methods));
    const view = assessmentView(entryOf(both, 'assessment', 'a'), both);
    expect(view.habits.map(({ self }) => self)).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
    expect(view.habits[1]?.link).toMatchObject({ href: '/en/habits/follow-up/' });
    expect(guideView(entryOf(both, 'guide', 'habit-2'), both).score?.href).toBe('/en/habits/follow-up/');
    expect(habitPageView('followUp', both).guide?.href).toBe('/de/guides/habit-2/');
    expect(habitPageView('anticipation', both).guide).toBeUndefined();
  });
});

describe('a contact', () => {
  const owned = [
    entry('guide/late', { owner: 'team', reviewBy: '2026-09-01' }),
    entry('guide/later', { owner: 'team', reviewBy: '2026-03-01' }),
    entry('insight/gone', { owner: 'team', reviewBy: '2026-01-01', status: 'retired', assumption: true }),
    entry('guide/fine', { owner: 'team', reviewBy: '2027-01-01' }),
    entry('journey/j', { stages: [{ id: 'a', title: 'A', phase: 'before', owner: 'team' }] }),
  ];
  const reader = readerOf(wiki([entry('contact/team'), ...owned], methods));
  const view = contactPageView(entryOf(reader, 'contact', 'team'), reader);

  it('sees first what is overdue, the oldest first, and nothing that is retired', () => {
    expect(view.overdue.map(({ link }) => link.id)).toEqual(['later', 'late']);
  });

  it('sees everything it owns by kind, and its stages', () => {
    expect(view.owned.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['insight', 1],
      ['guide', 3],
    ]);
    expect(view.stages.map(({ id }) => id)).toEqual(['j/a']);
  });

  it('names as other uses only what does not merely belong to it', () => {
    expect(view.backlinks.flatMap(({ links }) => links.map(({ id }) => id))).toEqual(['j']);
  });
});
