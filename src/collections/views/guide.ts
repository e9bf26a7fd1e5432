import type { Guide } from '../../schema/guide.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { HABITS } from '../../wiki/habits/habit.ts';
import type { Link } from '../../wiki/views/links.ts';
import { isInHouse } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { habitLink } from './habits.ts';
import { type EntryParts, partsOf } from './parts.ts';

/** The page of a guide. */
export type GuideView = EntryParts & {
  /** Kind of the entry. */
  kind: 'guide';
  /** What sort of page it is. */
  type: Guide['type'];
  /** Place among pages of its type; for habits their number. */
  order?: number;
  /** The page before and the one after it, among those of its type that have a place. */
  previous?: Link;
  next?: Link;
  /** Page of the habit's score; only of habits. */
  score?: Link;
};

/** Makes the page of a guide. */
export function guideView(entry: EntryOf<'guide'>, reader: Reader): GuideView {
  const { type, order } = entry.data;
  const { guideType } = reader.ui.t.names;
  return {
    kind: 'guide',
    ...partsOf(entry, reader, { kicker: [guideType[type]] }),
    type,
    ...(order !== undefined && { order }),
    ...neighbours(entry, reader),
    ...scoreLink(entry, reader),
  };
}

function scoreLink({ data }: EntryOf<'guide'>, reader: Reader): { score?: Link } {
  const habit = data.type === 'habit' && data.order !== undefined ? HABITS[data.order - 1] : undefined;
  if (habit === undefined || !isInHouse(reader.wiki)) return {};
  return { score: { ...habitLink(habit, reader), text: reader.ui.t.habitScores.openScore } };
}

/** The page before and the one after a guide, by place and then id. */
function neighbours(entry: EntryOf<'guide'>, { wiki, link }: Reader): { previous?: Link; next?: Link } {
  if (entry.data.order === undefined) return {};
  const row = wiki.graph
    .ofKind('guide')
    .filter(({ data }) => data.type === entry.data.type && data.order !== undefined)
    .toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || (a.id < b.id ? -1 : 1));
  const place = row.findIndex(({ id }) => id === entry.id);
  const previous = row[place - 1];
  const next = row[place + 1];
  return { ...(previous && { previous: link.entry(previous) }), ...(next && { next: link.entry(next) }) };
}
