import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingsOf } from '../../../src/wiki/pulse/crossings.ts';
import { type ThemeAnswers, themeFigures, themeQueries } from '../../../src/wiki/pulse/themes.ts';
import { shareAnswer } from './answers.ts';

/** A theme that so many of a thousand named before and lately, all of one feeling. */
function theme(id: string, before: number, lately: number, positive = 0): ThemeAnswers {
  const told = (hits: number) => shareAnswer({ '2026-08': [hits, lately] });
  return {
    theme: id,
    said: [
      shareAnswer({ '2026-03': [before, 1_000], '2026-08': [lately, 1_000] }),
      told(positive),
      told(lately - positive),
    ],
    score: [],
  };
}

describe('themes', () => {
  it('rise, fall, stay and fall silent in the words of claims', () => {
    const figures = themeFigures(
      [theme('a', 50, 150), theme('b', 150, 50), theme('c', 30, 31), theme('d', 60, 0)],
      undefined,
      {},
    );
    expect(figures.map(({ trend }) => trend.verdict)).toEqual([
      'strengthening',
      'weakening',
      'stable',
      'silent',
    ]);
  });

  it('are corrected over all of them: one of very many needs more to count as rising', () => {
    const near = theme('near', 100, 128);
    const verdictAmong = (others: ThemeAnswers[]) =>
      themeFigures([near, ...others], undefined, {})[0]?.trend.verdict;
    expect(verdictAmong([])).toBe('strengthening');
    expect(verdictAmong(Array.from({ length: 60 }, (_, i) => theme(`t${i}`, 100, 100)))).not.toBe(
      'strengthening',
    );
  });

  it('do not depend on the order in which they are told', () => {
    const all = [theme('a', 50, 150, 20), theme('b', 150, 50), theme('c', 100, 101, 60)];
    const byId = (list: ThemeAnswers[]) =>
      themeFigures(list, undefined, {}).sort((x, y) => (x.theme < y.theme ? -1 : 1));
    expect(byId(all.toReversed())).toEqual(byId(all));
  });

  it('have a net sentiment between -1 and 1 within its interval, none under five voices', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (positive, negative) => {
        const [figures] = themeFigures([theme('a', 10, positive + negative, positive)], undefined, {});
        const { n = 0, value } = figures?.sentiment ?? {};
        expect(n).toBe(positive + negative);
        expect(value !== undefined).toBe(n >= 5);
        if (!value) return;
        expect(value.value).toBeCloseTo((positive - negative) / n, 10);
        expect(value.low).toBeLessThanOrEqual(value.value);
        expect(value.high).toBeGreaterThanOrEqual(value.value);
      }),
    );
  });

  it('ask who names them, and who of those is positive and negative; a score only where there is one', () => {
    const { said, score } = themeQueries('a', undefined);
    expect(said.map(({ where }) => where)).toEqual([
      { theme: 'a' },
      { theme: 'a', sentiment: 'positive' },
      { theme: 'a', sentiment: 'negative' },
    ]);
    expect(score).toEqual([]);
  });
});

describe('themes by group', () => {
  const span = { from: '2026-07', to: '2026-09' };
  const rows = fc.array(
    fc.record({
      theme: fc.constantFrom('a', 'b', 'c'),
      group: fc.constantFrom('app', 'post'),
      month: fc.constantFrom('2026-06', '2026-07', '2026-09'),
      voices: fc.integer({ min: 1, max: 50 }),
    }),
    { minLength: 1, maxLength: 20 },
  );

  it('add up to the voices that name a theme within the months', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const crossed = said.map(({ theme: of, group, ...rest }) => ({ value: `${of}|${group}`, ...rest }));
        // Every voice of a group is heard at least where it names a theme.
        const groups = said.map(({ group, month, voices }) => ({ value: group, month, voices }));
        const found = crossingsOf(crossed, groups, span);
        for (const id of ['a', 'b', 'c']) {
          const expected = said
            .filter((row) => row.theme === id && row.month >= span.from)
            .reduce((sum, { voices }) => sum + voices, 0);
          const hits = found.filter((row) => row.theme === id).reduce((sum, row) => sum + row.hits, 0);
          expect(hits).toBe(expected);
        }
        for (const { n, value } of found) expect(value !== undefined).toBe(n >= 5);
      }),
    );
  });
});
