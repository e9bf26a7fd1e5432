import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metric as metricSchema } from '../../../src/schema/metric.ts';
import type { Verbatim } from '../../../src/wiki/answer.ts';
import { metricWhere, narrowed, voicesOfCell } from '../../../src/wiki/pulse/strands.ts';

const value = fc.constantFrom('a', 'b', 'c');
const voice = fc
  .record({
    id: fc.integer({ min: 0, max: 50 }).map(String),
    source: fc.constantFrom('s', 't'),
    channel: value,
    segments: fc.uniqueArray(value),
    products: fc.uniqueArray(value),
    person: fc.option(fc.constantFrom('p', 'q', 'r'), { nil: undefined }),
  })
  .map(({ person, ...rest }): Verbatim => {
    const words = { lang: 'de' as const, text: 'x', themes: [], stages: [], sentiment: 'neutral' as const };
    return { ...rest, ...words, ...(person !== undefined && { respondent: person }) };
  });
const group = fc.record({ field: fc.constantFrom('channel', 'segment', 'product'), value });

describe('the voices of a figure', () => {
  it('are of its group, one of each person, in the order of the list, and no more than wanted', () => {
    fc.assert(
      fc.property(fc.array(voice), group, fc.integer({ min: 1, max: 9 }), (list, of, most) => {
        const shown = voicesOfCell(list, { key: 'k', group: of, voices: 1 }, most);
        const valuesOf = ({ channel, segments, products }: Verbatim) =>
          ({ channel: [channel], segment: segments, product: products })[of.field];
        const persons = (all: readonly Verbatim[]) =>
          new Set(all.map(({ source, respondent, id }) => `${source}|${respondent ?? id}`));
        const own = list.filter((each) => valuesOf(each).includes(of.value));
        expect(shown.every((each) => own.includes(each))).toBe(true);
        expect(persons(shown).size).toBe(shown.length);
        expect(shown).toHaveLength(Math.min(most, persons(own).size));
        const places = shown.map((each) => list.indexOf(each));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the voices on which a metric rests', () => {
  const words = { de: 'x', en: 'x' };
  const window = { from: '2026-07', to: '2026-09' };
  const days = {
    since: new Date('2026-07-01T00:00:00Z'),
    until: new Date('2026-09-30T00:00:00Z'),
  };
  const read = (more: object) =>
    metricSchema.parse({ title: words, definition: words, better: 'up', ...more });

  it.each([
    ['a Net Promoter Score: all who answered', { type: 'nps' }, { nps: { atLeast: 0 }, any: [days] }],
    ['a mean: all who gave one', { type: 'mean', where: { theme: 't' } }, { theme: 't', any: [days] }],
    [
      'a share: those whom it counts',
      { type: 'share', where: { theme: 't' }, among: { channel: 'app' } },
      { theme: 't', any: [{ channel: 'app', any: [days] }] },
    ],
    ['a value that is entered: nobody', { type: 'own', unit: words }, undefined],
  ])('%s', (_what, metric, expected) => {
    expect(metricWhere(read(metric), undefined, window)).toEqual(expected);
  });

  it('are narrowed to a group without losing what they were', () => {
    expect(narrowed({ where: { theme: 't', any: [days] } }, { field: 'channel', value: 'app' })).toEqual({
      theme: 't',
      any: [{ ...days, any: [{ channel: 'app' }] }],
    });
  });
});
