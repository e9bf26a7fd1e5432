import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearWords, slipsAllowed, slipsBetween } from '../../../src/search/lexicon/near.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdeiklnorstuvß9я'), minLength: 4, maxLength: 16 });

/** A word with one slip: a letter too many, too few, another one, or two neighbours that changed places. */
const slipped = fc
  .tuple(letters, fc.nat(), fc.constantFrom(...'aekrz'), fc.nat(3))
  .map(([word, at, letter, kind]) => {
    const place = at % word.length;
    const [before, after] = [word.slice(0, place), word.slice(place)];
    const typed = [
      before + letter + after,
      before + after.slice(1),
      before + letter + after.slice(1),
      before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
    ][kind];
    return { word, typed: typed ?? '' };
  });

describe('slips between two words', () => {
  test.each([
    ['no slip', 'konto', 'konto', 0],
    ['a letter too few', 'konto', 'koto', 1],
    ['a letter too many', 'konto', 'kontto', 1],
    ['another letter', 'konto', 'kanto', 1],
    ['neighbours that changed places', 'konto', 'knoto', 1],
    ['a swap at the end', 'anmeldung', 'anmeldugn', 1],
    ['a swap before another letter', 'anmeldung', 'namelding', 2],
    ['a swap behind another letter', 'anmeldung', 'abmeldugn', 2],
  ])('%s', (_, a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });

  test('are as many from either side, whatever the words', () => {
    fc.assert(fc.property(letters, letters, (a, b) => slipsBetween(a, b, 2) === slipsBetween(b, a, 2)));
  });

  test('are at most one where one was made', () => {
    fc.assert(fc.property(slipped, ({ word, typed }) => slipsBetween(word, typed, 1) <= 1));
  });
});

describe('near words', () => {
  test('finds every word from one slip, and the slip from the word', () => {
    fc.assert(
      fc.property(slipped, ({ word, typed }) => {
        fc.pre(word !== typed && typed.length > 3);
        expect(nearWords([word])(typed)).toEqual([{ place: 0, slips: 1 }]);
        expect(nearWords([typed])(word)).toEqual([{ place: 0, slips: 1 }]);
      }),
    );
  });

  test.each([
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
  ])('of %i letters may have %i slips', (length, slips) => {
    expect(slipsAllowed(length)).toBe(slips);
  });

  test('come nearest first, then the more frequent', () => {
    const find = nearWords(['anmeldungen', 'abmeldung', 'anmeldung', 'ummeldung', 'filiale']);
    expect(find('anmeldugn').map(({ place }) => place)).toEqual([2, 0, 1]);
    expect(find('anmeldun').map(({ place }) => place)).toEqual([2]);
  });

  test('of a short word or the word itself are none', () => {
    expect(nearWords(['app', 'apps'])('app')).toEqual([]);
    expect(nearWords(['konto'])('konto')).toEqual([]);
  });
});
