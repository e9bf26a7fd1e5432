import type { EntryOf } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { SessionView } from '../../wiki/views/study.ts';
import type { Reader } from '../reader.ts';
import { type EntryParts, isoDay, partsOf } from './parts.ts';

/** The page of a session. */
export type SessionPageView = EntryParts & {
  /** Kind of the entry. */
  kind: 'session';
  /** When, where, how many places. */
  session: SessionView;
  /** True where it is over. */
  past: boolean;
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
  return {
    kind: 'session',
    ...partsOf(entry, reader, { kicker: [ui.t.names.sessionType[data.type]] }),
    session: sessionView(entry, reader),
    past: isoDay(data.ends) < wiki.judged.asOf,
    ...(data.thanks !== undefined && { thanks: data.thanks }),
    personas: link.all('persona', data.personas),
    ...(study && { study }),
  };
}

/** A session as a card shows it. */
export function sessionView(entry: EntryOf<'session'>, { link, wiki }: Reader): SessionView {
  const { data } = entry;
  return {
    link: link.entry(entry),
    type: data.type,
    starts: data.starts.toISOString(),
    ends: data.ends.toISOString(),
    timeZone: wiki.settings.timeZone,
    place: data.place,
    ...(data.seats !== undefined && { seats: data.seats }),
    taken: data.taken,
    ...(data.join !== undefined && { join: data.join }),
  };
}
