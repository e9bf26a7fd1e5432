import { describe, expect, test } from 'vitest';
import type { GoldenQuery } from '../../scripts/bench/search/golden.ts';
import {
  type Grades,
  ndcg,
  rankingQuality,
  recall,
  reciprocalRank,
} from '../../scripts/bench/search/measures.ts';
import { type Answered, searchQuality } from '../../scripts/bench/search/quality.ts';

/** Two that answer, one good as well, one related: gains 7, 7, 3, 1. */
const grades: Grades = { a: 3, b: 3, c: 2, d: 1 };

/** 7 + 7 / log2(3) + 3 / 2 + 1 / log2(5), reckoned by hand. */
const best = 7 + 4.416508 + 1.5 + 0.430677;

describe('nDCG', () => {
  test.each([
    ['is 1 in the best order', ['a', 'b', 'c', 'd'], 1],
    ['does not mind the order among equals', ['b', 'a', 'c', 'd'], 1],
    ['loses what stands lower: 7/log2(3) + 7/2 + 3 + 1/log2(5)', ['c', 'a', 'b', 'd'], 11.347185 / best],
    ['loses what is missing', ['a', 'b'], 11.416508 / best],
    ['counts what has no grade as a place lost: 7/log2(3)', ['x', 'a'], 4.416508 / best],
    ['is 0 where nothing of it was found', ['x', 'y'], 0],
    ['is 0 where nothing was found', [], 0],
    ['does not look past its depth', [...'0123456789', 'a'], 0],
  ])('%s', (_, found, expected) => {
    expect(ndcg(found, grades, 10)).toBeCloseTo(expected, 5);
  });

  test('measures the best order at its depth, too', () => {
    expect(ndcg(['a'], grades, 1)).toBe(1);
  });

  test('is 0 where nothing has a grade', () => {
    expect(ndcg(['a'], {}, 10)).toBe(0);
  });
});

describe('the reciprocal rank', () => {
  test.each([
    ['is 1 where the first is an answer', ['a'], 1],
    ['takes what is good as well for an answer', ['c'], 1],
    ['passes over what is only related', ['d', 'c'], 1 / 2],
    ['takes the first of several', ['x', 'y', 'b', 'a'], 1 / 3],
    ['is 0 without an answer', ['d', 'x'], 0],
    ['is 0 for an empty list', [], 0],
  ])('%s', (_, found, expected) => {
    expect(reciprocalRank(found, grades)).toBe(expected);
  });
});

describe('recall in the first five', () => {
  const seven: Grades = { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3, g: 3, h: 2 };

  test.each([
    ['asks only for the best', ['a', 'b', 'x'], grades, 1],
    ['counts each of the best', ['x', 'a', 'c', 'd', 'y', 'b'], grades, 1 / 2],
    ['gives nothing for what is good as well', ['c', 'd'], grades, 0],
    ['wants no more than five', ['a', 'b', 'c', 'd', 'e'], seven, 1],
    ['counts a share of five', ['a', 'b', 'h', 'x', 'c', 'd'], seven, 3 / 5],
    ['is 0 where nothing has a grade', ['a'], {}, 0],
    ['takes the highest grade there is', ['c'], { c: 2, d: 1 } as const, 1],
  ])('%s', (_, found, of, expected) => {
    expect(recall(found, of, 5)).toBeCloseTo(expected, 10);
  });
});

describe('a ranking', () => {
  test('is measured in four ways', () => {
    expect(rankingQuality(['d', 'a', 'x', 'y', 'z', 'b'], grades)).toEqual({
      // 1 + 7/log2(3) + 7/log2(7)
      ndcg10: expect.closeTo((1 + 4.416508 + 2.493451) / best, 5),
      reciprocalRank: 1 / 2,
      recall5: 1 / 2,
      success1: 0,
    });
  });
});

function answered(found: readonly string[], unknown: boolean, kind: GoldenQuery['kind'] = 'plain'): Answered {
  const golden = {
    query: 'q',
    lang: 'de',
    kind,
    set: 'tune',
    expect: kind === 'none' ? {} : grades,
  } as const;
  return { golden, found, unknown };
}

describe('the quality of a search', () => {
  test('is the mean over the queries that have an answer', () => {
    const quality = searchQuality([
      answered(['a', 'b'], false),
      answered(['x', 'a'], false),
      answered(['x'], true),
      answered(['y'], false),
      answered(['z'], true, 'none'),
      answered(['z'], false, 'none'),
    ]);
    expect(quality).toEqual({
      queries: 6,
      ndcg10: expect.closeTo((11.416508 + 4.416508) / best / 4, 5),
      mrr: (1 + 1 / 2) / 4,
      recall5: (1 + 1 / 2) / 4,
      success1: 1 / 4,
      abstained: 1 / 2,
      wronglyAbstained: 1 / 4,
    });
  });

  test('has no mean over no query', () => {
    expect(searchQuality([answered([], true, 'none')])).toEqual({ queries: 1, abstained: 1 });
    expect(searchQuality([answered(['a'], false)])).not.toHaveProperty('abstained');
    expect(searchQuality([])).toEqual({ queries: 0 });
  });
});
