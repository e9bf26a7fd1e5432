import type { EntryOf } from '../../../wiki/entry.ts';
import type { SliceField } from '../../../wiki/pulse/asked.ts';
import { sliceFields } from '../../../wiki/pulse/asked.ts';
import type { MonthSpan } from '../../../wiki/statistics/months.ts';
import type { PulseFrame } from '../../../wiki/views/pulse.ts';
import type { Reader } from '../../reader.ts';
import { orderOf } from '../sorted.ts';
import { byValue } from '../volumes.ts';
import { groupLink, pulseAddresses } from './addresses.ts';

/** What a page of the pulse says of itself. */
export type FrameWords = { path: string; title: string; lead: (recent: string, baseline: string) => string };

/** What stands around a page of the pulse. */
export function pulseFrame({ path, title, lead }: FrameWords, reader: Reader): PulseFrame {
  const { ui, wiki, lang } = reader;
  const { recent, baseline } = wiki.judged.windows;
  const to = pulseAddresses(lang);
  const tabs = [
    { href: to.overview, text: ui.t.pulse.overview },
    { href: to.themes('volume'), text: ui.t.pulse.themes },
    ...fieldsHeard(reader).map((field) => ({ href: to.by(field), text: ui.t.pulse.by[field] })),
  ];
  return {
    title,
    lead: lead(spanWords(recent, reader), spanWords(baseline, reader)),
    ...(path !== to.overview && { kicker: { href: to.overview, text: ui.t.pulse.title } }),
    tabs: tabs.map((link) => ({ link, current: path === link.href })),
    synthetic: wiki.graph.ofKind('source').some(({ data }) => data.synthetic),
  };
}

/** Metrics in the order of their list: those that every company has come first. */
export function metricsInOrder(reader: Reader): EntryOf<'metric'>[] {
  return orderOf('metric', reader).sort(reader.wiki.graph.ofKind('metric'));
}

/** Fields of which a group that the audience may see was heard. */
export function fieldsHeard(reader: Reader): SliceField[] {
  const { slices } = reader.wiki.judged;
  return sliceFields.filter((field) =>
    [...byValue(slices[field]).keys()].some((id) => groupLink(field, id, reader) !== undefined),
  );
}

function spanWords({ from, to }: MonthSpan, { ui }: Reader): string {
  return from === to ? ui.f.month(from) : ui.t.pulse.span(ui.f.month(from), ui.f.month(to));
}
