import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPast, keptFrom } from '../../../src/wiki/retention/keptFrom.ts';
import { addMonths } from '../../../src/wiki/statistics/months.ts';

describe('the first month that is kept', () => {
  it.each([
    ['2026-10-15', 24, '2024-10'],
    ['2026-10-01', 1, '2026-09'],
    ['2026-01-31', 1, '2025-12'],
    ['2026-03-31', 1, '2026-02'],
    ['2026-10-15', undefined, undefined],
  ])('on %s, keeping %s months, is %s', (asOf, months, expected) => {
    expect(keptFrom(asOf, months)).toBe(expected);
  });

  it('holds the day that many months ago, and the month before it ended earlier', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (date, months) => {
        const from = keptFrom(date.toISOString().slice(0, 10), months) ?? '';
        const ago = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
        const lastDay = new Date(Date.UTC(ago.getUTCFullYear(), ago.getUTCMonth() + 1, 0)).getUTCDate();
        ago.setUTCDate(Math.min(date.getUTCDate(), lastDay));
        const edge = ago.toISOString().slice(0, 10);
        expect(edge.startsWith(from)).toBe(true);
        const lastDayBefore = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5)) - 1, 0));
        expect(lastDayBefore.toISOString().slice(0, 10) < edge).toBe(true);
        expect(isPast(addMonths(from, -1), undefined, from)).toBe(true);
        expect(isPast(from, undefined, from)).toBe(false);
      }),
    );
  });
});

describe('a record', () => {
  it.each([
    ['of a month before the first is past', '2024-09', '2024-09-30', true],
    ['of the first month is not', '2024-10', '2024-10-01', false],
    ['of a year before it is past', undefined, '2023', true],
    ['of the same year is not', undefined, '2024', false],
    ['without a date is not', undefined, undefined, false],
  ])('%s', (_sentence, month, at, expected) => {
    expect(isPast(month, at, '2024-10')).toBe(expected);
    expect(isPast(month, at, undefined)).toBe(false);
  });
});
