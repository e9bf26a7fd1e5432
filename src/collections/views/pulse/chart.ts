import type { EntryOf } from '../../../wiki/entry.ts';
import type { MetricSeries } from '../../../wiki/pulse/series.ts';
import { isoDay } from '../../../wiki/statistics/days.ts';
import type { PeriodRow, ScoreChartView } from '../../../wiki/views/scores.ts';
import { isInHouse } from '../../inHouse.ts';
import { entryHref, wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { pulseAddresses } from './addresses.ts';
import { leastOf, scoreCell, seenIn, styleOf } from './cells.ts';

/** What the drawing of a metric over time is made of. */
export type MetricChart = {
  /** The drawing. */
  chart: ScoreChartView;
  /** The table behind it. */
  months: PeriodRow[];
};

/** A metric that nobody has answered and of which no value was entered. */
export const silentSeries: MetricSeries = {
  months: [],
  quarters: [],
  slices: [],
  voices: [],
  recent: { n: 0 },
  baseline: { n: 0 },
};

/** The drawing of a metric over time, marked with the actions that should move it. */
export function metricChart(metric: EntryOf<'metric'>, series: MetricSeries, reader: Reader): MetricChart {
  const { ui, lang, wiki } = reader;
  const { data } = metric;
  const style = styleOf(data, reader);
  const { title } = wordsOf(metric, lang);
  const { recent, baseline } = wiki.judged.windows;
  const level = (value: number | undefined) => (value === undefined ? {} : { value });
  const total = series.months.reduce((sum, { n }) => sum + n, 0);
  return {
    chart: {
      title: seenIn(series, style, reader),
      caption: ui.t.pulse[data.type === 'own' ? 'ownCaption' : 'chartCaption'](title, ui.f.number(total)),
      style,
      points: series.months.map(({ period, n, value }) => ({
        month: period,
        n,
        ...(value && { value: value.value, low: value.low, high: value.high }),
      })),
      windows: [
        { name: 'baseline', ...baseline, ...level(series.baseline.value?.value) },
        { name: 'recent', ...recent, ...level(series.recent.value?.value) },
      ],
      ...(data.target !== undefined && { target: data.target }),
      ...leastOf(data),
      events: eventsOf(metric.id, reader),
    },
    months: series.months.map((month) => ({
      period: ui.f.month(month.period),
      ...scoreCell(month, style, reader),
    })),
  };
}

/** Days on which customers got what should move the metric. */
function eventsOf(metric: string, { wiki, lang }: Reader): ScoreChartView['events'] {
  return wiki.graph.ofKind('action').flatMap((action) => {
    const { data } = action;
    if (data.metric !== metric || !data.shippedOn) return [];
    const { title, lang: spoken } = wordsOf(action, lang);
    return [{ on: isoDay(data.shippedOn), what: title, ...(spoken !== lang && { lang: spoken }) }];
  });
}

/** Where the voices behind a metric are: on its page in the pulse, or at its source; an entered one has its own page. */
export function voicesHref(metric: EntryOf<'metric'>, series: MetricSeries, { lang, wiki }: Reader): string {
  const { source, type } = metric.data;
  if (isInHouse(wiki) && series.voices.some((list) => list.length > 0))
    return `${pulseAddresses(lang).metric(metric.id)}#voices`;
  if (type !== 'own' && source !== undefined && wiki.graph.entry('source', source))
    return `${entryHref(lang, 'source', source)}#voices`;
  return isInHouse(wiki)
    ? `${pulseAddresses(lang).metric(metric.id)}#months`
    : `${entryHref(lang, 'metric', metric.id)}#months`;
}
