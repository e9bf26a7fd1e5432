import { slug } from '../../text/slug.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { type CalendarEvent, icalendar } from '../../wiki/sessions/icalendar.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { isComing } from './sorted.ts';

/** Address of the calendar of coming sessions. */
export function calendarHref(lang: Reader['lang']): string {
  return `/${lang}/sessions.ics`;
}

/** The calendar of coming sessions in a language, as `text/calendar`; a session that is over is left out. */
export function sessionsCalendar(reader: Reader): string {
  const { wiki, ui, lang } = reader;
  const { settings, judged, graph } = wiki;
  const coming = graph
    .ofKind('session')
    .filter(({ data }) => isComing(data, reader))
    .toSorted((a, b) => a.data.starts.getTime() - b.data.starts.getTime() || (a.id < b.id ? -1 : 1));
  return icalendar({
    name: ui.t.research.meet.calendarName(settings.name[lang]),
    // The day of the wiki and not the clock: the same content gives the same bytes.
    stamp: new Date(`${judged.asOf}T00:00:00Z`),
    events: coming.map((session) => eventOf(session, reader)),
  });
}

function eventOf(session: EntryOf<'session'>, reader: Reader): CalendarEvent {
  const { wiki, lang, link } = reader;
  const { settings } = wiki;
  const { data, id } = session;
  const { title, summary } = wordsOf(session, lang);
  const host =
    settings.site === undefined ? `${slug(settings.company)}.invalid` : new URL(settings.site).host;
  const url = settings.site && new URL(link.entry(session).href, settings.site).href;
  const description = [summary, seatsWords(session, reader), data.join].filter(
    (words) => words !== undefined && words !== '',
  );
  return {
    uid: `session-${id}@${host}`,
    starts: data.starts,
    ends: data.ends,
    summary: title,
    ...(description.length > 0 && { description: description.join('\n\n') }),
    location: data.place,
    ...(url && { url }),
  };
}

function seatsWords({ data }: EntryOf<'session'>, { ui }: Reader): string | undefined {
  const { seats, taken } = data;
  if (seats === undefined) return undefined;
  const free = Math.max(0, seats - taken);
  if (free === 0) return ui.t.field.full;
  return ui.t.field.seatsFree(ui.f.number(free), ui.f.number(seats));
}
