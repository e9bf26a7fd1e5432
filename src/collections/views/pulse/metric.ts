import type { EntryOf } from '../../../wiki/entry.ts';
import { sliceFields } from '../../../wiki/pulse/asked.ts';
import type { MetricSeries } from '../../../wiki/pulse/series.ts';
import type { PulseMetricView } from '../../../wiki/views/pulse.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { verbatimView } from '../voices.ts';
import { pulseAddresses, toVoices } from './addresses.ts';
import { behindWindows } from './behind.ts';
import { scoreCell, scoreRow, styleOf } from './cells.ts';
import { metricChart, silentSeries, voicesHref } from './chart.ts';
import { pulseFrame } from './frame.ts';
import { sliceTable } from './slices.ts';

/** The page of a metric in the pulse. */
export function pulseMetricView(metric: EntryOf<'metric'>, reader: Reader): PulseMetricView {
  const { ui, lang, wiki, link } = reader;
  const { data, id } = metric;
  const to = pulseAddresses(lang);
  const { title } = wordsOf(metric, lang);
  const series = wiki.judged.pulse.series.get(id) ?? silentSeries;
  const style = styleOf(data, reader);
  const source = data.source === undefined ? undefined : toVoices(link.of('source', data.source));
  const voices = { href: voicesHref(metric, series, reader), text: title };
  return {
    ...pulseFrame({ path: to.metric(id), title, lead: ui.t.pulse.metricLead }, reader),
    entry: { href: link.entry(metric).href, text: ui.t.pulse.definition },
    ...(source && { source: { ...source, text: ui.t.pulse.allVoices(source.text) } }),
    ...(series.months.length > 0 && {
      row: { ...scoreRow(voices, series, style, reader), behind: behindWindows('metric', id, reader) },
    }),
    ...metricChart(metric, series, reader),
    quarters: series.quarters.map((quarter) => ({
      period: ui.t.pulse.quarter(quarter.period.slice(0, 4), quarter.period.slice(-1)),
      ...scoreCell(quarter, style, reader),
    })),
    slices: sliceFields.flatMap((field) => {
      const heading = { href: to.by(field), text: ui.t.pulse.by[field] };
      return sliceTable(metric, series, field, heading, reader) ?? [];
    }),
    voices: voicesOf(metric, series, reader),
    csv: { href: to.metricCsv(id), text: ui.t.pulse.csv },
  };
}

function voicesOf(
  { data }: EntryOf<'metric'>,
  series: MetricSeries,
  reader: Reader,
): PulseMetricView['voices'] {
  const { promoters, detractors } = reader.ui.t.pulse.voicesOf;
  const titles = data.type === 'nps' ? [promoters, detractors] : [];
  return series.voices.flatMap((list, index) => {
    const title = titles[index];
    const shown = list.map((voice) => verbatimView(voice, reader));
    return shown.length === 0 ? [] : [{ ...(title !== undefined && { title }), shown }];
  });
}
