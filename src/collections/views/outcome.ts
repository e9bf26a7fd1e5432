import type { Metric } from '../../schema/metric.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { ActionOutcome } from '../../wiki/judgement/actionOutcome.ts';
import type { MetricValue } from '../../wiki/judgement/metricValue.ts';
import { fewestCases, judgeOutcome } from '../../wiki/judgement/outcome.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import { addMonths, type MonthSpan } from '../../wiki/statistics/months.ts';
import type { OutcomeChartView, OutcomeView, WindowFigure } from '../../wiki/views/outcome.ts';
import { isInHouse } from '../inHouse.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { changeWords, isShare, signedChangeWords, valueWords } from './metricWords.ts';

/** What became of an action; judged without figures where the evidence was not asked. */
export function outcomeOf({ id, data }: EntryOf<'action'>, { wiki }: Reader): ActionOutcome {
  return (
    wiki.judged.outcomes.get(id) ?? {
      outcome: judgeOutcome(data, undefined, wiki.judged.asOf),
      months: [],
    }
  );
}

/** What became of an action, as its page tells it. */
export function outcomeView(action: EntryOf<'action'>, reader: Reader): OutcomeView {
  const found = outcomeOf(action, reader);
  const { verdict, reason } = found.outcome;
  const { because } = reader.ui.t.loop;
  const metric = metricOf(action, reader);
  const chart = metric && chartView(action, metric, found, reader);
  const declared = declaredView(action, reader);
  const baseline = metric && baselineWords(action, metric.data, found, reader);
  return {
    verdict,
    because: becauseWords(),
    ...(chart && { chart }),
    figures: metric ? figuresOf(action, metric.data, found, reader) : [],
    ...(baseline !== undefined && { baseline }),
    arithmetic: metric ? arithmeticOf(action, metric.data, found, reader) : [],
    doubts: metric && found.outcome.change ? doubtsOf(metric.data, found, reader) : [],
    ...(declared && { declared }),
  };

  function becauseWords(): string {
    if (verdict === 'moved' || verdict === 'worse' || verdict === 'unchanged') return because[verdict];
    if (reason === 'beyondMargin' || reason === 'withinMargin') return because.unchanged;
    return reason === 'fewCases' ? because.fewCases(reader.ui.f.number(fewestCases)) : because[reason];
  }
}

function metricOf({ data }: EntryOf<'action'>, { wiki }: Reader): EntryOf<'metric'> | undefined {
  return data.metric === undefined ? undefined : wiki.graph.entry('metric', data.metric);
}

function chartView(
  { data }: EntryOf<'action'>,
  metric: EntryOf<'metric'>,
  { months, before, after }: ActionOutcome,
  { lang }: Reader,
): OutcomeChartView | undefined {
  const { window, shippedOn } = data;
  if (!window || months.length === 0) return undefined;
  const unit = metric.data.unit?.[lang];
  return {
    metric: wordsOf(metric, lang).title,
    isShare: isShare(metric.data),
    ...(unit !== undefined && { unit }),
    points: months.map(({ month, figure }) => ({
      month,
      n: figure?.n ?? 0,
      ...(figure && { value: figure.value, low: figure.low, high: figure.high }),
    })),
    windows: [
      { name: 'before', ...window.before, ...(before && { level: before }) },
      { name: 'after', ...window.after, ...(after && { level: after }) },
    ],
    ...(shippedOn && { shippedOn: isoDay(shippedOn) }),
  };
}

function figuresOf(
  { data }: EntryOf<'action'>,
  metric: Metric,
  { before, after, comparison, yearBefore, earlier }: ActionOutcome,
  reader: Reader,
): WindowFigure[] {
  const { t, f } = reader.ui;
  const { window } = data;
  if (!window) return [];
  const spans = {
    earlier: { from: addMonths(window.before.from, -12), to: addMonths(window.before.from, -1) },
    yearBefore: { from: addMonths(window.after.from, -12), to: addMonths(window.after.to, -12) },
  };
  const row = (label: string, { from, to }: MonthSpan, figure: MetricValue | undefined) =>
    figure
      ? [
          {
            label,
            months: t.pages.range(f.month(from), f.month(to)),
            value: valueWords(figure.value, metric, reader),
            low: valueWords(figure.low, metric, reader),
            high: valueWords(figure.high, metric, reader),
            n: figure.n,
          },
        ]
      : [];
  return [
    ...row(t.field.before, window.before, before),
    ...row(t.field.after, window.after, after),
    ...row(t.loop.spared.before, window.before, comparison?.before),
    ...row(t.loop.spared.after, window.after, comparison?.after),
    ...row(t.loop.yearBefore, spans.yearBefore, yearBefore),
    ...row(t.loop.earlier, spans.earlier, earlier),
  ];
}

/** What is said where the declared baseline reads otherwise than what was measured; nothing where both read alike. */
function baselineWords(
  { data: { baseline } }: EntryOf<'action'>,
  metric: Metric,
  { before }: ActionOutcome,
  reader: Reader,
): string | undefined {
  if (baseline === undefined || !before) return undefined;
  const [declared, measured] = [baseline, before.value].map((value) => valueWords(value, metric, reader));
  if (declared === undefined || measured === undefined || declared === measured) return undefined;
  const isWithin = before.low <= baseline && baseline <= before.high;
  return reader.ui.t.loop.baseline[isWithin ? 'near' : 'far'](declared, measured);
}

function arithmeticOf(
  { data: { expected } }: EntryOf<'action'>,
  metric: Metric,
  { outcome: { change } }: ActionOutcome,
  reader: Reader,
): OutcomeView['arithmetic'] {
  const { t } = reader.ui;
  if (!change || !expected) return [];
  const told = (value: number) => signedChangeWords(value, metric, reader);
  const span = ({ low, high }: { low: number; high: number }) => t.pages.range(told(low), told(high));
  return [
    { label: t.loop.change, value: told(change.value) },
    {
      label: t.loop.least,
      value: t.field.byAtLeast(t.field[expected.direction], changeWords(expected.margin, metric, reader)),
    },
    { label: t.loop.interval95, value: span(change.interval95) },
    { label: t.loop.interval90, value: span(change.interval90) },
    { label: t.loop.method, value: t.loop.methods[change.method] },
  ];
}

function doubtsOf(metric: Metric, { yearBefore, startedAtPeak }: ActionOutcome, reader: Reader): string[] {
  const { loop } = reader.ui.t;
  return [
    loop.notCause,
    yearBefore
      ? loop.season(
          `${valueWords(yearBefore.value, metric, reader)} (n = ${reader.ui.f.number(yearBefore.n)})`,
        )
      : loop.noSeason,
    startedAtPeak === undefined ? loop.peakUnknown : startedAtPeak ? loop.peak : loop.noPeak,
  ];
}

function declaredView({ id }: EntryOf<'action'>, { wiki, ui }: Reader): OutcomeView['declared'] {
  const verdict = wiki.declared.get(id);
  const { declared, fields } = ui.t.loop;
  if (!verdict || !isInHouse(wiki)) return undefined;
  if (verdict.state === 'before') return { state: 'before', sentence: declared.before(ui.f.day(verdict.on)) };
  if (verdict.state === 'unverified') return { state: 'unverified', sentence: declared[verdict.why] };
  const field = fields[verdict.field];
  const sentence =
    verdict.on === undefined ? declared.changedNow(field) : declared.changed(field, ui.f.day(verdict.on));
  return { state: 'changed', sentence };
}
