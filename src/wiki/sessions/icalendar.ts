/** An event of a calendar; texts are plain and in one language. */
export type CalendarEvent = {
  /** Identifier that no other event in the world has and that never changes. */
  uid: string;
  /** Start and end. */
  starts: Date;
  ends: Date;
  /** Title. */
  summary: string;
  /** Further words. */
  description?: string;
  /** Where. */
  location?: string;
  /** Full address of its page. */
  url?: string;
};

/** A calendar to publish. */
export type Calendar = {
  /** Name that calendar programs show. */
  name: string;
  /** Moment for which it was made. */
  stamp: Date;
  /** The events in order. */
  events: readonly CalendarEvent[];
};

/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A calendar as `text/calendar` (RFC 5545): lines end with CRLF and are folded, texts escaped, moments in UTC. A calendar
 * must hold a component, so one without events holds the time zone UTC.
 */
export function icalendar({ name, stamp, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Outside-in//Sessions//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...(events.length > 0 ? events.flatMap((event) => eventLines(event, stamp)) : utc),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const utc = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent, stamp: Date): string[] {
  const { uid, starts, ends, summary, description, location, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${moment(stamp)}`,
    `DTSTART:${moment(starts)}`,
    // An event ends after it starts, or has no end at all.
    ...(ends > starts ? [`DTEND:${moment(ends)}`] : []),
    `SUMMARY:${text(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${text(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${text(location)}`]),
    'STATUS:CONFIRMED',
    ...(url === undefined ? [] : [`URL:${url.replace(/[\r\n]/g, '')}`]),
    'END:VEVENT',
  ];
}

/** A moment in UTC: `20261119T163000Z`. */
function moment(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Escapes a text value (RFC 5545, 3.3.11); characters that no calendar may hold go. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Folds a line so that no part is longer than allowed and no character is torn apart. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
