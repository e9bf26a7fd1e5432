import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../../src/wiki/similar/wordIndex.ts';

const COUNT = 10_000;

describe('the index of words', () => {
  const vector = (...ranks: number[]) => ({ ranks, values: ranks.map(() => 1 / Math.sqrt(ranks.length)) });

  it('finds what shares enough words, whichever is rarer', () => {
    const index = new WordIndex(3);
    for (const [owner, own] of [vector(1, 2), vector(2, 3), vector(4, 5)].entries()) index.add(own, owner);
    expect(index.near(vector(2, 3), 0.49)).toEqual([0, 1]);
    expect(index.near(vector(2, 3), 0.9)).toEqual([1]);
    expect(index.near(vector(6), 0.1)).toEqual([]);
  });

  it('answers the same when it is asked again', () => {
    const index = new WordIndex(1);
    index.add(vector(1, 2), 0);
    expect([index.near(vector(1, 3), 0.6), index.near(vector(1, 3), 0.6)]).toEqual([[], []]);
  });

  it('leaves off before words that thousands have, and finds by rarer ones what it can', () => {
    const index = new WordIndex(COUNT);
    for (let owner = 0; owner < COUNT; owner += 1) index.add(owner === 7 ? vector(1, 9) : vector(9), owner);
    expect(index.near(vector(1, 9), 0.1)).toEqual([7]);
    expect(index.near(vector(9), 0.1)).toEqual([]);
  });
});
