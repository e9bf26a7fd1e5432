import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../../src/wiki/judgement/confidence.ts';
import { confidence } from '../../../src/wiki/judgement/confidence.ts';
import { volumeFactor } from '../../../src/wiki/judgement/contribution.ts';
import type { EvidenceItem, EvidenceSource } from '../../../src/wiki/judgement/types.ts';
import { anyEvidence, anyItem, anyShared, anySource, rank, settings } from './evidence.ts';

const runs = { numRuns: 500 };

/** What support alone makes of the evidence, as two numbers that can be compared; sums may differ by rounding. */
function expectNotHigher(lower: Confidence, higher: Confidence) {
  expect(rank(lower.withoutRefutations)).toBeLessThanOrEqual(rank(higher.withoutRefutations));
  expect(lower.score).toBeLessThanOrEqual(higher.score + 1e-12);
}

function expectSame(a: Confidence, b: Confidence) {
  expect([b.level, b.withoutRefutations, b.reason]).toEqual([a.level, a.withoutRefutations, a.reason]);
  expect(b.score).toBeCloseTo(a.score, 12);
}

const withSources = (item: EvidenceItem, change: (source: EvidenceSource) => EvidenceSource) => ({
  ...item,
  sources: item.sources.map(change),
});

describe('confidence, whatever the evidence,', () => {
  it('gains nothing from the same item again', () => {
    fc.assert(
      fc.property(anyEvidence, anyShared, (items, sharedRespondents) => {
        const all = { ...settings, sharedRespondents };
        expectSame(confidence(items, all), confidence([...items, ...items], all));
      }),
      runs,
    );
  });

  it('gains nothing from another pinned record of the same person', () => {
    fc.assert(
      fc.property(anyEvidence, anySource, (items, source) => {
        const pinned = { kind: 'record', respondent: 'p9', sources: [source], stance: 'supports' } as const;
        const once = [...items, { ...pinned, id: 'r1' }];
        expectSame(confidence(once, settings), confidence([...once, { ...pinned, id: 'r2' }], settings));
      }),
      runs,
    );
  });

  it('gains nothing from a weaker source that shares a collection', () => {
    fc.assert(
      fc.property(anySource, fc.nat(1_000_000), (source, fewer) => {
        const strong = { kind: 'query', id: 'q1', sources: [source], stance: 'supports' } as const;
        const n = Math.min(fewer, source.n);
        const weak = { ...strong, id: 'q2', sources: [{ ...source, id: 'another', n }] };
        expectSame(confidence([strong], settings), confidence([strong, weak], settings));
      }),
      runs,
    );
  });

  it('is never raised by a refutation, and shows it unless it is resolved', () => {
    fc.assert(
      fc.property(anyEvidence, anyItem, (items, added) => {
        const refutation = { ...added, stance: 'refutes' } as const;
        const before = confidence(items, settings);
        const after = confidence([...items, refutation], settings);
        expectNotHigher(after, before);
        if (!refutation.resolved) expect(after.level).toBe('disputed');
        else if (before.level !== 'disputed') expect(after.level).toBe(before.level);
        const shown = after.steps.filter((step) => step.step === 'refutation');
        expect(shown.map(({ id }) => id)).toContain(refutation.id);
      }),
      runs,
    );
  });

  it('keeps a refutation however old it is', () => {
    fc.assert(
      fc.property(anyEvidence, anyItem, fc.integer({ min: 2027, max: 9999 }), (items, added, year) => {
        const refutation = { ...added, stance: 'refutes', resolved: false } as const;
        const later = { ...settings, asOf: `${year}-01-01` };
        expect(confidence([...items, refutation], later).level).toBe('disputed');
      }),
      runs,
    );
  });

  it('is never raised by age', () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 2027, max: 2060 }), (items, year) => {
        const later = { ...settings, asOf: `${year}-06-30` };
        expectNotHigher(confidence(items, later), confidence(items, settings));
      }),
      runs,
    );
  });

  it('is never raised when one source turns out to be older', () => {
    const days = fc.tuple(fc.integer({ min: 2000, max: 2013 }), fc.nat(7));
    fc.assert(
      fc.property(anyEvidence, days, (items, [year, which]) => {
        const older = items.map((each) =>
          withSources(each, (source) =>
            source.id === `s${which}` && source.newest !== undefined
              ? { ...source, newest: `${year}-01-01` }
              : source,
          ),
        );
        expectNotHigher(confidence(older, settings), confidence(items, settings));
      }),
      runs,
    );
  });

  it('is never lowered by another independent supporting source', () => {
    fc.assert(
      fc.property(anyEvidence, anySource, anyShared, (items, added, sharedRespondents) => {
        const all = { ...settings, sharedRespondents };
        const independent = { ...added, id: 'new', collection: 'new' };
        const more: EvidenceItem = { kind: 'query', id: 'new', sources: [independent], stance: 'supports' };
        expectNotHigher(confidence(items, all), confidence([...items, more], all));
      }),
      runs,
    );
  });

  it('is never established by one source or one collection, however much it holds', () => {
    fc.assert(
      fc.property(anyEvidence, (items) => {
        const oneSource = items.map((each) => withSources(each, (source) => ({ ...source, id: 's1' })));
        const oneCollection = items.map((each) =>
          withSources(each, (source) => ({ ...source, collection: 'c1' })),
        );
        const eager = { ...settings, thresholds: { supported: 0, established: 0, confirming: 0 } };
        expect(confidence(oneSource, eager).withoutRefutations).not.toBe('established');
        expect(confidence(oneCollection, eager).withoutRefutations).not.toBe('established');
      }),
      runs,
    );
  });

  it('is at most emerging with a single pinned record, whatever the thresholds', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const items: EvidenceItem[] = [{ kind: 'record', id: 'r', sources: [source], stance: 'supports' }];
        const eager = { ...settings, thresholds: { supported: 0, established: 0, confirming: 0 } };
        expect(rank(confidence(items, eager).withoutRefutations)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyEvidence, anyShared, (items, sharedRespondents) => {
        const all = { ...settings, sharedRespondents };
        expectSame(confidence(items, all), confidence([...items].reverse(), all));
      }),
      runs,
    );
  });

  it('has a score that is the sum of its groups, and each source in one group', () => {
    fc.assert(
      fc.property(anyEvidence, (items) => {
        const { steps, score } = confidence(items, settings);
        const groups = steps.filter((step) => step.step === 'group');
        expect(groups.reduce((sum, group) => sum + group.contribution, 0)).toBeCloseTo(score, 12);
        for (const key of ['sources', 'collections'] as const) {
          const names = groups.flatMap((group) => group[key]);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      runs,
    );
  });
});

describe('the factor of volume', () => {
  it('rises with every voice, never past 1, and is full where the method says', () => {
    const full = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.nat(1_000_000), full, (n, fullAt) => {
        const factor = volumeFactor(n, fullAt);
        expect(factor).toBeLessThanOrEqual(volumeFactor(n + 1, fullAt));
        expect(factor).toBeGreaterThanOrEqual(0);
        expect(factor === 1).toBe(n >= fullAt);
      }),
    );
    expect(volumeFactor(1, 100)).toBeLessThan(0.2);
    expect(volumeFactor(5, 12)).toBeGreaterThan(0.6);
  });
});
