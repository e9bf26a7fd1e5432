import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, daysBetween } from '../../../src/wiki/statistics/days.ts';
import {
  addMonths,
  lastCompleteMonth,
  monthOf,
  monthsBetween,
  monthsIn,
  windows,
} from '../../../src/wiki/statistics/months.ts';

const months = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('months', () => {
  test.each([
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', 0, '2026-03'],
    ['2026-03', -27, '2023-12'],
  ])('%s moved by %d is %s', (month, count, moved) => {
    expect(addMonths(month, count)).toBe(moved);
  });

  it('are as far apart as they were moved', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -600, max: 600 }), (month, count) => {
        expect(monthsBetween(month, addMonths(month, count))).toBe(count);
      }),
    );
  });

  test.each([
    ['2026-11-21', '2026-10'],
    ['2026-10-31', '2026-09'],
    ['2026-11-01', '2026-10'],
    ['2027-01-01', '2026-12'],
    ['2026-11-21T08:00:00+01:00', '2026-10'],
  ])('as of %s the last complete one is %s', (asOf, month) => {
    expect(lastCompleteMonth(asOf)).toBe(month);
  });

  it('make two windows that touch and end with the last complete month', () => {
    expect(windows('2026-11-21', { recentMonths: 3, baselineMonths: 9 })).toEqual({
      recent: { from: '2026-08', to: '2026-10' },
      baseline: { from: '2025-11', to: '2026-07' },
    });
    fc.assert(
      fc.property(
        months,
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: 1, max: 36 }),
        (month, recentMonths, baselineMonths) => {
          const { recent, baseline } = windows(`${month}-15`, { recentMonths, baselineMonths });
          expect(monthsIn(recent)).toHaveLength(recentMonths);
          expect(monthsIn(baseline)).toHaveLength(baselineMonths);
          expect(addMonths(baseline.to, 1)).toBe(recent.from);
          expect(recent.to).toBe(lastCompleteMonth(`${month}-15`));
        },
      ),
    );
  });

  it('of a span that ends before it begins are none', () => {
    expect(monthsIn({ from: '2026-03', to: '2026-02' })).toEqual([]);
  });

  test.each(['2026-13', '2026-3', '26-03', '2026', ''])('refuse "%s"', (month) => {
    expect(() => addMonths(month, 1)).toThrow(/is no month/);
  });

  it('refuse a window without a month', () => {
    expect(() => windows('2026-11-21', { recentMonths: 0, baselineMonths: 9 })).toThrow(/one month/);
  });

  it('are not known of a date that is known to the year', () => {
    expect(monthOf('2026-02-28')).toBe('2026-02');
    expect(() => monthOf('2026')).toThrow(/is no month/);
  });
});

describe('days', () => {
  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-11-21', '2026-11-20', -1],
    ['2026-11', '2026-11-21', 20],
    ['2026', '2026-01-01', 0],
    ['2026-11-21T23:59:59Z', '2026-11-22', 1],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each(['2026-02-30', '2026-00-10', '21.11.2026', '2026-11-21x', '', 'yesterday'])(
    'refuse "%s" in a sentence that says how to write it',
    (date) => {
      expect(() => dayNumber(date)).toThrow(/is no date: write it as year-month-day/);
    },
  );
});
