const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/**
 * Month in which a moment lies, in a time zone.
 *
 * @param at A record's `at`: a year, month or day, or a moment in UTC. A day belongs to its own month everywhere.
 * @returns `YYYY-MM`; undefined where there is no moment, or only a year.
 */
export function monthOf(at: string | undefined, timeZone: string): string | undefined {
  if (at === undefined || at.length < 7) return undefined;
  const day = Number(at.slice(8, 10));
  // Only around the ends of a month can a time zone matter: offsets are 14 hours at most.
  if (at.length <= 10 || (day > 1 && day < 28)) return at.slice(0, 7);
  const parts = formatter(timeZone).formatToParts(new Date(at));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}
