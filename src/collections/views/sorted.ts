import type { Kind } from '../../schema/kinds.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { byPriority } from './claims.ts';
import { asEntry } from './entryRows.ts';
import { voicesBySource } from './volumes.ts';

/** How a list is ordered, with the words that say so. */
export type Order<K extends Kind> = {
  /** In words, in the language of the page. */
  words: string;
  /** The entries in that order. */
  sort: (entries: readonly EntryOf<K>[]) => EntryOf<K>[];
};

const STATUSES = ['in-progress', 'committed', 'proposed', 'shipped', 'verified', 'dropped'];
const GUIDE_TYPES = ['habit', 'principle', 'do', 'dont', 'method', 'how-to', 'project', 'legal'];

const METRIC_TYPES = ['nps', 'csat', 'ces', 'share', 'mean', 'own'];

type Orders = { [K in Kind]?: (reader: Reader) => Order<K> };

const ORDERS: Orders = {
  insight: (reader) => ({
    words: reader.ui.t.list.sortedBy,
    sort: (entries) => byPriority(entries, reader),
  }),
  segment: (reader) => ({
    words: reader.ui.t.lists.order.size,
    sort: by(({ data }) => [-(data.size ?? data.share ?? 0)], reader),
  }),
  study: (reader) => ({
    words: reader.ui.t.lists.order.newest,
    sort: by(({ data }) => [-data.to.getTime()], reader),
  }),
  source: (reader) => {
    const voices = voicesBySource(reader.wiki.judged.volumes);
    return { words: reader.ui.t.lists.order.voices, sort: by(({ id }) => [-(voices.get(id) ?? 0)], reader) };
  },
  action: (reader) => ({
    words: reader.ui.t.lists.order.status,
    sort: by(({ data }) => [STATUSES.indexOf(data.status), data.due?.getTime() ?? Infinity], reader),
  }),
  metric: (reader) => ({
    words: reader.ui.t.lists.order.known,
    sort: by(({ data }) => [METRIC_TYPES.indexOf(data.type)], reader),
  }),
  guide: (reader) => ({
    words: reader.ui.t.lists.order.given,
    sort: by(({ data }) => [GUIDE_TYPES.indexOf(data.type), data.order ?? Infinity], reader),
  }),
  path: (reader) => ({
    words: reader.ui.t.lists.order.start,
    sort: by(({ data }) => [data.firstDay ? 0 : 1, data.level === 'basic' ? 0 : 1], reader),
  }),
  session: (reader) => ({
    words: reader.ui.t.lists.order.coming,
    sort: by(
      ({ data }) => (isComing(data, reader) ? [0, data.starts.getTime()] : [1, -data.starts.getTime()]),
      reader,
    ),
  }),
  assessment: (reader) => ({
    words: reader.ui.t.lists.order.newest,
    sort: by(({ data }) => [-data.on.getTime()], reader),
  }),
};

/** The order of a kind's list: alphabetical where nothing else is sensible. */
export function orderOf<K extends Kind>(kind: K, reader: Reader): Order<K> {
  return ORDERS[kind]?.(reader) ?? { words: reader.ui.t.list.sortedByName, sort: by(() => [], reader) };
}

/** Whether a session lies ahead on the day of the build. */
export function isComing(session: { ends: Date }, { wiki }: Reader): boolean {
  return isoDay(session.ends) >= wiki.judged.asOf;
}

/** Sorts by numbers, smallest first, ties by title and then id. */
function by<K extends Kind>(numbers: (entry: EntryOf<K>) => number[], { lang }: Reader) {
  const collator = new Intl.Collator(lang, { numeric: true });
  return (entries: readonly EntryOf<K>[]): EntryOf<K>[] =>
    entries
      .map((entry) => {
        const { title } = wordsOf(asEntry(entry), lang);
        return { entry, title, keys: numbers(entry) };
      })
      .sort(
        (a, b) =>
          difference(a.keys, b.keys) ||
          collator.compare(a.title, b.title) ||
          (a.entry.id < b.entry.id ? -1 : 1),
      )
      .map(({ entry }) => entry);
}

function difference(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    // Not the difference itself: infinity less infinity is no number.
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
