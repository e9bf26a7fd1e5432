import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrder, type DateOrder, decidedOrder, readDate } from '../../scripts/steps/values/dates.ts';
import { monthOf } from '../../src/files/evidence/month.ts';

const timeZone = 'Europe/Berlin';
const read = (text: string, order: DateOrder = 'dmy') => readDate(text, { order, timeZone });

describe('a date', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['2026-03-31 14:05:10', '2026-03-31T12:05:10Z'],
    ['2026-01-31T14:05', '2026-01-31T13:05:00Z'],
    ['2026-01-31T14:05:10.123Z', '2026-01-31T14:05:10Z'],
    ['2026-01-31T14:05:10+05:30', '2026-01-31T08:35:10Z'],
    ['2023/03/21 8:16:53 AM OEZ', '2023-03-21T06:16:53Z'],
    ['10.03.2023', '2023-03-10'],
    ['10.03.2023 12:28:23', '2023-03-10T11:28:23Z'],
    ['10.03.23', '2023-03-10'],
    ['14/Jul/25 3:42 PM', '2025-07-14T13:42:00Z'],
    ['14. März 2026', '2026-03-14'],
    ['März 2026', '2026-03'],
    ['20260314', '2026-03-14'],
    ['Mar 14, 2026', '2026-03-14'],
    ['Di., 10.03.2026 um 12:00 Uhr', '2026-03-10T11:00:00Z'],
    ['12:00', undefined],
    ['1767225600', '2026-01-01T00:00:00Z'],
    ['1767225600000', '2026-01-01T00:00:00Z'],
    ['30.02.2026', undefined],
    ['2026-13-01', undefined],
    ['2026-01-01 25:00', undefined],
    ['vor einem Monat', undefined],
    ['7523056', undefined],
  ])('written %j is read as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('with slashes follows the order of its column, and dots are day first everywhere', () => {
    expect(read('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(read('3/4/2026', 'dmy')).toBe('2026-04-03');
    expect(read('3.4.2026', 'mdy')).toBe('2026-04-03');
  });

  it('of any moment is read back from ISO, and lies in the month that its own zone shows', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = `${date.toISOString().slice(0, 19)}Z`;
          expect(read(iso)).toBe(iso);
          const local = date.toLocaleDateString('sv-SE', { timeZone, year: 'numeric', month: '2-digit' });
          expect(monthOf(iso, timeZone)).toBe(local);
        },
      ),
    );
  });

  it('of a wall clock outside the hours of change is the moment at which that clock showed it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (date) => {
          const wall = date.toLocaleString('sv-SE', { timeZone });
          const again = new Date(read(wall) ?? '').toLocaleString('sv-SE', { timeZone });
          expect(again).toBe(wall);
        },
      ),
    );
  });

  it('of a year or without one has no month', () => {
    expect(monthOf('2026', timeZone)).toBeUndefined();
    expect(monthOf(undefined, timeZone)).toBeUndefined();
    expect(monthOf('2026-03', timeZone)).toBe('2026-03');
  });
});

describe('the order of day and month', () => {
  it.each([
    [['3/4/2026', '14/4/2026'], 'dmy'],
    [['3/4/2026', '4/14/2026'], 'mdy'],
    [['3/4/2026', '5/6/2026'], undefined],
    [['10.03.2026'], undefined],
  ])('of %j is %j', (values, expected) => {
    const votes = { dayFirst: 0, monthFirst: 0, open: 0 };
    for (const value of values) countOrder(votes, value);
    expect(decidedOrder(votes)).toBe(expected);
  });
});
