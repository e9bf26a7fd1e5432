import { isTimeZone, type WallClock } from './timeZone.ts';

/** Abbreviations of time zones that exports carry and that mean one zone, as minutes east of UTC. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wez: 0,
  wet: 0,
  wesz: 60,
  west: 60,
  bst: 60,
  mez: 60,
  cet: 60,
  mesz: 120,
  cest: 120,
  oez: 120,
  eet: 120,
  oesz: 180,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const clock =
  /^[T ,-]*(?:um |at |gegen )?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<half>(?:[AP]\.?M|vorm|nachm)\.?(?![a-z]))?\s*(?<spoken>Uhr|h(?![a-z]))?\s*(?<zone>.*)$/i;
const offset = /^(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** A time of day, and the zone it names: minutes east of UTC or an IANA name; absent where it names none. */
export type Clock = Pick<WallClock, 'hour' | 'minute' | 'second'> & { zone?: number | string };

/**
 * Reads a time of day: `14:05`, `2:05:10 PM`, `14.05 Uhr`, `um 14 Uhr`, with `Z`, `+02:00`, `GMT+2`, `MESZ` or
 * `Europe/Berlin` behind it.
 * @returns Undefined where this is none, or where its zone is not known.
 */
export function readClock(text: string): Clock | undefined {
  const found = clock.exec(text)?.groups;
  if (!found) return undefined;
  const { half, minute } = found;
  // An hour alone is a time only where somebody says so.
  if (minute === undefined && half === undefined && found['spoken'] === undefined) return undefined;
  const written = Number(found['hour']);
  const afternoon = half !== undefined && /^[pn]/i.test(half);
  const hour = half === undefined ? written : (written % 12) + (afternoon ? 12 : 0);
  const parts = { hour, minute: Number(minute ?? 0), second: Number(found['second'] ?? 0) };
  if (hour > 23 || parts.minute > 59 || parts.second > 60 || (half !== undefined && written > 12))
    return undefined;
  const zone = readZone(found['zone'] ?? '');
  return zone === undefined ? undefined : { ...parts, ...(zone === 'none' ? {} : { zone }) };
}

/** The zone that stands behind a time; the name of one in brackets counts where nothing else does. */
function readZone(text: string): number | string | undefined {
  const [, plain = '', bracketed = ''] = /^([^([]*?)\s*(?:[([]([^)\]]*)[)\]])?$/.exec(text.trim()) ?? [];
  if (plain !== '') return zoneOf(plain);
  if (bracketed !== '') return zoneOf(bracketed.trim());
  return text.trim() === '' ? 'none' : undefined;
}

function zoneOf(written: string): number | string | undefined {
  const [, sign, hours, minutes = '0'] = offset.exec(written) ?? [];
  if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const known = zones[written.toLowerCase()];
  if (known !== undefined) return known;
  return written.includes('/') && isTimeZone(written) ? written : undefined;
}
