/** Moment of a wall clock, its parts counted as people write them. */
export type WallClock = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Offset from UTC in milliseconds that holds in a time zone during the quarter of an hour of a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const quarter = Math.floor(moment / 900_000) * 900_000;
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, ofZone);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const parts = formatter(timeZone).formatToParts(quarter);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  ofZone.set(quarter, local - quarter);
  return local - quarter;
}

/**
 * The moment at which the clocks of a time zone showed something. Where clocks go back, the earlier of the two; where
 * they go forward, as if they had not yet.
 *
 * @param zone An IANA time zone, or minutes east of UTC.
 * @returns Milliseconds since 1970.
 */
export function momentOf(clock: WallClock, zone: string | number): number {
  const local = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
  if (typeof zone === 'number') return local - zone * 60_000;
  // The offsets of the days before and after are the only candidates.
  const before = local - offsetAt(local - 86_400_000, zone);
  if (offsetAt(before, zone) === local - before) return before;
  const after = local - offsetAt(local + 86_400_000, zone);
  return offsetAt(after, zone) === local - after ? after : before;
}

/** Whether a name is that of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatter(name);
    return true;
  } catch {
    return false;
  }
}
