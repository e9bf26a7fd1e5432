import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { priority } from '../../../src/wiki/judgement/priority.ts';

test.each([
  [0.25, 4, 'established', 1],
  [0.25, 4, 'emerging', 0.4],
  [1, 1, 'assumption', 0.2],
  [0, 4, 'established', 0],
] as const)(
  'a reach of %d with the severity %d, %s, has the priority %d',
  (reach, severity, confidence, score) => {
    const found = priority({ reach, severity, confidence });
    expect(found).toMatchObject({ kind: 'ranked', reach, severity });
    expect(found.kind === 'ranked' && found.score).toBeCloseTo(score, 12);
  },
);

it('is the product of the factors it shows', () => {
  const levels = fc.constantFrom('assumption', 'emerging', 'supported', 'established', 'disputed');
  const reaches = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(reaches, fc.integer({ min: 1, max: 4 }), levels, (reach, severity, confidence) => {
      const found = priority({ reach, severity, confidence });
      expect(found.kind).toBe('ranked');
      if (found.kind === 'ranked')
        expect(found.score).toBeCloseTo(found.reach * found.severity * found.confidence, 12);
    }),
  );
});

it('is not guessed where the reach is unknown', () => {
  expect(priority({ severity: 3, confidence: 'supported' })).toEqual({
    kind: 'unranked',
    reason: 'reachUnknown',
    severity: 3,
    confidence: 0.8,
  });
});

test.each([
  [1.2, 2],
  [-0.1, 2],
  [0.5, 0],
  [0.5, 5],
])('refuses a reach of %d with a severity of %d', (reach, severity) => {
  expect(() => priority({ reach, severity, confidence: 'supported' })).toThrow(RangeError);
});
