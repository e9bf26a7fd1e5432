import type { Entry } from '../../../wiki/entry.ts';
import { isoDay } from '../../../wiki/statistics/days.ts';
import type { Reader } from '../../reader.ts';
import type { EntryView } from '../entry.ts';

/**
 * The day as of which the page of an entry holds, as the page itself says: of the newest voice, of the end of a study,
 * of the day something shipped ... A month counts as its first day, so that nothing looks fresher than it may be.
 * @returns `YYYY-MM-DD`; nothing for pages that name no day
 */
export function updatedOf(entry: Entry, view: EntryView, reader: Reader): string | undefined {
  const day = dayOf(entry, view);
  const { asOf } = reader.wiki.judged;
  // What is planned is known as of today.
  return day === undefined || day <= asOf ? day : asOf;
}

function dayOf(entry: Entry, view: EntryView): string | undefined {
  if (view.kind === 'insight' && view.freshness.newest !== undefined) return view.freshness.newest;
  if (view.kind === 'persona') return view.spread.coverage.newest;
  if (view.kind === 'source') return view.volume.newest && firstDay(view.volume.newest);
  if (view.kind === 'action') return view.row.shippedOn;
  switch (entry.kind) {
    case 'insight':
      return entry.data.published && isoDay(entry.data.published);
    case 'study':
      return isoDay(entry.data.to);
    case 'segment':
      return entry.data.countedOn && isoDay(entry.data.countedOn);
    case 'session':
      return isoDay(entry.data.starts);
    case 'assessment':
      return isoDay(entry.data.on);
    default:
      return undefined;
  }
}

/** The first day of what is known to the day, the month or the year. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
