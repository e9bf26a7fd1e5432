import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrder, type DateOrder, decidedOrder } from '../../scripts/steps/values/calendar.ts';
import { type DateReading, isRelativeDate, isSerial, readDate } from '../../scripts/steps/values/dates.ts';
import { monthOf } from '../../src/files/evidence/month.ts';

const timeZone = 'Europe/Berlin';
const read = (text: string, order: DateOrder = 'dmy', more: Partial<DateReading> = {}) =>
  readDate(text, { order, timeZone, ...more });

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
    ['1980-01-01', '1980-01-01'],
    ['9/18/2017 18:00:16', undefined],
    ['2026-01-31T14:05:10.123456+0100', '2026-01-31T13:05:10Z'],
    ['2026-03-10 12:00:00+00', '2026-03-10T12:00:00Z'],
    ['2026-03-10T12:00:00[Europe/Berlin]', '2026-03-10T11:00:00Z'],
    ['2026-03-10 12:00 Europe/London', '2026-03-10T12:00:00Z'],
    ['2026-03-10 12:00 GMT+2', '2026-03-10T10:00:00Z'],
    ['2026-03-10 12:00 UTC-05:30', '2026-03-10T17:30:00Z'],
    ['2026-03-10 12:00 (UTC)', '2026-03-10T12:00:00Z'],
    ['2026-03-10 12:00 EST', '2026-03-10T17:00:00Z'],
    ['2026-03-10 12:00 XYZ', undefined],
    ['Tue Mar 10 2026 12:00:00 GMT+0100 (Mitteleuropäische Normalzeit)', '2026-03-10T11:00:00Z'],
    ['Tue, 10 Mar 2026 12:00:00 +0100', '2026-03-10T11:00:00Z'],
    ['Wed Aug 27 13:08:45 +0000 2008', '2008-08-27T13:08:45Z'],
    ['2023/03/21 8:16:53 nachm. MEZ', '2023-03-21T19:16:53Z'],
    ['10.03.2026 14.05 Uhr', '2026-03-10T13:05:00Z'],
    ['10.03.2026 um 14 Uhr', '2026-03-10T13:00:00Z'],
    ['10.03.2026 12', undefined],
    ['10.03.2026, 12:28', '2026-03-10T11:28:00Z'],
    ['Dienstag, den 10. März 2026', '2026-03-10'],
    ['Dienstag 10. März 2026', '2026-03-10'],
    ['10. Mrz. 2026', '2026-03-10'],
    ['10. Jän. 2026', '2026-01-10'],
    ['10-Dez-2026', '2026-12-10'],
    ['1st of March 2026', '2026-03-01'],
    ['March 10th, 2026 at 3:05 pm', '2026-03-10T14:05:00Z'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['03/2026', '2026-03'],
    ['Mar-2026', '2026-03'],
    ['Oct-49', undefined],
    ['01. Okt', undefined],
    ['20260314T120000Z', '2026-03-14T12:00:00Z'],
    ['20260314120000', '2026-03-14T11:00:00Z'],
    ['2026-W11', '2026-03'],
    ['2026-W11-2', '2026-03-10'],
    ['KW 1/2026', '2026-01'],
    ['0000000017', undefined],
    ['1767225600.5', '2026-01-01T00:00:00Z'],
    ['Mai 2026', '2026-05'],
    ['2026-02-29T10:00:00Z', undefined],
    ['2026-01-01T24:00:00Z', undefined],
    ['45321', undefined],
  ])('written %j is read as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['vor einem Monat', '2026-02'],
    ['vor 14 Monaten', '2025-01'],
    ['vor 3 Tagen', '2026-02-27'],
    ['vor 2 Wochen', '2026-02'],
    ['vor einem Jahr', '2025'],
    ['vor über 2 Jahren', '2024'],
    ['vor 5 Std.', '2026-03-02'],
    ['Bearbeitet: vor 4 Monaten', '2025-11'],
    ['gestern', '2026-03-01'],
    ['Gestern um 14:05', '2026-03-01T13:05:00Z'],
    ['vorgestern', '2026-02-28'],
    ['heute, 09:30 Uhr', '2026-03-02T08:30:00Z'],
    ['letzte Woche', '2026-02'],
    ['letztes Jahr', '2025'],
    ['a month ago', '2026-02'],
    ['2 weeks ago', '2026-02'],
    ['Edited 3 days ago', '2026-02-27'],
    ['an hour ago', '2026-03-02'],
    ['about 2 years ago', '2024'],
    ['3d ago', '2026-02-27'],
    ['yesterday at 3:42 PM', '2026-03-01T14:42:00Z'],
    ['just now', '2026-03-02'],
    ['vor einigen Jahren', undefined],
    ['vor dem Update', undefined],
    ['long ago', undefined],
  ])('told from the day of the export, %j, is as precise as its unit: %j', (text, expected) => {
    expect(read(text, 'dmy', { exportedOn: '2026-03-02' })).toBe(expected);
    expect(isRelativeDate(text)).toBe(expected !== undefined);
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['45321', '2024-01-30'],
    ['45321,5', '2024-01-30T11:00:00Z'],
    ['45321.604282407', '2024-01-30T13:30:10Z'],
    ['12345', undefined],
    ['99999', undefined],
  ])('as Excel counts days, %j, is read where the column is so: %j', (text, expected) => {
    expect(isSerial(text)).toBe(expected !== undefined);
    expect(read(text, 'dmy', { serials: true })).toBe(expected);
    expect(read(text)).toBeUndefined();
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
