import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOfSentiment, sentimentFromNps, sentimentFromRating } from '../../src/text/sentiment.ts';

test.each([
  [1, 1, 5, 'negative', -2],
  [2, 1, 5, 'negative', -1],
  [3, 1, 5, 'neutral', 0],
  [4, 1, 5, 'positive', 1],
  [5, 1, 5, 'positive', 2],
  [1, 6, 1, 'positive', 2],
  [6, 6, 1, 'negative', -2],
  [3, 0, 10, 'negative', -0.8],
  [4, 0, 10, 'neutral', -0.4],
  [6, 0, 10, 'neutral', 0.4],
  [7, 0, 10, 'positive', 0.8],
  [-1, -2, 2, 'negative', -1],
])('%d on a scale from %d to %d is %s', (rating, from, to, sentiment, score) => {
  const result = sentimentFromRating(rating, { from, to });
  expect(result?.sentiment).toBe(sentiment);
  expect(result?.score).toBeCloseTo(score);
});

test.each([
  [0, 1, 5],
  [6, 1, 5],
  [Number.NaN, 1, 5],
  [Number.POSITIVE_INFINITY, 1, 5],
  [3, 3, 3],
  [3, 1, Number.NaN],
])('%d on a scale from %d to %d has no sentiment', (rating, from, to) => {
  expect(sentimentFromRating(rating, { from, to })).toBeUndefined();
});

test('a better rating never scores lower, and the reversed scale gives the opposite', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (a, b) => {
      const score = (rating: number) => sentimentFromRating(rating, { from: 0, to: 10 })?.score ?? Number.NaN;
      expect(Math.sign(score(a) - score(b))).toBe(Math.sign(a - b));
      expect(sentimentFromRating(a, { from: 10, to: 0 })?.score).toBeCloseTo(-score(a));
    }),
  );
});

test('NPS answers follow its groups', () => {
  const groups = Array.from({ length: 11 }, (_, answer) => sentimentFromNps(answer));
  expect(groups.map((group) => group?.score)).toEqual([-2, -2, -2, -2, -1, -1, -1, 0, 0, 1, 2]);
  expect(groups.map((group) => group?.sentiment)).toEqual([
    ...Array(7).fill('negative'),
    ...Array(2).fill('neutral'),
    ...Array(2).fill('positive'),
  ]);
  for (const answer of [-1, 11, 7.5, Number.NaN]) expect(sentimentFromNps(answer)).toBeUndefined();
});

test('a coded sentiment scores within the extremes', () => {
  expect([scoreOfSentiment('negative'), scoreOfSentiment('neutral'), scoreOfSentiment('positive')]).toEqual([
    -1, 0, 1,
  ]);
});
