import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedGroups,
  comparisonsView,
  comparisonsWith,
  comparisonView,
  PAIRS_UP_TO,
  TRIPLES_UP_TO,
} from '../../src/collections/views/comparison.ts';
import { entry, wiki } from '../wiki/graph/content.ts';
import { readerOf } from './reader.ts';

const shared = entry('insight/shared', { assumption: true, personas: ['a', 'b', 'c'] });
const alone = entry('insight/alone', { assumption: true, personas: ['a'] });
const personas = [
  entry('persona/a', { goals: [{ text: 'A house.' }], channels: [{ channel: 'app', seen: 5, of: 10 }] }),
  entry('persona/b', { pains: [{ text: 'Queues.' }] }),
  entry('persona/c', {}),
];
const reader = readerOf(
  wiki([...personas, shared, alone, entry('journey/j', { personas: ['b'] })], ['channel/app']),
);

function readerWith(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `p${String(at).padStart(3, '0')}`);
  return readerOf(wiki(ids.map((id) => entry(`persona/${id}`, {}))));
}

describe('personas', () => {
  it('are compared by two and by three, each group once, in the order of their ids', () => {
    expect(comparedGroups(reader)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('have one page for each group, however many there are, and never more than the stated number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PAIRS_UP_TO + 5 }), (count) => {
        const groups = comparedGroups(readerWith(count));
        const shown = Math.min(count, PAIRS_UP_TO);
        const pairs = (shown * (shown - 1)) / 2;
        const triples = count > TRIPLES_UP_TO ? 0 : (shown * (shown - 1) * (shown - 2)) / 6;
        expect(groups).toHaveLength(pairs + triples);
        expect(new Set(groups.map((ids) => ids.join('--'))).size).toBe(groups.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lead from two to three while there are few, and to no page that does not exist', () => {
    expect(comparisonsWith(['c', 'a'], reader).map(({ href }) => href)).toEqual(['/en/compare/a--b--c/']);
    expect(comparisonsWith(['a', 'b', 'c'], reader)).toEqual([]);
    expect(comparisonsWith(['p000', 'p001'], readerWith(TRIPLES_UP_TO + 1))).toEqual([]);
  });

  it('past the number that is compared are counted as left out', () => {
    const many = comparisonsView(readerWith(PAIRS_UP_TO + 2));
    expect(many.personas).toHaveLength(PAIRS_UP_TO);
    expect(many.left).toBe(2);
  });
});

describe('a comparison', () => {
  const view = comparisonView(['a', 'b'], reader);

  it('has a row for each sort of statement that one of them has, and an empty cell where the other has none', () => {
    expect(view.statements.map(({ cells }) => cells.map((list) => list.map(({ text }) => text)))).toEqual([
      [['A house.'], []],
      [[], ['Queues.']],
    ]);
  });

  it('parts what concerns both from what concerns one alone', () => {
    expect(view.common.map(({ link }) => link.id)).toEqual(['shared']);
    expect(view.own.map((links) => links.map(({ id }) => id))).toEqual([['alone'], []]);
  });

  it('names the journeys of each, and one more to add', () => {
    expect(view.journeys.map((links) => links.length)).toEqual([0, 1]);
    expect(view.add.map(({ href }) => href)).toEqual(['/en/compare/a--b--c/']);
    expect(view.remove).toEqual([]);
  });

  it('of three can be left with any two', () => {
    const three = comparisonView(['a', 'b', 'c'], reader);
    expect(three.remove.map(({ href }) => href)).toEqual([
      '/en/compare/b--c/',
      '/en/compare/a--c/',
      '/en/compare/a--b/',
    ]);
  });

  it('calls a share of a channel that rests on nothing an assumption', () => {
    expect(view.personas[0]?.channels).toMatchObject([
      { share: { value: 0.5, hits: 5, base: 10 }, confidence: 'assumption', rests: [] },
    ]);
  });
});
