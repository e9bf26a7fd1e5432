import fc from 'fast-check';
import type { ConfidenceSettings } from '../../../src/wiki/judgement/confidence.ts';
import type { ConfidenceLevel, EvidenceItem, EvidenceSource } from '../../../src/wiki/judgement/types.ts';

/** Settings as a wiki might have them; interviews are full at twelve, as theme saturation goes (Guest et al. 2006). */
export const settings: ConfidenceSettings = {
  asOf: '2026-11-21',
  methods: {
    survey: { weight: 0.9, fullAt: 100, halfLifeDays: 365 },
    interview: { weight: 0.9, fullAt: 12, halfLifeDays: 730 },
    review: { weight: 0.6, fullAt: 200, halfLifeDays: 180 },
  },
};

/** A source heard on the day everything is computed for, unless told otherwise. */
export const source = (id: string, rest: Partial<EvidenceSource> = {}): EvidenceSource => ({
  id,
  collection: `collection of ${id}`,
  method: 'survey',
  n: 200,
  newest: '2026-11-21',
  ...rest,
});

/** An item of evidence that supports, unless told otherwise. */
export const item = (
  id: string,
  sources: readonly EvidenceSource[],
  rest: Partial<EvidenceItem> = {},
): EvidenceItem => ({ kind: 'query', id, sources, stance: 'supports', ...rest });

/** The order of the levels; a disputed claim has none. */
export const rank = (level: Exclude<ConfidenceLevel, 'disputed'>): number =>
  ['assumption', 'emerging', 'supported', 'established'].indexOf(level);

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const counts = fc.oneof(
  fc.integer({ min: 0, max: 15 }),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 1_000_000 }),
);

/** Any source out of seven, in five collections, so that many depend on each other. */
export const anySource: fc.Arbitrary<EvidenceSource> = fc.record({
  id: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6', 's7'),
  collection: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
  method: fc.constantFrom('survey', 'interview', 'review', 'unheard of'),
  n: counts,
  newest: fc.option(day, { nil: undefined }),
  agrees: fc.constantFrom(true, undefined, false),
});

/** Any item of evidence. */
export const anyItem: fc.Arbitrary<EvidenceItem> = fc.record({
  kind: fc.constantFrom('query', 'finding', 'record'),
  id: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6'),
  respondent: fc.constantFrom(undefined, 'p1', 'p2'),
  sources: fc.array(anySource, { minLength: 1, maxLength: 3 }),
  stance: fc.constantFrom('supports', 'supports', 'refutes', 'inconclusive'),
  resolved: fc.constantFrom(undefined, false, true),
});

/** Any evidence of a claim. */
export const anyEvidence = fc.array(anyItem, { maxLength: 8 });

/** Any pairs of sources that share people. */
export const anyShared = fc.array(
  fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.constantFrom('s4', 's5', 's6')),
  { maxLength: 3 },
);
