import type { EntryOf } from '../../wiki/entry.ts';
import { NOTES_WITHIN_DAYS, type NotesState, notesState } from '../../wiki/sessions/notes.ts';
import { addDays, daysBetween, isoDay } from '../../wiki/statistics/days.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { SessionView } from '../../wiki/views/study.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { overviewLinks } from './listLinks.ts';
import { type EntryParts, partsOf } from './parts.ts';

/** The page of a session. */
export type SessionPageView = EntryParts & {
  /** Kind of the entry. */
  kind: 'session';
  /** When, where, how many places. */
  session: SessionView;
  /** To come, over with a study, or over without. */
  notes: NotesState;
  /** Day by which the notes become a study, and days since it ended. */
  notesBy: string;
  daysAgo: number;
  /** What guests are told of the purpose. */
  told?: string;
  /** Guests who came or are expected. */
  customers?: number;
  /** Calendar of coming sessions. */
  calendar: Link;
  /** Command that makes a study of its notes. */
  command: string;
  /** How guests are thanked. */
  thanks?: string;
  /** Personas one meets. */
  personas: Link[];
  /** Study that its notes became. */
  study?: Link;
};

/** Makes the page of a session. */
export function sessionPageView(entry: EntryOf<'session'>, reader: Reader): SessionPageView {
  const { data } = entry;
  const { link, ui, wiki } = reader;
  const study = data.study === undefined ? undefined : link.of('study', data.study);
  const { asOf } = wiki.judged;
  const ended = isoDay(data.ends);
  return {
    kind: 'session',
    ...partsOf(entry, reader, { kicker: [ui.t.names.sessionType[data.type]] }),
    session: sessionView(entry, reader),
    notes: notesState(ended, asOf, study !== undefined),
    notesBy: addDays(ended, NOTES_WITHIN_DAYS),
    daysAgo: daysBetween(ended, asOf),
    ...(data.told !== undefined && { told: data.told }),
    ...(data.customers !== undefined && { customers: data.customers }),
    calendar: overviewLinks(reader).calendar,
    command: `npm run draft -- --session ${entry.id} --notes notes.md`,
    ...(data.thanks !== undefined && { thanks: data.thanks }),
    personas: link.all('persona', data.personas),
    ...(study && { study }),
  };
}

/** A session as a card shows it. */
export function sessionView(entry: EntryOf<'session'>, { link, wiki, lang }: Reader): SessionView {
  const { data } = entry;
  return {
    link: link.entry(entry),
    type: data.type,
    starts: data.starts.toISOString(),
    ends: data.ends.toISOString(),
    timeZone: wiki.settings.timeZone,
    ...spokenIn(entry, lang),
    place: data.place,
    ...(data.seats !== undefined && { seats: data.seats }),
    taken: data.taken,
    ...(data.join !== undefined && { join: data.join }),
  };
}
