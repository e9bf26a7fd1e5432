import type { EntryOf } from '../../../wiki/entry.ts';
import type { SliceField } from '../../../wiki/pulse/asked.ts';
import type { MetricSeries, SliceScores } from '../../../wiki/pulse/series.ts';
import type { Link } from '../../../wiki/views/links.ts';
import type { SliceTableView } from '../../../wiki/views/pulse.ts';
import type { DotPlotView, ScoreStyle } from '../../../wiki/views/scores.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { groupLink } from './addresses.ts';
import { behindWindows } from './behind.ts';
import { dotRow, leastOf, scoreRow, styleOf, verdictOf } from './cells.ts';

type Labelled = { label: Link; slice: SliceScores };

/** Scores of a metric by the groups of a field, the highest first; undefined where there is no group. */
export function sliceTable(
  metric: EntryOf<'metric'>,
  series: MetricSeries,
  field: SliceField,
  title: Link,
  reader: Reader,
): SliceTableView | undefined {
  const style = styleOf(metric.data, reader);
  const groups = series.slices
    .flatMap((slice): Labelled[] => {
      const label = slice.field === field ? groupLink(field, slice.value, reader) : undefined;
      return label ? [{ label, slice }] : [];
    })
    .sort((a, b) => recentOf(b) - recentOf(a));
  // Where nobody of any group answered, there is nothing to tell apart.
  if (groups.every(({ slice }) => slice.recent.n + slice.baseline.n === 0)) return undefined;
  return {
    title,
    rows: groups.map(({ label, slice }) => ({
      ...scoreRow(label, slice, style, reader),
      behind: behindWindows('metric', metric.id, reader, slice),
    })),
    plot: plotOf(metric, groups, style, reader),
  };
}

function recentOf({ slice }: Labelled): number {
  return slice.recent.value?.value ?? Number.NEGATIVE_INFINITY;
}

function plotOf(
  metric: EntryOf<'metric'>,
  groups: readonly Labelled[],
  style: ScoreStyle,
  reader: Reader,
): DotPlotView {
  const { ui, lang } = reader;
  const differing = groups.flatMap(({ label, slice: { against } }) => {
    const verdict = against && verdictOf(against);
    return verdict === undefined || verdict === 'undecided'
      ? []
      : [`${label.text} (${ui.t.pulse.verdict[verdict]})`];
  });
  const isShown = groups.some(({ slice }) => slice.recent.value);
  const title = () => {
    if (!isShown) return ui.t.pulse.seen.nothing;
    return differing.length === 0 ? ui.t.pulse.sliceNone : ui.t.pulse.sliceTitle(ui.f.list(differing));
  };
  return {
    title: title(),
    caption: ui.t.pulse.slicePlot(wordsOf(metric, lang).title),
    style,
    ...leastOf(metric.data),
    rows: groups.flatMap(({ label, slice }) => dotRow(label.text, slice.recent, style, reader)),
  };
}
