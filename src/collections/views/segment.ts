import type { Language } from '../../schema/fields.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { VerbatimView } from '../../wiki/views/voices.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type ConcernedView, concernedBy } from './concerned.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { voicesOf } from './voices.ts';

/** The page of a segment. */
export type SegmentView = EntryParts &
  ConcernedView & {
    /** Kind of the entry. */
    kind: 'segment';
    /** Language of `rule` and `reckoned` where it is not the page's. */
    lang?: Language;
    /** The rule by which a customer belongs to it. */
    rule: string;
    /** Values in exports that mean it. */
    values: string[];
    /** Number of customers. */
    size?: number;
    /** Share of all customers, 0 to 1. */
    share?: number;
    /** Day for which size and share were counted, `YYYY-MM-DD`. */
    countedOn?: string;
    /** Lifetime value as a range with its currency. */
    lifetimeValue?: { from: number; to: number; currency: string; reckoned: string };
    /** Personas that stand for it. */
    personas: Link[];
    /** Research that speaks about it. */
    studies: Link[];
    /** Whether any source delivers voices from it, quotable or not. */
    heard: boolean;
    /** What they say, newest first. */
    voices: VerbatimView[];
  };

/** Makes the page of a segment. */
export function segmentView(entry: EntryOf<'segment'>, reader: Reader): SegmentView {
  const { data, id } = entry;
  const { wiki, link } = reader;
  const voices = voicesOf(`segment/${id}`, reader);
  const meant = (other: { data: { segments: readonly string[] } }) => other.data.segments.includes(id);
  const { lifetimeValue } = data;
  return {
    kind: 'segment',
    ...partsOf(entry, reader, { synthetic: voices.some(({ synthetic }) => synthetic) }),
    ...concernedBy(meant, reader),
    ...spokenIn(entry, reader.lang),
    rule: data.rule,
    values: data.values,
    ...(data.size !== undefined && { size: data.size }),
    ...(data.share !== undefined && { share: data.share }),
    ...(data.countedOn && { countedOn: isoDay(data.countedOn) }),
    ...(lifetimeValue && { lifetimeValue: { ...lifetimeValue, currency: wiki.settings.currency } }),
    personas: wiki.graph.ofKind('persona').filter(meant).map(link.entry),
    studies: wiki.graph.ofKind('study').filter(meant).map(link.entry),
    heard: wiki.judged.slices.segment.some(({ value, voices: count }) => value === id && count > 0),
    voices,
  };
}
