import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean } from '../../src/text/nearest.ts';

const keys = [
  'title',
  'owner',
  'personas',
  'segments',
  'stages',
  'channels',
  'products',
  'severity',
  'review',
  'kind',
];

test.each([
  ['titel', 'title'],
  ['Owner', 'owner'],
  ['ownr', 'owner'],
  ['persona', 'personas'],
  ['prodcuts', 'products'],
  ['severty', 'severity'],
  ['chanels', 'channels'],
  ['seg', 'segments'],
  ['knid', 'kind'],
  ['reviewed', 'review'],
])('%s means %s', (value, expected) => expect(didYouMean(value, keys)).toBe(expected));

test.each(['', '  ', 'x', 'date', 'colour', 'confidence', 'verbatim', 'evidence'])(
  '"%s" means none of them',
  (value) => expect(didYouMean(value, keys)).toBeUndefined(),
);

test.each([
  ['gebuhren', ['gebühren', 'gefahren'], 'gebühren'],
  ['login', ['log', 'logins', 'lotion'], 'logins'],
  ['ab', ['ba'], 'ba'],
  ['app', [], undefined],
])('%s among %j means %s', (value, candidates, expected) =>
  expect(didYouMean(value, candidates)).toBe(expected),
);

test('one slip in a word of five letters or more is always understood', () => {
  const word = fc.stringMatching(/^[a-z]{5,12}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (candidate, seed, slip) => {
      const at = seed % (candidate.length - 1);
      const [a = '', b = ''] = candidate.slice(at, at + 2);
      const written = { drop: b, double: a + a + b, swap: b + a }[slip];
      expect(
        didYouMean(candidate.slice(0, at) + written + candidate.slice(at + 2), [candidate, '']) ?? '',
      ).toBe(candidate);
    }),
  );
});
