import { describe, expect, it } from 'vitest';
import { insight as insightSchema } from '../../../src/schema/insight.ts';
import { settings as settingsSchema } from '../../../src/schema/settings.ts';
import { source as sourceSchema } from '../../../src/schema/source.ts';
import { study as studySchema } from '../../../src/schema/study.ts';
import type { QueryAnswer, Verbatim } from '../../../src/wiki/answer.ts';
import type { ItemFacts } from '../../../src/wiki/claims/items.ts';
import { type JudgeSettings, judgeClaims } from '../../../src/wiki/claims/judge.ts';

const { trend, confidence } = settingsSchema.parse({ name: { de: 'W', en: 'W' }, company: 'Musterbank' });
const settings: JudgeSettings = {
  asOf: '2026-11-21',
  trend,
  confidence,
  methods: {
    survey: { weight: 0.9, fullAt: 100, halfLifeDays: 365 },
    review: { weight: 0.6, fullAt: 200, halfLifeDays: 180 },
    interview: { weight: 0.9, fullAt: 12, halfLifeDays: 730 },
  },
};

const words = { de: 'Q', en: 'S' };
const sources = {
  umfrage: sourceSchema.parse({ title: words, channel: 'app', method: 'survey', solicited: true }),
  app: sourceSchema.parse({
    title: words,
    channel: 'app',
    method: 'review',
    solicited: false,
    scale: { from: 1, to: 5 },
  }),
  notizen: sourceSchema.parse({
    title: words,
    channel: 'app',
    method: 'interview',
    solicited: true,
    collection: 'lab',
  }),
};

const studies = {
  labor: studySchema.parse({
    title: 'Labor',
    method: 'interview',
    question: 'Was?',
    from: '2026-09-01',
    to: '2026-10-01',
    participants: 12,
    source: 'notizen',
    findings: [{ id: 'befund', text: 'Ein Befund.', seen: 9, of: 12 }],
  }),
};

type Counts = { hits: number; base: number; newest?: string };

/** An answer by its counts in each source. */
function answerOf(bySource: Record<string, Counts>, rest: Partial<QueryAnswer> = {}): QueryAnswer {
  const rows = Object.entries(bySource).map(([source, counts]) => ({
    source,
    newest: '2026-11-01',
    ...counts,
  }));
  return {
    hits: rows.reduce((sum, { hits }) => sum + hits, 0),
    base: rows.reduce((sum, { base }) => sum + base, 0),
    bySource: rows,
    byMonth: [],
    recent: [],
    baseline: [],
    undated: 0,
    oldest: '2026-01-01',
    newest: '2026-11-01',
    verbatims: [],
    sharedRespondents: [],
    ...rest,
  };
}

type World = {
  answers?: Record<string, QueryAnswer>;
  known?: Partial<ItemFacts>;
  data?: Record<string, unknown>;
};

/** Judges one insight by its evidence. */
function claimOf(evidence: object[], { answers = {}, known = {}, data = {} }: World = {}) {
  const [claim] = judgeClaims(
    [{ id: 'x', data: insightSchema.parse({ title: 'Ein Satz.', kind: 'pain', evidence, ...data }) }],
    factsOf(answers, known),
    settings,
  );
  if (claim === undefined) throw new Error('An insight was not judged.');
  return claim;
}

function factsOf(answers: Record<string, QueryAnswer>, known: Partial<ItemFacts> = {}): ItemFacts {
  return {
    answer: (insight, id) => answers[id] ?? answers[`${insight}/${id}`],
    source: (id) => Object.entries(sources).find(([name]) => name === id)?.[1],
    study: (id) => Object.entries(studies).find(([name]) => name === id)?.[1],
    verbatim: () => undefined,
    ...known,
  };
}

const query = (source: string | string[], rest: object = {}) => ({
  type: 'query',
  source,
  where: { theme: 'a' },
  expect: { atLeast: 0.4 },
  ...rest,
});
const finding = (rest: object = {}) => ({
  type: 'finding',
  finding: 'labor/befund',
  stance: 'supports',
  ...rest,
});
const record = (rest: object = {}) => ({ type: 'record', record: 'app/ab', stance: 'supports', ...rest });

const verbatim: Verbatim = {
  id: 'ab',
  source: 'app',
  channel: 'app',
  lang: 'de',
  text: 'Ja.',
  segments: [],
  products: [],
  themes: [],
  stages: [],
  sentiment: 'unknown',
};

describe('a claim without any evidence', () => {
  it('is an assumption, undated, without trend and main query', () => {
    const claim = claimOf([]);
    expect(claim).toMatchObject({ insight: 'x', items: [], weighed: [], freshness: 'undated' });
    expect(claim.confidence.level).toBe('assumption');
    expect(claim).not.toHaveProperty('trend');
    expect(claim).not.toHaveProperty('main');
    expect(claim).not.toHaveProperty('oldest');
  });
});

describe('a claim with a query', () => {
  const cases: [sentence: string, counts: Counts, rest: object, stance: string, level: string][] = [
    ['supports', { hits: 90, base: 150 }, {}, 'supports', 'supported'],
    ['refutes, and is disputed', { hits: 20, base: 150 }, {}, 'refutes', 'disputed'],
    [
      'refutes, and is settled',
      { hits: 20, base: 150 },
      { resolved: { on: '2026-01-01', how: 'So.' } },
      'refutes',
      'assumption',
    ],
    ['cannot tell', { hits: 62, base: 150 }, {}, 'inconclusive', 'assumption'],
    [
      'describes, where nothing is expected',
      { hits: 90, base: 150 },
      { expect: undefined },
      'inconclusive',
      'assumption',
    ],
    ['was answered by nobody', { hits: 0, base: 0 }, {}, 'inconclusive', 'assumption'],
  ];
  it.each(cases)('that %s', (_sentence, counts, rest, stance, level) => {
    const claim = claimOf([query('umfrage', rest)], { answers: { q1: answerOf({ umfrage: counts }) } });
    expect([claim.items[0]?.stance, claim.confidence.level]).toEqual([stance, level]);
  });

  it('that has no answer is left out', () => {
    expect(claimOf([query('umfrage')]).items).toEqual([]);
  });

  it('names queries by their place among all evidence where they have no name', () => {
    const answers = {
      q2: answerOf({ app: { hits: 1, base: 2 } }),
      eigen: answerOf({ app: { hits: 1, base: 2 } }),
    };
    const claim = claimOf([finding(), query('app'), query('app', { id: 'eigen' })], { answers });
    expect(claim.items.map(({ id }) => id)).toEqual(['labor/befund', 'q2', 'eigen']);
  });

  it('shows a source on the other side of what is expected and lets it add nothing', () => {
    const counts = { umfrage: { hits: 140, base: 200 }, app: { hits: 10, base: 100 } };
    const claim = claimOf([query(['umfrage', 'app'])], { answers: { q1: answerOf(counts) } });
    expect(claim.weighed[0]?.sources.map(({ id, agrees }) => [id, agrees])).toEqual([
      ['umfrage', true],
      ['app', false],
    ]);
    expect(claim.confidence.score).toBeCloseTo(
      claimOf([query('umfrage')], { answers: { q1: answerOf({ umfrage: counts.umfrage }) } }).confidence
        .score,
    );
  });

  it('weighs no source that the build does not have or that nobody spoke in', () => {
    const answers = { q1: answerOf({ geheim: { hits: 90, base: 100 }, app: { hits: 0, base: 0 } }) };
    expect(claimOf([query(['geheim', 'app'])], { answers }).weighed[0]?.sources).toEqual([]);
  });

  it('of a mean weighs those who gave the number, not those who were asked', () => {
    const moments = [{ source: 'app', n: 3, sum: 5, sumSquares: 9 }];
    const answers = { q1: answerOf({ app: { hits: 40, base: 5_000 } }, { moments }) };
    const claim = claimOf([query('app', { measure: 'mean', of: 'rating', expect: { atMost: 2 } })], {
      answers,
    });
    expect(claim.weighed[0]?.sources).toMatchObject([{ id: 'app', n: 3, agrees: true }]);
    expect(claim.items[0]).toMatchObject({ support: { measure: 'mean', n: 3, estimate: 5 / 3 } });
    expect(claim).not.toHaveProperty('main');
    expect(claim).not.toHaveProperty('trend');
  });

  it('of a mean that nobody gave weighs nothing', () => {
    const answers = { q1: answerOf({ app: { hits: 40, base: 5_000 } }, { moments: [] }) };
    const claim = claimOf([query('app', { measure: 'mean', of: 'nps' })], { answers });
    expect([claim.weighed[0]?.sources, claim.items[0]?.stance]).toEqual([[], 'inconclusive']);
  });
});

describe('the trend of a claim', () => {
  const windows = {
    recent: [{ source: 'app', hits: 80, base: 200 }],
    baseline: [{ source: 'app', hits: 20, base: 200 }],
  };

  it('is that of the first query for a share', () => {
    const answers = {
      q1: answerOf({ app: { hits: 5, base: 5 } }, { moments: [] }),
      q2: answerOf({ app: { hits: 5, base: 5 } }, windows),
      q3: answerOf({ app: { hits: 5, base: 5 } }),
    };
    const claim = claimOf([query('app', { measure: 'mean', of: 'nps' }), query('app'), query('app')], {
      answers,
    });
    expect([claim.main?.id, claim.trend?.verdict]).toEqual(['q2', 'strengthening']);
  });

  it('is corrected for every other claim of the build', () => {
    const weak = {
      recent: [{ source: 'app', hits: 40, base: 200 }],
      baseline: [{ source: 'app', hits: 25, base: 200 }],
    };
    const insights = Array.from({ length: 20 }, (_, index) => ({
      id: `i${index}`,
      data: insightSchema.parse({ title: 'Satz.', kind: 'pain', evidence: [query('app')] }),
    }));
    const still = { recent: windows.baseline, baseline: windows.baseline };
    const answers = Object.fromEntries(
      insights.map(({ id }, i) => [
        `${id}/q1`,
        answerOf({ app: { hits: 1, base: 9 } }, i === 0 ? weak : still),
      ]),
    );
    const alone = judgeClaims(insights.slice(0, 1), factsOf(answers), settings);
    const among = judgeClaims(insights, factsOf(answers), settings);
    expect(alone[0]?.trend?.verdict).toBe('strengthening');
    expect(among.map(({ insight }) => insight)).toEqual(insights.map(({ id }) => id));
    expect(among[0]?.trend?.verdict).not.toBe('strengthening');
  });
});

describe('a claim with a finding', () => {
  it('counts those who could have shown it and is as old as the last day in the field', () => {
    const claim = claimOf([finding()]);
    expect(claim.items).toMatchObject([
      { study: 'labor', text: 'Ein Befund.', seen: 9, of: 12, on: '2026-10-01' },
    ]);
    expect(claim).toMatchObject({ oldest: '2026-10-01', newest: '2026-10-01', freshness: 'fresh' });
    expect(claim.weighed[0]?.sources).toMatchObject([{ n: 12, hits: 9, method: 'interview' }]);
  });

  it('is not confirmed by the notes of the same study', () => {
    const answers = { q2: answerOf({ notizen: { hits: 12, base: 12 } }) };
    const { confidence: found, weighed } = claimOf([finding(), query('notizen')], { answers });
    expect(weighed.map(({ sources: [first] }) => first?.collection)).toEqual(['lab', 'lab']);
    expect(found.steps.filter(({ step }) => step === 'group')).toHaveLength(1);
  });

  it('is confirmed by another source with another method', () => {
    const answers = { q2: answerOf({ umfrage: { hits: 180, base: 200 } }) };
    expect(claimOf([finding(), query('umfrage')], { answers }).confidence.level).toBe('established');
  });

  it.each(['labor/fremd', 'fremd/befund'])(
    'that the build does not have, such as %s, is left out',
    (name) => {
      expect(claimOf([finding({ finding: name, stance: 'refutes' })])).toMatchObject({
        items: [],
        confidence: { level: 'assumption' },
      });
    },
  );
});

describe('a claim with a pinned record', () => {
  it('is one voice, with its words where they may be quoted', () => {
    const claim = claimOf([record()], {
      known: { verbatim: () => ({ ...verbatim, at: '2026-11-02T10:00:00Z' }) },
    });
    expect(claim).toMatchObject({
      items: [{ verbatim }],
      newest: '2026-11-02',
      confidence: { level: 'emerging' },
    });
  });

  it.each([
    ['2026', '2026-01-01'],
    ['2026-03', '2026-03-01'],
  ])('said in %s is as old as %s', (at, day) => {
    const claim = claimOf([record()], { known: { verbatim: () => ({ ...verbatim, at }) } });
    expect([claim.oldest, claim.newest]).toEqual([day, day]);
  });

  it('without words is undated and without words', () => {
    const claim = claimOf([record({ stance: 'refutes' })]);
    expect(claim.items[0]).not.toHaveProperty('verbatim');
    expect([claim.freshness, claim.confidence.level]).toEqual(['undated', 'disputed']);
  });
});

describe('sources that share people', () => {
  const answers = {
    q1: answerOf({ umfrage: { hits: 180, base: 200 } }),
    q2: answerOf({ app: { hits: 180, base: 200 } }),
  };

  it('do not confirm each other, also where two queries ask them apart', () => {
    const shared = {
      ...answers,
      q1: { ...answers.q1, sharedRespondents: [['app', 'umfrage']] as [string, string][] },
    };
    const evidence = [query('umfrage'), query('app')];
    expect(claimOf(evidence, { answers }).confidence.level).toBe('established');
    expect(claimOf(evidence, { answers: shared }).confidence.level).toBe('supported');
  });
});

describe('the freshness of a claim', () => {
  it('is that of its freshest source', () => {
    const at = (newest: string) => ({ umfrage: { hits: 90, base: 150, newest } });
    const level = (...days: string[]) =>
      claimOf(
        days.map(() => query('umfrage')),
        { answers: Object.fromEntries(days.map((day, i) => [`q${i + 1}`, answerOf(at(day))])) },
      ).freshness;
    expect([level('2026-11-01'), level('2026-01-01'), level('2024-01-01')]).toEqual([
      'fresh',
      'ageing',
      'stale',
    ]);
    expect(level('2024-01-01', '2026-11-01')).toBe('fresh');
  });
});

describe('the priority of a claim', () => {
  it.each([
    [180, 'low', 0.9 * 1 * 0.8],
    [180, 'critical', 0.9 * 4 * 0.8],
    [100, 'critical', 0.5 * 4 * 0.8],
    [20, 'critical', 0.1 * 4 * 0.4],
  ])('with %s of 200 voices and severity %s is reach x severity x confidence', (hits, severity, score) => {
    const answers = { q1: answerOf({ umfrage: { hits, base: 200 } }) };
    const found = claimOf([query('umfrage')], { answers, data: { severity } }).priority;
    expect(found.kind === 'ranked' && found.score).toBeCloseTo(score);
  });

  it('is unranked where no query gives a share', () => {
    expect(claimOf([finding()]).priority).toMatchObject({ kind: 'unranked', reason: 'reachUnknown' });
  });
});
