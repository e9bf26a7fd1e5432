import { describe, expect, test } from 'vitest';
import type { GoldenQuery } from '../../scripts/bench/search/golden.ts';
import type { Answered } from '../../scripts/bench/search/quality.ts';
import {
  figuresOfHalves,
  figuresOfKinds,
  halvesTable,
  kindsTable,
  missesOf,
  missesTable,
} from '../../scripts/bench/search/tables.ts';

/** An answer to a query that `term/a` and `term/b` answer best, and `term/c` well. */
function said(
  query: string,
  found: readonly string[],
  more: Partial<GoldenQuery> = {},
  unknown = false,
): Answered {
  const expected = { 'term/a': 3, 'term/b': 3, 'term/c': 2 } as const;
  const none = more.kind === 'none';
  const golden = {
    query,
    lang: 'de',
    kind: 'plain',
    set: 'tune',
    expect: none ? {} : expected,
    ...more,
  } as const;
  return { golden, found, unknown };
}

const answers = [
  {
    engine: 'one',
    answered: [
      said('good', ['term/a', 'term/b', 'term/c']),
      said('half', ['term/c', 'term/a'], { set: 'held' }),
      said('gold', [], { kind: 'none' }, true),
      said('cars', ['term/x'], { kind: 'none', set: 'held' }),
    ],
  },
  { engine: 'two', answered: [said('good', []), said('half', ['term/x'], { set: 'held' })] },
];

describe('the tables of the search', () => {
  test('show every engine over all queries and each half', () => {
    const { rows } = halvesTable(figuresOfHalves(answers));
    expect(rows.map(([engine, set, queries]) => `${engine} ${set} ${queries}`)).toEqual([
      'one all 4',
      'one tune 2',
      'one held 2',
      'two all 2',
      'two tune 1',
      'two held 1',
    ]);
    // Engine one over all: recall (1 + 1/2) / 2, one of two abstained from, none of two wrongly.
    expect(rows[0]?.slice(4)).toEqual(['1.000', '0.750', '1.000', '0.500', '0.000']);
    expect(rows[5]?.slice(3)).toEqual(['0.000', '0.000', '0.000', '0.000', '-', '0.000']);
  });

  test('show every kind beside every engine, and for queries without an answer what was abstained from', () => {
    const { columns, rows } = kindsTable(figuresOfKinds(answers));
    expect(columns).toEqual(['kind', 'queries', 'one', 'two']);
    expect(rows.find(([kind]) => kind === 'plain')).toEqual(['plain', '2', '0.750 / 1.000', '0.000 / 0.000']);
    expect(rows.find(([kind]) => kind === 'none')).toEqual(['none', '2', '0.500', '-']);
  });
});

describe('what was missed', () => {
  test.each([
    ['nothing, where the best come first', said('q', ['term/b', 'term/a']), false],
    [
      'nothing, where a question without an answer was told to be one',
      said('q', [], { kind: 'none' }, true),
      false,
    ],
    ['a query without a good answer first', said('q', ['term/x', 'term/a', 'term/b']), true],
    ['a query without one of the best in the first five', said('q', ['term/a', 'term/c']), true],
    ['a query with an answer that was denied', said('q', ['term/a', 'term/b'], {}, true), true],
    ['a query without an answer that was given one', said('q', ['term/x'], { kind: 'none' }), true],
    ['nothing of the half that only measures', said('q', [], { set: 'held' }), false],
  ])('holds %s', (_, answered, missed) => {
    expect(missesOf([answered])).toHaveLength(missed ? 1 : 0);
  });

  test('says what is missing and what came, at most two of each', () => {
    const misses = missesOf([
      said('Was?', ['term/x', 'term/y', 'term/z', 'term/b'], {}, true),
      said('Wo?', []),
    ]);
    expect(missesTable(misses).rows).toEqual([
      ['Was? (de)', 'plain', 'term/a', 'unknown term/x +2'],
      ['Wo? (de)', 'plain', 'term/a term/b', 'nothing'],
    ]);
  });
});
