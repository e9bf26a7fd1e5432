import { describe, expect, it } from 'vitest';
import { context, type OpenStore, personOf, query, voice } from '../fixture.ts';
import { ask } from './opened.ts';

/** What is asked together is answered as if it were asked alone. */
export function togetherSuite(open: OpenStore): void {
  describe('what is asked together', () => {
    it('may be more than one statement asks, and is answered in the order asked', async () => {
      const themes = Array.from({ length: 150 }, (_, number) => `t${number}`);
      const voices = themes.map((theme, number) =>
        voice(number + 1, { text: `Wort ${theme}.`, codes: [{ coder: 'rule', themes: [theme] }] }),
      );
      const asked = themes.flatMap((theme) => [query({ theme }), query({ text: `${theme}.` })]);
      const found = await ask(open, voices, (store) => store.answer(asked, context));
      expect(found.map(({ hits, verbatims }) => [hits, verbatims[0]?.text])).toEqual(
        themes.flatMap((theme) => Array(2).fill([1, `Wort ${theme}.`])),
      );
    });

    it('parts what differs in nothing but its windows', async () => {
      const voices = [1, 2, 3].map((number) =>
        voice(number, { at: `2026-0${number}-15`, ...(number > 1 && { respondent: personOf(7) }) }),
      );
      const in2026 = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` });
      const windows = { recent: in2026('02', '03'), baseline: in2026('01', '02') };
      const asked = [
        query({}, { windows }),
        query({}),
        query({}, { windows: { ...windows, recent: in2026('03', '03') } }),
      ];
      const found = await ask(open, voices, (store) => store.answer(asked, context));
      const counts = found.map(({ recent, baseline }) =>
        [recent, baseline].map((list) => list[0]?.base ?? 0),
      );
      expect(counts).toEqual([
        [1, 2],
        [0, 2],
        [1, 2],
      ]);
    });

    it('leaves out what was said after the day, where all else is the same', async () => {
      const codes = [{ coder: 'rule' as const, themes: ['a'] }];
      const text = 'Ein Satz, der lang genug ist, um für andere zu stehen';
      const voices = [20, 21, 22, 23].map((day) =>
        voice(day, { at: `2026-11-${day}`, rating: day / 10, text: `${text} (${day}).`, codes }),
      );
      const same = voices.map(({ record, ...rest }) => ({ ...rest, record: { ...record, rating: 2 } }));
      const [answers, overviews] = await ask(
        open,
        same,
        async (store) =>
          [
            await store.answer(
              [query({ theme: 'a' }), query({}, { measure: 'mean', of: 'rating' })],
              context,
            ),
            await store.breakdowns(['theme', 'all', 'theme|channel'], context),
          ] as const,
      );
      expect(answers.map(({ hits, newest, verbatims }) => [hits, newest, verbatims.length])).toEqual(
        Array(2).fill([2, '2026-11-21', 2]),
      );
      expect(answers[1]?.moments).toEqual([{ source: 'app', n: 2, sum: 4, sumSquares: 8 }]);
      expect(overviews.map((rows) => rows.map(({ value, voices: n }) => [value, n]))).toEqual([
        [['a', 2]],
        [['all', 2]],
        [['a|app', 2]],
      ]);
    });

    it('is broken down by each of several fields as by that field alone', async () => {
      const voices = [1, 2, 3, 4].map((number) =>
        voice(number, {
          at: '2026-09-01',
          segments: ['jung', 'land'].slice(number % 2),
          codes: [{ coder: 'rule', themes: ['a', 'b'].slice(0, number % 3), stages: ['weg/start'] }],
          ...(number > 2 && { respondent: personOf(1) }),
        }),
      );
      const fields = ['theme|segment', 'all', 'segment', 'stage|theme'] as const;
      const both = await ask(open, voices, async (store) => {
        const alone: unknown[] = [];
        for (const field of fields) alone.push(await store.breakdown(field, context));
        return { together: await store.breakdowns(fields, context), alone };
      });
      expect(both.together).toEqual(both.alone);
      expect(both.together.every((rows) => rows.length > 0)).toBe(true);
    });
  });
}
