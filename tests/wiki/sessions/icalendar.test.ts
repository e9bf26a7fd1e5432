import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, icalendar } from '../../../src/wiki/sessions/icalendar.ts';
import { notesState } from '../../../src/wiki/sessions/notes.ts';
import { readCalendar, unescaped } from './readCalendar.ts';

const stamp = new Date('2026-10-15T00:00:00Z');
const event: CalendarEvent = {
  uid: 'session-labor@musterbank.example',
  starts: new Date('2026-12-03T09:00:00+01:00'),
  ends: new Date('2026-12-03T17:00:00+01:00'),
  summary: 'Labor; mit Kaffee, Kuchen\\und mehr',
  description: 'Erste Zeile\nzweite Zeile',
  location: 'Hauptstelle, Raum 0.12',
  url: 'https://wiki.musterbank.example/de/sessions/labor/',
};

describe('a calendar of sessions', () => {
  it('says when, where and what, in UTC and escaped', () => {
    const [read] = readCalendar(icalendar({ name: 'Kunden treffen', stamp, events: [event] })).events;
    expect(Object.fromEntries(read ?? [])).toEqual({
      UID: event.uid,
      DTSTAMP: '20261015T000000Z',
      DTSTART: '20261203T080000Z',
      DTEND: '20261203T160000Z',
      SUMMARY: 'Labor\\; mit Kaffee\\, Kuchen\\\\und mehr',
      DESCRIPTION: 'Erste Zeile\\nzweite Zeile',
      LOCATION: 'Hauptstelle\\, Raum 0.12',
      STATUS: 'CONFIRMED',
      URL: event.url,
    });
  });

  it('is valid with nothing to come, too: it holds a component', () => {
    const { events, components } = readCalendar(icalendar({ name: 'Leer', stamp, events: [] }));
    expect([events.length, components]).toEqual([0, ['VTIMEZONE']]);
  });

  it('has no end where a session ends when it starts', () => {
    const [read] = readCalendar(
      icalendar({ name: 'x', stamp, events: [{ ...event, ends: event.starts }] }),
    ).events;
    expect(read?.has('DTEND')).toBe(false);
  });

  it('gives back the sign for a lost character, which a text may hold', () => {
    const summary = `Gr\uFFFD\uFFFDe ${'\uFFFD'.repeat(60)}`;
    const [read] = readCalendar(icalendar({ name: 'x', stamp, events: [{ ...event, summary }] })).events;
    expect(unescaped(read?.get('SUMMARY') ?? '')).toBe(summary);
  });

  it('gives back every text, however long, in whatever script, with whatever signs', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const [read] = readCalendar(
          icalendar({ name: summary, stamp, events: [{ ...event, summary, description }] }),
        ).events;
        expect(unescaped(read?.get('SUMMARY') ?? '')).toBe(plain(summary));
        expect(unescaped(read?.get('DESCRIPTION') ?? '')).toBe(plain(description));
      }),
    );
  });
});

/** Line ends become one, other control characters go. */
function plain(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')].filter((sign) => sign === '\n' || !/\p{Cc}/u.test(sign)).join('');
}

describe('the notes of a session', () => {
  it.each([
    ['2026-10-15', false, 'coming', 'on its own last day it is to come'],
    ['2026-10-16', false, 'coming', 'before it'],
    ['2026-10-14', false, 'awaited', 'the day after'],
    ['2026-10-01', false, 'awaited', 'for two weeks'],
    ['2026-09-30', false, 'missing', 'after that they are missing'],
    ['2026-09-30', true, 'study', 'unless they are a study'],
  ] as const)('end %s, study %s: %s (%s)', (ends, hasStudy, state, _when) => {
    expect(notesState(ends, '2026-10-15', hasStudy)).toBe(state);
  });
});
