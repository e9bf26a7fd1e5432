import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDay } from '../../../src/wiki/statistics/days.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map(isoDay);

describe('days', () => {
  test.each([
    ['the last day of a leap February', '2028-03-01', -1, '2028-02-29'],
    ['the first day of a year', '2026-12-31', 1, '2027-01-01'],
    ['a day of the first century', '0001-02-01', -1, '0001-01-31'],
    ['the day itself', '2026-03-31', 0, '2026-03-31'],
    ['the day of a moment, whatever its time', '2026-03-31T23:59:59Z', 1, '2026-04-01'],
  ])('count on to %s', (_, from, days, to) => expect(addDays(from, days)).toBe(to));

  test('lie as far apart as was counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test('that do not exist are refused', () => expect(() => addDays('2026-02-30', 1)).toThrow(RangeError));
});
