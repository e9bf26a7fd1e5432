import { describe, expect, it } from 'vitest';
import { scoreOfVoice } from '../../../src/wiki/judgement/voiceScore.ts';

const stars = { from: 1, to: 5 };

describe('the place of a voice on the emotion curve', () => {
  it.each([
    ['one star is very bad', { sentiment: 'negative', rating: 1 }, stars, -2],
    ['two stars are bad', { sentiment: 'negative', rating: 2 }, stars, -1],
    ['three stars are even', { sentiment: 'neutral', rating: 3 }, stars, 0],
    ['five stars are very good', { sentiment: 'positive', rating: 5 }, stars, 2],
    ['school grades run the other way', { sentiment: 'unknown', rating: 1 }, { from: 6, to: 1 }, 2],
    ['a detractor of 6 is bad, not very bad', { sentiment: 'negative', nps: 6 }, undefined, -1],
    ['a detractor of 2 is very bad', { sentiment: 'negative', nps: 2 }, undefined, -2],
    ['a passive is even', { sentiment: 'neutral', nps: 7 }, undefined, 0],
    [
      'a person who read anger behind five stars is believed, by one step',
      { sentiment: 'negative', rating: 5 },
      stars,
      -1,
    ],
    ['words alone are never extremes', { sentiment: 'positive' }, undefined, 1],
    ['a rating without a scale is passed over', { sentiment: 'unknown', rating: 5 }, undefined, undefined],
    [
      'a rating outside its scale gives way to the recommendation',
      { sentiment: 'unknown', rating: 9, nps: 10 },
      stars,
      2,
    ],
    ['a voice that told no feeling has no place', { sentiment: 'unknown' }, stars, undefined],
  ] as const)('%s', (_says, mark, scale, expected) => {
    expect(scoreOfVoice(mark, scale)).toBe(expected);
  });
});
