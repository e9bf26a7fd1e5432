import type { SliceField } from '../../../wiki/pulse/asked.ts';
import { type Crossing, crossingsOf } from '../../../wiki/pulse/crossings.ts';
import type { Link } from '../../../wiki/views/links.ts';
import type { CrossingCell, PulseDimensionView } from '../../../wiki/views/pulse.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { groupLink, pulseAddresses, toVoices } from './addresses.ts';
import { behindHref } from './behind.ts';
import { scoreCell } from './cells.ts';
import { metricsInOrder, pulseFrame } from './frame.ts';
import { sliceTable } from './slices.ts';
import { shareStyle } from './themeRows.ts';

/** Themes in the table of a field at most; its file holds all. */
const MOST_THEMES = 25;

/** Scores and themes by the groups of a field. */
export function pulseDimensionView(field: SliceField, reader: Reader): PulseDimensionView {
  const { ui, lang, wiki } = reader;
  const to = pulseAddresses(lang);
  const words = { path: to.by(field), title: ui.t.pulse.byTitle[field], lead: ui.t.pulse.byLead };
  const metrics = metricsInOrder(reader).flatMap((metric) => {
    const series = wiki.judged.pulse.series.get(metric.id);
    const title = { href: to.metric(metric.id), text: wordsOf(metric, lang).title };
    return (series && sliceTable(metric, series, field, title, reader)) ?? [];
  });
  return {
    ...pulseFrame(words, reader),
    metrics,
    ...crossed(field, reader),
    csv: { href: to.byCsv(field), text: ui.t.pulse.csvOf(ui.t.pulse.metrics) },
    themesCsv: { href: to.byThemesCsv(field), text: ui.t.pulse.csvOf(ui.t.pulse.themes) },
  };
}

/** Shares of themes by group with the names of both. */
export type NamedCrossing = { theme: Link; group: Link; crossing: Crossing };

/** Shares of themes in the groups of a field that the audience may see, in the recent window. */
export function namedCrossings(field: SliceField, reader: Reader): NamedCrossing[] {
  const { judged } = reader.wiki;
  const all = crossingsOf(judged.crosses[`theme|${field}`], judged.slices[field], judged.windows.recent);
  return all.flatMap((crossing) => {
    const theme = toVoices(reader.link.value('theme', crossing.theme));
    const group = groupLink(field, crossing.group, reader);
    return theme && group ? [{ theme, group, crossing }] : [];
  });
}

function crossed(field: SliceField, reader: Reader): Pick<PulseDimensionView, 'groups' | 'themes' | 'left'> {
  const named = namedCrossings(field, reader);
  const groups = new Map(
    named.map(({ group, crossing }) => [crossing.group, { link: group, n: crossing.n }]),
  );
  const shown = [...groups].sort(([, a], [, b]) => b.n - a.n);
  const byTheme = [...Map.groupBy(named, ({ crossing }) => crossing.theme).values()].sort(
    (a, b) => hitsOf(b) - hitsOf(a),
  );
  return {
    groups: shown.map(([, { link, n }]) => ({ link, n: reader.ui.f.number(n) })),
    themes: byTheme.slice(0, MOST_THEMES).flatMap((list) => {
      const [first] = list;
      const cellOf = new Map(list.map(({ crossing }) => [crossing.group, crossing]));
      const cells = shown.map(([value]): CrossingCell => {
        const cell = scoreCell(cellOf.get(value) ?? { n: 0 }, shareStyle, reader);
        const href = first && behindHref('theme', first.crossing.theme, 'recent', reader, { field, value });
        return { ...cell, ...(href !== undefined && { href }) };
      });
      return first ? [{ link: first.theme, cells }] : [];
    }),
    left: Math.max(0, byTheme.length - MOST_THEMES),
  };
}

function hitsOf(list: readonly NamedCrossing[]): number {
  return list.reduce((sum, { crossing }) => sum + crossing.hits, 0);
}
