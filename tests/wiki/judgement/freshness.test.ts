import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ageInDays, decayFactor, freshness } from '../../../src/wiki/judgement/freshness.ts';
import { settings } from './evidence.ts';

describe('freshness', () => {
  test.each([
    ['2026-11-21', 'fresh', 0],
    ['2026-06-01', 'fresh', 173],
    ['2025-11-21', 'ageing', 365],
    ['2025-05-01', 'stale', 569],
    ['2027-01-01', 'fresh', 0],
    ['2025', 'stale', 689],
  ])('of a survey of %s is %s, %d days old', (newest, level, ageDays) => {
    expect(freshness({ newest, method: 'survey' }, settings)).toMatchObject({ level, ageDays });
  });

  it('depends on the half-life of the method', () => {
    const of = (method: string) => freshness({ newest: '2025-11-21', method }, settings);
    expect(of('interview')).toMatchObject({ level: 'fresh', halfLifeDays: 730 });
    expect(of('review')).toMatchObject({ level: 'stale', halfLifeDays: 180 });
    expect(of('constructor')).toMatchObject({ level: 'ageing', halfLifeDays: 365 });
  });

  it('is unknown without a date', () => {
    expect(freshness({ method: 'survey' }, settings)).toEqual({ level: 'undated', halfLifeDays: 365 });
  });

  it('takes its words from the thresholds', () => {
    const strict = { ...settings, freshnessThresholds: { fresh: 0.99, ageing: 0.9 } };
    expect(freshness({ newest: '2026-09-01', method: 'survey' }, strict).level).toBe('stale');
  });

  it('halves with each half-life, never rises with age and never reaches 0', () => {
    const ages = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 5000 }), (age, halfLife) => {
        expect(decayFactor(age + 1, halfLife)).toBeLessThanOrEqual(decayFactor(age, halfLife));
        expect(decayFactor(age, halfLife)).toBeGreaterThan(0);
      }),
    );
    expect(decayFactor(0, 90)).toBe(1);
    expect(decayFactor(180, 90)).toBe(0.25);
    expect(() => decayFactor(1, 0)).toThrow(/half-life/);
  });

  it('calls no age negative', () => {
    expect(ageInDays('2026-12-01', '2026-11-21')).toBe(0);
  });
});
