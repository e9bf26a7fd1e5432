import { describe, expect, it } from 'vitest';
import { journeyView } from '../../src/collections/views/journey.ts';
import { entry, wiki } from '../wiki/graph/content.ts';
import { entryOf, readerOf } from './reader.ts';

const values = [
  'phase/before',
  'channel/app',
  'channel/post',
  'channel/branch',
  'theme/paper',
  'method/survey',
];
const stages = [
  {
    id: 'a',
    title: 'A',
    phase: 'before',
    channels: ['app', 'post'],
    pains: ['doubted'],
    mediaBreak: { from: 'app', to: 'post', what: 'print it', theme: 'paper' },
    metrics: ['m'],
  },
  { id: 'b', title: 'B', phase: 'before', mediaBreak: { from: 'app', to: 'post', what: 'sign it' } },
];
const study = entry('study/s', {
  findings: [
    { id: 'f', text: 'F', seen: 5, of: 6 },
    { id: 'g', text: 'G', seen: 5, of: 6 },
  ],
});
const doubted = entry('insight/doubted', {
  channels: ['app'],
  evidence: [
    { type: 'finding', finding: 's/f', stance: 'supports' },
    { type: 'finding', finding: 's/g', stance: 'refutes' },
  ],
});
const personas = [
  entry('persona/counted', { segments: ['young'] }),
  entry('persona/silent', { segments: ['old'] }),
  entry('persona/loose'),
];
const content = wiki(
  [
    entry('journey/j', {
      stages,
      personas: ['counted', 'silent', 'loose'],
      mobile: [
        { question: 'why', answer: 'It is at hand.', insights: ['doubted'] },
        { question: 'reward', answer: 'Time.' },
      ],
    }),
    entry('journey/later', {
      state: 'to-be',
      of: 'j',
      personas: ['silent'],
      stages: [
        {
          id: 'x',
          title: 'X',
          phase: 'before',
          replaces: ['a', 'b'],
          opportunities: ['act'],
          channels: ['branch'],
          assumedEmotion: 1,
        },
      ],
    }),
    entry('action/act', { insights: ['doubted'] }),
    entry('segment/young'),
    entry('segment/old'),
    entry('metric/m'),
    entry('source/asked', { solicited: true, scale: { from: 1, to: 5 } }),
    doubted,
    study,
    ...personas,
  ],
  values,
);

function voices(value: string, count: number, { month = '2026-09', rating = 1 } = {}) {
  const marks = [{ sentiment: 'unknown' as const, rating, count }];
  return { source: 'asked', value, month, voices: count, sentimentSum: 0, sentimentN: 0, marks };
}
const reader = readerOf(content, {
  stages: [voices('j/a', 60), voices('j/a', 20, { month: '2026-08' })],
  metrics: new Map([['m', { value: 0.2, low: 0.1, high: 0.3, n: 90 }]]),
  crosses: {
    'stage|segment': [voices('j/a|young', 12, { rating: 5 }), voices('j/a|old', 4)],
    'stage|channel': [voices('j/a|app', 30, { month: '2026-07' }), voices('j/b|branch', 3)],
    'stage|theme': [voices('j/a|paper', 15), voices('j/a|paper', 5, { month: '2026-08' })],
    'theme|segment': [],
    'theme|channel': [],
    'theme|product': [],
  },
});
const view = journeyView(entryOf(reader, 'journey', 'j'), reader);
const planned = journeyView(entryOf(reader, 'journey', 'later'), reader);
const [a, b] = view.map.phases.flatMap((phase) => phase.stages);

describe('a break between channels', () => {
  it('is measured by the share of the stage that speaks of its theme, with n and interval', () => {
    expect(a?.mediaBreak?.share).toMatchObject({ value: 0.25, hits: 20, base: 80 });
    expect(a?.mediaBreak?.share?.low).toBeLessThan(0.25);
    expect(a?.mediaBreak?.share?.high).toBeGreaterThan(0.25);
  });

  it('is assumed where no theme is named', () => expect(b?.mediaBreak?.share).toBeUndefined());
});

describe('curves of personas', () => {
  it('are counted from their own segments, with their own n', () => {
    expect(view.map.personas[0]).toMatchObject({
      basis: 'drawn',
      n: 12,
      emotions: [{ basis: 'measured', value: 2, n: 12 }, { basis: 'unknown' }],
    });
  });

  it('are not drawn for a persona without a segment or with too few voices', () => {
    expect(view.map.personas.slice(1).map(({ basis }) => basis)).toEqual(['tooFew', 'noSegment']);
  });

  it('are not missed on a map of what is still to be', () => expect(planned.map.personas).toEqual([]));
});

describe('the map of evidence', () => {
  it('shows counts, ages and disputes where the insight is about the channel', () => {
    expect(view.grid?.channels.map(({ href }) => href)).toEqual([
      '/en/channels/app/',
      '/en/channels/post/',
      '/en/channels/branch/',
    ]);
    expect(view.grid?.rows[0]?.cells).toMatchObject([
      { voices: 30, monthsOld: 3, named: true, disputed: [{ id: 'doubted' }] },
      { voices: 0, named: true, disputed: [] },
      { voices: 0, named: false, disputed: [] },
    ]);
    expect(view.grid?.rows[1]?.cells[2]).toMatchObject({ voices: 3, named: false });
  });
});

describe('a metric at a stage', () => {
  it('has its value with n and interval', () => {
    expect(a?.metrics).toMatchObject([{ value: { told: '20.0%', n: '90', interval: '10.0% to 30.0%' } }]);
  });
});

describe('the questions to a mobile journey', () => {
  it('are all asked, and say what an answer rests on', () => {
    expect(view.mobile).toHaveLength(7);
    expect(view.mobile[0]).toMatchObject({
      answer: 'It is at hand.',
      insights: [{ confidence: 'disputed' }],
    });
    expect(view.mobile.find(({ question }) => question === 'reward')?.insights).toEqual([]);
    expect(view.mobile.find(({ question }) => question === 'unique')?.answer).toBeUndefined();
  });

  it('are not asked of a journey without a digital channel', () => {
    const stage = { id: 'a', title: 'A', phase: 'before', channels: [] };
    const offline = readerOf(wiki([entry('journey/o', { stages: [stage] })], values));
    expect(journeyView(entryOf(offline, 'journey', 'o'), offline).mobile).toEqual([]);
  });
});

describe('a journey as it should be', () => {
  it('and that of today lead to each other', () => {
    expect(view.plans.map(({ id }) => id)).toEqual(['later']);
    expect(planned.comparison?.today.id).toBe('j');
    expect(view.comparison).toBeUndefined();
  });

  it('says what differs', () => {
    expect(planned.comparison?.rows).toMatchObject([
      {
        change: 'merges',
        before: [{ link: { text: 'A' }, emotion: { basis: 'measured' } }, { link: { text: 'B' } }],
        after: { emotion: { basis: 'assumed', value: 1 } },
        breaksGone: [[{ id: 'app' }, { id: 'post' }]],
        channelsGone: [{ id: 'app' }, { id: 'post' }],
        channelsNew: [{ id: 'branch' }],
        painsAnswered: [{ id: 'doubted' }],
      },
    ]);
  });
});
