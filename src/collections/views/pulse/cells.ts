import { differenceWords, scoreWords } from '../../../i18n/score.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Score, ScoreDifference } from '../../../wiki/pulse/score.ts';
import type { WindowScores } from '../../../wiki/pulse/series.ts';
import type { Link } from '../../../wiki/views/links.ts';
import type {
  DifferenceCell,
  DifferenceVerdict,
  DotRow,
  ScoreCell,
  ScoreRow,
  ScoreStyle,
} from '../../../wiki/views/scores.ts';
import type { Reader } from '../../reader.ts';
import { isShare } from '../metricWords.ts';

/** How the values of a metric are written: means on a short scale need two digits. */
export function styleOf(metric: Metric, { lang }: Reader): ScoreStyle {
  const percent = isShare(metric) || metric.type === 'share' || metric.type === 'csat';
  const isShort = metric.type === 'ces' || metric.type === 'mean';
  return {
    percent,
    digits: isShort ? 2 : 1,
    ...(metric.unit && { unit: metric.unit[lang] }),
  };
}

/** Where the axis of a metric begins, if its scale begins above zero. */
export function leastOf({ scale }: Metric): { least?: number } {
  return scale && scale.from > 0 ? { least: scale.from } : {};
}

/** A score in words. */
export function scoreCell({ n, value }: Score, style: ScoreStyle, { ui }: Reader): ScoreCell {
  const { f, t } = ui;
  if (!value) return { n: f.number(n) };
  const bare = { percent: style.percent, digits: style.digits };
  return {
    n: f.number(n),
    value: scoreWords(value.value, style, f),
    interval: t.pulse.interval(scoreWords(value.low, bare, f), scoreWords(value.high, bare, f)),
  };
}

/** A difference in words. */
export function differenceCell(
  difference: ScoreDifference,
  style: ScoreStyle,
  { ui }: Reader,
): DifferenceCell {
  const words = (value: number) => differenceWords(value, style, ui.f);
  return {
    value: words(difference.value),
    interval: ui.t.pulse.interval(words(difference.low), words(difference.high)),
    verdict: verdictOf(difference),
  };
}

/** What a difference says by its interval alone. */
export function verdictOf({ low, high }: Pick<ScoreDifference, 'low' | 'high'>): DifferenceVerdict {
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'undecided';
}

/** Scores of both windows in words. */
export function scoreRow(
  label: Link,
  scores: WindowScores & { against?: ScoreDifference },
  style: ScoreStyle,
  reader: Reader,
): ScoreRow {
  const { recent, baseline, change, against } = scores;
  return {
    label,
    recent: scoreCell(recent, style, reader),
    baseline: scoreCell(baseline, style, reader),
    ...(change && { change: differenceCell(change, style, reader) }),
    ...(against && { against: differenceCell(against, style, reader) }),
  };
}

/** A score as a row of a plot; none where it is not shown. */
export function dotRow(label: string, { n, value }: Score, style: ScoreStyle, { ui }: Reader): DotRow[] {
  if (!value) return [];
  const words = `${scoreWords(value.value, style, ui.f)}, ${ui.t.pulse.n(ui.f.number(n))}`;
  return [{ label, value: value.value, low: value.low, high: value.high, words }];
}

/** What is seen when both windows are compared. */
export function seenIn(
  { recent, baseline, change }: WindowScores,
  style: ScoreStyle,
  { ui }: Reader,
): string {
  const { seen } = ui.t.pulse;
  if (!recent.value) return seen.nothing;
  const now = scoreWords(recent.value.value, style, ui.f);
  if (!baseline.value || !change) return seen.alone(now);
  return seen[verdictOf(change)](now, scoreWords(baseline.value.value, style, ui.f));
}
