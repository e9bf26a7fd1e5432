import { describe, expect, it } from 'vitest';
import type { AnswerContext, StoreQuery } from '../../../src/evidence/store.ts';
import type { QueryAnswer } from '../../../src/wiki/answer.ts';
import { context, type OpenStore, personOf, query, type Voice, voice } from '../fixture.ts';
import { ask, voicesFor } from './opened.ts';

export function countingSuite(open: OpenStore): void {
  async function answer(
    voices: Voice[],
    asked: StoreQuery,
    when: AnswerContext = context,
  ): Promise<QueryAnswer> {
    const [found] = await ask(open, voices, (store) => store.answer([asked], when));
    if (found === undefined) throw new Error('The store did not answer.');
    return found;
  }

  describe('the denominator', () => {
    const answers = (number: number, given: Record<string, string | null>) =>
      voice(number, { answers: given });
    const survey = [
      answers(1, { sitz: 'rude', weg: 'ja' }),
      answers(2, { sitz: 'fine', weg: null }),
      answers(3, { sitz: null }),
      voice(4),
    ];
    const defaults: [sentence: string, where: StoreQuery['where'], hits: number, base: number][] = [
      ['is all voices', { text: 'Stimme 1' }, 1, 4],
      ['is those who answered the question tested', { answer: { sitz: 'rude' } }, 1, 2],
      ['is those who answered all questions tested', { answer: { sitz: 'rude', weg: 'ja' } }, 1, 1],
      [
        'counts questions in alternatives',
        { any: [{ answer: { sitz: 'rude' } }, { answer: { sitz: 'fine' } }] },
        2,
        2,
      ],
      ['counts questions in what must not be', { not: { answer: { sitz: 'rude' } } }, 1, 2],
      [
        'is those asked, where it is tested who left it open',
        { answer: { sitz: { answered: false } } },
        1,
        3,
      ],
      ['is those asked, where it is tested who answered', { answer: { sitz: { answered: true } } }, 2, 3],
    ];
    it.each(defaults)('%s', async (_sentence, where, hits, base) => {
      expect(await answer(survey, query(where))).toMatchObject({ hits, base });
    });

    it('is what `among` says, and hits are counted only within it', async () => {
      const asked = query({ text: 'stimme' }, { among: { answer: { weg: { answered: true } } } });
      expect(await answer(survey, asked)).toMatchObject({ hits: 1, base: 1 });
    });

    it('is nobody where no source is asked', async () => {
      const asked = query({}, { sources: [] });
      expect(await answer(survey, asked)).toMatchObject({ hits: 0, base: 0, bySource: [], verbatims: [] });
    });

    it('names a source that nobody spoke in', async () => {
      const found = await answer([voice(1)], query({}, { sources: ['telefon', 'app'] }));
      expect(found.bySource).toEqual([
        { source: 'app', hits: 1, base: 1 },
        { source: 'telefon', hits: 0, base: 0 },
      ]);
    });
  });

  describe('one person', () => {
    const respondent = personOf(7);
    const twice = [
      voice(1, { respondent, at: '2026-09-01', rating: 1, text: 'Anmeldung' }),
      voice(2, { respondent, at: '2026-10-01', rating: 4, text: 'Anmeldung' }),
      voice(3, { respondent, at: '2026-10-02', source: 'umfrage', text: 'Anmeldung' }),
      voice(4, { at: '2026-10-02', rating: 3, text: 'Anderes' }),
    ];

    it('counts once in each sum, however many records and sources', async () => {
      const asked = query({ text: 'anmeldung' }, { sources: ['app', 'umfrage'] });
      expect(await answer(twice, asked)).toMatchObject({
        hits: 1,
        base: 2,
        bySource: [
          { source: 'app', hits: 1, base: 2, oldest: '2026-09-01', newest: '2026-10-01' },
          { source: 'umfrage', hits: 1, base: 1, oldest: '2026-10-02', newest: '2026-10-02' },
        ],
        byMonth: [
          { source: 'app', month: '2026-09', hits: 1, base: 1 },
          { source: 'app', month: '2026-10', hits: 1, base: 2 },
          { source: 'umfrage', month: '2026-10', hits: 1, base: 1 },
        ],
        recent: [
          { source: 'app', hits: 1, base: 2 },
          { source: 'umfrage', hits: 1, base: 1 },
        ],
        baseline: [],
        sharedRespondents: [['app', 'umfrage']],
      });
    });

    it('counts once in a mean, with the mean of what it gave', async () => {
      const { moments } = await answer(twice, query({}, { measure: 'mean', of: 'rating' }));
      expect(moments).toEqual([{ source: 'app', n: 2, sum: 5.5, sumSquares: 2.5 ** 2 + 3 ** 2 }]);
    });

    it('counts once a month and once a window in the means of both', async () => {
      const { monthMoments, windowMoments } = await answer(
        [...twice, voice(5, { respondent, at: '2026-09-20', rating: 2 })],
        query({}, { measure: 'mean', of: 'rating' }),
      );
      expect(monthMoments).toEqual([
        { source: 'app', month: '2026-09', n: 1, sum: 1.5, sumSquares: 2.25 },
        { source: 'app', month: '2026-10', n: 2, sum: 7, sumSquares: 25 },
      ]);
      const mean = 7 / 3;
      expect(windowMoments).toEqual({
        recent: [{ source: 'app', n: 2, sum: mean + 3, sumSquares: mean ** 2 + 9 }],
        baseline: [],
      });
    });

    it('ties its sources together even where a query asks only one of them', async () => {
      const { sharedRespondents } = await answer(twice, query({}));
      expect(sharedRespondents).toEqual([['app', 'umfrage']]);
    });
  });

  it('shows no voices where a query wants none, and counts the same', async () => {
    const voices = [voice(1, { text: 'Anmeldung scheitert seit dem letzten Update jedes Mal.' })];
    const shown = await answer(voices, query({}));
    const bare = await answer(voices, query({}, { quoted: false }));
    expect(shown.verbatims).toHaveLength(1);
    expect(bare).toEqual({ ...shown, verbatims: [] });
  });

  it('takes a mean of hits alone, and of those with the number', async () => {
    const voices = [
      voice(1, { nps: 10, codes: [{ coder: 'rule', sentiment: 'positive' }] }),
      voice(2, { nps: 0, lang: 'en' }),
      voice(3, { codes: [{ coder: 'rule', sentiment: 'negative' }] }),
    ];
    const nps = await answer(voices, query({ lang: 'de' }, { measure: 'mean', of: 'nps' }));
    expect(nps.moments).toEqual([{ source: 'app', n: 1, sum: 10, sumSquares: 100 }]);
    const sentiment = await answer(voices, query({}, { measure: 'mean', of: 'sentiment' }));
    expect(sentiment.moments).toEqual([{ source: 'app', n: 2, sum: 0, sumSquares: 2 }]);
  });

  describe('time', () => {
    const moments = [
      voice(1, { at: '2026-07-31T22:30:00Z', month: '2026-08' }),
      voice(2, { at: '2026-07-31T21:30:00Z' }),
      voice(3, { at: '2026-08', month: '2026-08' }),
      voice(4, { at: '2026', month: undefined }),
      voice(5),
      voice(6, { at: '2026-11-21' }),
      voice(7, { at: '2026-11-22' }),
      voice(8, { at: '2026-11-21T23:30:00Z', month: '2026-11' }),
    ];

    it('puts a voice into the month of its file, and counts the undated only in the share', async () => {
      expect(await answer(moments, query({}))).toMatchObject({
        hits: 6,
        undated: 2,
        byMonth: [
          { month: '2026-07', hits: 1 },
          { month: '2026-08', hits: 2 },
          { month: '2026-11', hits: 1 },
        ],
        recent: [{ hits: 2 }],
        baseline: [{ hits: 1 }],
        oldest: '2026-07-31',
        newest: '2026-11-21',
      });
    });

    it('leaves out what was said after the day, by the clock of the wiki', async () => {
      const found = await answer(moments, query({}), { ...context, asOf: '2026-11-22' });
      expect([found.hits, found.newest]).toEqual([8, '2026-11-22']);
      const later = await ask(open, moments, (store) => voicesFor(store, { where: {}, limit: 99 }));
      expect(later).toHaveLength(6);
    });
  });

  it('answers many queries in the order asked', async () => {
    const voices = [voice(1), voice(2, { lang: 'en' }), voice(3, { lang: 'en' })];
    const asked = [query({ lang: 'en' }), query({ lang: 'de' }), query({})];
    const found = await ask(open, voices, (store) => store.answer(asked, context));
    expect(found.map(({ hits }) => hits)).toEqual([2, 1, 3]);
  });

  it('breaks voices down by a field, a source and a month, each person once', async () => {
    const codes = [{ coder: 'rule' as const, themes: ['a', 'b'], sentiment: 'negative' as const }];
    const respondent = personOf(1);
    const voices = [
      voice(1, { at: '2026-09-01', respondent, codes }),
      voice(2, { at: '2026-09-02', respondent, codes }),
      voice(3, { at: '2026-12-24', codes }),
      voice(4),
    ];
    const [themes, all] = await ask(open, voices, async (store) => [
      await store.breakdown('theme', context),
      await store.breakdown('all', context),
    ]);
    expect(themes).toMatchObject([
      { source: 'app', value: 'a', month: '2026-09', voices: 1 },
      { source: 'app', value: 'b', month: '2026-09', voices: 1 },
    ]);
    expect(all?.map(({ month, voices: n }) => [month, n])).toEqual([
      ['2026-09', 1],
      [undefined, 1],
    ]);
  });

  it('counts a voice in both windows where they overlap, whether it spoke once or more often', async () => {
    const respondent = personOf(1);
    const voices = [
      voice(1, { at: '2026-02-01', respondent }),
      voice(2, { at: '2026-05-02', respondent }),
      voice(3, { at: '2026-05-03' }),
      voice(4, { at: '2026-08-03' }),
    ];
    const when = {
      ...context,
      recent: { from: '2026-05', to: '2026-06' },
      baseline: { from: '2026-01', to: '2026-12' },
    };
    const found = await answer(voices, query({}), { ...when, asOf: '2026-12-31' });
    expect(found.recent).toEqual([{ source: 'app', hits: 2, base: 2 }]);
    expect(found.baseline).toEqual([{ source: 'app', hits: 3, base: 3 }]);
  });

  it('breaks voices down by two fields at once, at every pair of their values', async () => {
    const codes = [{ coder: 'rule' as const, themes: ['a', 'b'], stages: ['weg/start'] }];
    const respondent = personOf(1);
    const voices = [
      voice(1, { at: '2026-09-01', respondent, codes, segments: ['jung'] }),
      voice(2, { at: '2026-09-02', respondent, codes, segments: ['jung', 'land'] }),
      voice(3, { at: '2026-09-03', codes }),
    ];
    const found = await ask(open, voices, async (store) => [
      await store.breakdown('theme|segment', context),
      await store.breakdown('stage|channel', context),
      await store.breakdown('stage|theme', context),
    ]);
    const counts = found.map((rows) => rows.map(({ value, voices: n }) => [value, n]));
    expect(counts).toEqual([
      [
        ['a|jung', 1],
        ['a|land', 1],
        ['b|jung', 1],
        ['b|land', 1],
      ],
      [['weg/start|app', 2]],
      [
        ['weg/start|a', 2],
        ['weg/start|b', 2],
      ],
    ]);
  });
}
