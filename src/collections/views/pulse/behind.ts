import { type SliceOf, sliceFields } from '../../../wiki/pulse/asked.ts';
import { crossingsOf } from '../../../wiki/pulse/crossings.ts';
import { cellKey, type VoicesOf, type WindowName } from '../../../wiki/pulse/strands.ts';
import type { PulseVoicesView, VoicesBehind } from '../../../wiki/views/pulse.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { verbatimView } from '../voices.ts';
import { groupLink, pulseAddresses, toVoices } from './addresses.ts';
import { pulseFrame } from './frame.ts';
import { isHeard, stageSections } from './stages.ts';

/** A figure of a theme or metric: in a window, of all or of one group, with the voices that it counts. */
type Behind = { window: WindowName; group?: SliceOf; voices: number };

/** Where the voices behind a figure stand; undefined where it counts none. */
export function behindHref(
  of: VoicesOf,
  id: string,
  window: WindowName,
  { wiki, lang }: Reader,
  group?: SliceOf,
): string | undefined {
  if (!wiki.judged.pulseVoices.has(cellKey(of, id, window, group))) return undefined;
  return `${pulseAddresses(lang).voices(of, id)}#${anchorOf(window, group)}`;
}

/** The ways to the voices of both windows. */
export function behindWindows(
  of: VoicesOf,
  id: string,
  reader: Reader,
  group?: SliceOf,
): Partial<Record<WindowName, string>> {
  const recent = behindHref(of, id, 'recent', reader, group);
  const baseline = behindHref(of, id, 'baseline', reader, group);
  return { ...(recent !== undefined && { recent }), ...(baseline !== undefined && { baseline }) };
}

function anchorOf(window: WindowName, group?: SliceOf): string {
  return ['voices', window, ...(group ? [group.field, group.value] : [])].join('-');
}

/** Themes, metrics and journeys with voices behind their figures. */
export function withVoices(reader: Reader): { of: VoicesOf; id: string }[] {
  const { wiki, link } = reader;
  const keys = [...wiki.judged.pulseVoices.keys()].map((key) => key.split('|').slice(0, 2).join('|'));
  const figures = [...new Set(keys)].flatMap((key): { of: VoicesOf; id: string }[] => {
    const [of, id = ''] = key.split('|');
    if (of === 'theme') return link.value('theme', id) ? [{ of, id }] : [];
    return of === 'metric' && wiki.graph.entry('metric', id) ? [{ of, id }] : [];
  });
  const journeys = wiki.graph.ofKind('journey').filter((journey) => isHeard(journey, reader));
  return [...figures, ...journeys.map(({ id }) => ({ of: 'journey' as const, id }))];
}

/** The page of the voices behind the figures of a theme, metric or journey. */
export function pulseVoicesView(of: VoicesOf, id: string, reader: Reader): PulseVoicesView {
  const { ui, lang } = reader;
  const words = ui.t.pulse.behind;
  const about = nameOf(of, id, reader);
  const frame = {
    path: pulseAddresses(lang).voices(of, id),
    title: words.title(about.text),
    lead: of === 'journey' ? () => words.journeyLead : words.lead,
  };
  return {
    ...pulseFrame(frame, reader),
    about: { ...about, text: words[of] },
    sections:
      of === 'journey'
        ? stageSections(id, reader)
        : behindOf(of, id, reader).flatMap((behind) => sectionOf(of, id, behind, reader)),
  };
}

function nameOf(of: VoicesOf, id: string, { link, wiki, lang }: Reader) {
  if (of === 'journey') return link.of('journey', id) ?? { href: '', text: id };
  if (of === 'theme') return toVoices(link.value('theme', id)) ?? { href: '', text: id };
  const metric = wiki.graph.entry('metric', id);
  return { href: pulseAddresses(lang).metric(id), text: metric ? wordsOf(metric, lang).title : id };
}

function sectionOf(
  of: VoicesOf,
  id: string,
  { window, group, voices }: Behind,
  reader: Reader,
): VoicesBehind[] {
  const { wiki, ui } = reader;
  const found = wiki.judged.pulseVoices.get(cellKey(of, id, window, group));
  const name = group && groupLink(group.field, group.value, reader);
  if (!found || (group && !name)) return [];
  const { t, f } = ui;
  const shown = found.map((voice) => verbatimView(voice, reader));
  return [
    {
      anchor: anchorOf(window, group),
      title:
        group && name
          ? t.pulse.behind.ofGroup(t.pulse.group[group.field], name.text, t.pulse.behind.window[window])
          : t.pulse.behind.ofAll(t.pulse.behind.window[window]),
      count: t.pulse.behind.count(f.number(shown.length), f.count(voices, t.list.voices)),
      shown,
    },
  ];
}

function behindOf(of: VoicesOf, id: string, reader: Reader): Behind[] {
  return of === 'theme' ? behindTheme(id, reader) : behindMetric(id, reader);
}

function behindTheme(id: string, { wiki }: Reader): Behind[] {
  const { pulse, crosses, slices, windows } = wiki.judged;
  const figures = pulse.themes.find(({ theme }) => theme === id);
  const groups = sliceFields.flatMap((field) =>
    crossingsOf(crosses[`theme|${field}`], slices[field], windows.recent)
      .filter(({ theme }) => theme === id)
      .sort((a, b) => b.hits - a.hits)
      .map(({ group: value, hits }): Behind => ({ window: 'recent', group: { field, value }, voices: hits })),
  );
  return [
    { window: 'recent', voices: figures?.volume.hits ?? 0 },
    { window: 'baseline', voices: figures?.before.hits ?? 0 },
    ...groups,
  ];
}

function behindMetric(id: string, { wiki }: Reader): Behind[] {
  const series = wiki.judged.pulse.series.get(id);
  if (!series) return [];
  const both = ['recent', 'baseline'] as const;
  return [
    ...both.map((window): Behind => ({ window, voices: series[window].n })),
    ...series.slices.flatMap((slice) =>
      both.map(
        (window): Behind => ({
          window,
          group: { field: slice.field, value: slice.value },
          voices: slice[window].n,
        }),
      ),
    ),
  ];
}
