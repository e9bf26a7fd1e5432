import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';

const de = formatFor('de', '2026-10-15');
const en = formatFor('en', '2026-10-15');

describe('numbers', () => {
  it.each([
    ['a share in German, with a comma and a narrow space', de.percent(0.412), '41,2\u202f%'],
    ['a share in English', en.percent(0.412), '41.2%'],
    ['a share without decimals', de.percent(0.5, 0), '50\u202f%'],
    ['a large number in German', de.number(12345), '12.345'],
    ['a large number in English', en.number(12345), '12,345'],
    ['fixed decimals', de.number(1.2, 2), '1,20'],
    ['a rise in points', de.points(0.021), '+2,1'],
    ['a fall in points, with a true minus', en.points(-0.021), '\u22122.1'],
    ['a negative mean, with a true minus', de.signed(-1.25), '\u22121,3'],
    ['no change, without a sign', de.signed(0), '0,0'],
    ['an amount in German', de.money(1200, 'EUR'), '1.200\u00a0€'],
    ['an amount in English', en.money(1200, 'EUR'), '€1,200'],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));
});

describe('counts', () => {
  const voice = { one: 'Stimme', other: 'Stimmen' };
  it.each([
    [1, '1 Stimme'],
    [0, '0 Stimmen'],
    [1234, '1.234 Stimmen'],
  ])('%i agrees with its noun', (n, expected) => expect(de.count(n, voice)).toBe(expected));
});

describe('dates', () => {
  it.each([
    ['a day in German', de.day('2026-10-05'), '5. Oktober 2026'],
    ['a day in English', en.day('2026-10-05'), '5 October 2026'],
    ['a month', de.month('2026-06'), 'Juni 2026'],
    ['a voice known to the day', en.when('2026-06-03'), '3 Jun 2026'],
    ['a voice known to the second', en.when('2026-06-03T12:00:00Z'), '3 Jun 2026'],
    ['a voice known to the month', de.when('2026-06'), 'Juni 2026'],
    ['a voice known to the year', de.when('2026'), '2026'],
    ['twelve days ago', de.relative('2026-10-03'), 'vor 12 Tagen'],
    ['yesterday', en.relative('2026-10-14'), 'yesterday'],
    ['months ago', en.relative('2026-06-15'), '4 months ago'],
    ['months ahead', de.relative('2027-01-15'), 'in 3 Monaten'],
    ['years ago', de.relative('2023-10-15'), 'vor 3 Jahren'],
    ['a time in the wiki’s zone', de.time('2026-12-03T16:00:00Z', 'Europe/Berlin'), '17:00'],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));

  it('refuses what is no date', () => expect(() => de.day('soon')).toThrow('"soon" is no date'));
});

describe('lists', () => {
  it('join with the word of the language', () => {
    expect(de.list(['App', 'Filiale', 'Telefon'])).toBe('App, Filiale und Telefon');
    expect(en.either(['app', 'branch'])).toBe('app or branch');
  });
});
