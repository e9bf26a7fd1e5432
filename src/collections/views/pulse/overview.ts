import type { PulseView } from '../../../wiki/views/pulse.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { pulseAddresses } from './addresses.ts';
import { behindWindows } from './behind.ts';
import { scoreRow, styleOf } from './cells.ts';
import { metricChart, voicesHref } from './chart.ts';
import { metricsInOrder, pulseFrame } from './frame.ts';
import { shownThemes, themeRow } from './themeRows.ts';

/** Themes that move on the first page at most. */
const MOST_MOVING = 8;

/** The first page of the pulse. */
export function pulseView(reader: Reader): PulseView {
  const { ui, lang } = reader;
  const to = pulseAddresses(lang);
  const words = { path: to.overview, title: ui.t.pulse.title, lead: ui.t.pulse.lead };
  const themes = shownThemes(reader);
  const moving = themes
    .filter(({ trend }) => ['strengthening', 'weakening', 'silent'].includes(trend.verdict))
    .sort((a, b) => sizeOfChange(b) - sizeOfChange(a))
    .slice(0, MOST_MOVING);
  return {
    ...pulseFrame(words, reader),
    ...metricsOf(reader),
    moving: moving.map((theme) => themeRow(theme, reader)),
    ...(themes.length > 0 && {
      allThemes: {
        href: to.themes('volume'),
        text: ui.t.pulse.allThemes(ui.f.count(themes.length, ui.t.names.vocabulary.theme)),
      },
    }),
    csv: { href: to.overviewCsv, text: ui.t.pulse.csv },
  };

  function sizeOfChange({ trend }: (typeof themes)[number]): number {
    return Math.abs(trend.test.comparison?.difference ?? 0);
  }
}

function metricsOf(reader: Reader): Pick<PulseView, 'metrics' | 'silent'> {
  const { wiki, lang } = reader;
  const to = pulseAddresses(lang);
  const metrics: PulseView['metrics'] = [];
  const silent: PulseView['silent'] = [];
  for (const metric of metricsInOrder(reader)) {
    const link = { href: to.metric(metric.id), text: wordsOf(metric, lang).title };
    const series = wiki.judged.pulse.series.get(metric.id);
    if (!series || series.months.length === 0) {
      silent.push(link);
      continue;
    }
    const voices = { href: voicesHref(metric, series, reader), text: link.text };
    metrics.push({
      link,
      voices,
      row: {
        ...scoreRow(voices, series, styleOf(metric.data, reader), reader),
        behind: behindWindows('metric', metric.id, reader),
      },
      better: metric.data.better,
      ...metricChart(metric, series, reader),
    });
  }
  return { metrics, silent };
}
