import { CSV_HABITS, type CsvCell, writeCsv } from '../../../text/csv.ts';
import type { EntryOf } from '../../../wiki/entry.ts';
import type { SliceField } from '../../../wiki/pulse/asked.ts';
import type { Score, ScoreDifference } from '../../../wiki/pulse/score.ts';
import type { MetricSeries, WindowScores } from '../../../wiki/pulse/series.ts';
import type { MonthSpan } from '../../../wiki/statistics/months.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { groupLink } from './addresses.ts';
import { namedCrossings } from './dimension.ts';
import { metricsInOrder } from './frame.ts';
import { shownThemes } from './themeRows.ts';

type Row = CsvCell[];

/** A table as a file; numbers keep six digits after the point, so that rounding is left to the reader. */
function fileOf(rows: readonly Row[], lang: Reader['lang']): string {
  const rounded = (cell: CsvCell) => (typeof cell === 'number' ? Math.round(cell * 1e6) / 1e6 : cell);
  return writeCsv(
    rows.map((row) => row.map(rounded)),
    CSV_HABITS[lang],
  );
}

/** Both windows of every metric. */
export function metricsFile(reader: Reader): string {
  const rows = seriesOf(reader).flatMap(({ title, series }) =>
    windowRows(series, reader).map((row) => [title, ...row]),
  );
  const { columns } = reader.ui.t.pulse;
  return fileOf([[columns.metric, ...scoreHead(reader)], ...rows], reader.lang);
}

/** Months, quarters, windows and groups of a metric. */
export function metricFile({ id }: EntryOf<'metric'>, reader: Reader): string {
  const { ui, lang, wiki } = reader;
  const { months: month, quarters: quarter, group, columns } = ui.t.pulse;
  const series = wiki.judged.pulse.series.get(id);
  const periods = (name: string, list: MetricSeries['months']) =>
    list.map(({ period, ...score }): Row => [name, '', period, ...scoreCells(score)]);
  const slices = (series?.slices ?? []).flatMap(({ field, value, ...scores }) => {
    const label = groupLink(field, value, reader);
    return label ? windowRows(scores, reader).map((row): Row => [group[field], label.text, ...row]) : [];
  });
  const rows = series
    ? [
        ...periods(month, series.months),
        ...periods(quarter, series.quarters),
        ...windowRows(series, reader).map((row): Row => ['', '', ...row]),
        ...slices,
      ]
    : [];
  return fileOf([[columns.kind, columns.group, ...scoreHead(reader)], ...rows], lang);
}

/** All themes with all that is told of them. */
export function themesFile(reader: Reader): string {
  const { ui, link, lang } = reader;
  const { columns } = ui.t.pulse;
  const n = ui.t.chart.base;
  const estimate = (name: string) => [name, `${name}: ${columns.low}`, `${name}: ${columns.high}`];
  const head = [
    columns.theme,
    columns.voices,
    ...[columns.share, columns.before, columns.sentiment].flatMap((name) => [
      ...estimate(name),
      `${name}: ${n}`,
    ]),
    // Like all shares of the file it is a fraction, and not in points as on the page.
    ...estimate(ui.t.pulse.change),
    columns.verdict,
    ...estimate(columns.impact),
    `${columns.impact}: ${n}`,
  ];
  const rows = shownThemes(reader).map(({ theme, volume, before, sentiment, trend, impact }): Row => {
    const { comparison } = trend.test;
    const change = comparison && { value: comparison.difference, ...comparison.interval95 };
    return [
      link.value('theme', theme)?.text ?? theme,
      volume.hits,
      ...scoreCells(volume),
      ...scoreCells(before),
      ...scoreCells(sentiment),
      ...differenceCells(change),
      ui.t.states.trend[trend.verdict],
      ...differenceCells(impact?.value),
      impact?.named,
    ];
  });
  return fileOf([head, ...rows], lang);
}

/** Scores of every metric by the groups of a field. */
export function dimensionFile(field: SliceField, reader: Reader): string {
  const { columns, group } = reader.ui.t.pulse;
  const rows = seriesOf(reader).flatMap(({ title, series }) =>
    series.slices.flatMap((slice) => {
      const label = slice.field === field ? groupLink(field, slice.value, reader) : undefined;
      return label ? windowRows(slice, reader).map((row): Row => [title, label.text, ...row]) : [];
    }),
  );
  return fileOf([[columns.metric, group[field], ...scoreHead(reader)], ...rows], reader.lang);
}

/** Shares of all themes in the groups of a field. */
export function crossingsFile(field: SliceField, reader: Reader): string {
  const { ui, lang } = reader;
  const { columns, group } = ui.t.pulse;
  const head = [columns.theme, group[field], columns.voices, columns.share, columns.low, columns.high];
  const rows = namedCrossings(field, reader).map(
    ({ theme, group: of, crossing }): Row => [theme.text, of.text, crossing.hits, ...scoreCells(crossing)],
  );
  return fileOf([[...head, ui.t.chart.base], ...rows], lang);
}

function seriesOf(reader: Reader): { title: string; series: MetricSeries }[] {
  const { wiki, lang } = reader;
  return metricsInOrder(reader).flatMap((metric) => {
    const series = wiki.judged.pulse.series.get(metric.id);
    return series ? [{ title: wordsOf(metric, lang).title, series }] : [];
  });
}

function scoreHead({ ui }: Reader): string[] {
  const { period, value, columns } = ui.t.pulse;
  return [period, value, columns.low, columns.high, ui.t.chart.base];
}

/** Rows of what is told of two windows. */
function windowRows(
  { recent, baseline, change, against }: WindowScores & { against?: ScoreDifference },
  { ui, wiki }: Reader,
): Row[] {
  const { windows } = wiki.judged;
  const words = ui.t.pulse;
  const span = (name: string, { from, to }: MonthSpan) => `${name} (${words.span(from, to)})`;
  return [
    [span(words.recent, windows.recent), ...scoreCells(recent)],
    [span(words.baseline, windows.baseline), ...scoreCells(baseline)],
    ...(change ? [[words.change, ...differenceCells(change), undefined]] : []),
    ...(against ? [[words.against, ...differenceCells(against), undefined]] : []),
  ];
}

function scoreCells({ n, value }: Score): Row {
  return [value?.value, value?.low, value?.high, n];
}

function differenceCells(difference: ScoreDifference | undefined): Row {
  return [difference?.value, difference?.low, difference?.high];
}
