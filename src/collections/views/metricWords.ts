import type { Metric } from '../../schema/metric.ts';
import type { Reader } from '../reader.ts';

/** Whether a metric is told in percent: a share between 0 and 1. */
export function isShare(metric: Pick<Metric, 'type' | 'scale'> | undefined): boolean {
  if (!metric) return false;
  if (metric.type === 'share' || metric.type === 'csat')
    return metric.scale === undefined || metric.scale.to === 1;
  return metric.type === 'own' && metric.scale?.from === 0 && metric.scale.to === 1;
}

/** A value of a metric with its unit: percent for shares, else the number and the metric's own unit, if it has one. An NPS is no more exact than a tenth. */
export function valueWords(value: number, metric: Metric | undefined, { ui, lang }: Reader): string {
  if (isShare(metric)) return ui.f.percent(value);
  const digits = metric?.type === 'nps' && !Number.isInteger(value) ? 1 : undefined;
  return [ui.f.number(value, digits), metric?.unit?.[lang]].filter((part) => part !== undefined).join(' ');
}

/** A change of a metric with its unit: percentage points for shares, else points of the scale. */
export function changeWords(change: number, metric: Metric | undefined, { ui, lang }: Reader): string {
  const { percentagePoints, points } = ui.t.pages;
  const unit = metric?.unit?.[lang];
  if (!isShare(metric) && unit !== undefined) return `${ui.f.number(change)} ${unit}`;
  return isShare(metric) ? ui.f.count(change * 100, percentagePoints) : ui.f.count(change, points);
}

/** A change of a metric that may go either way, with its sign and unit. */
export function signedChangeWords(change: number, metric: Metric | undefined, { ui, lang }: Reader): string {
  const { percentagePoints, points } = ui.t.pages;
  if (isShare(metric)) return `${ui.f.points(change)} ${percentagePoints.other}`;
  return `${ui.f.signed(change, 2)} ${metric?.unit?.[lang] ?? points.other}`;
}

/** The value of a metric in words with its n and interval; undefined where it is not computed. */
export function computedWords(
  id: string,
  reader: Reader,
): { told: string; n: string; interval: string } | undefined {
  const { ui, wiki } = reader;
  const computed = wiki.judged.metrics.get(id);
  const told = (value: number) => valueWords(value, wiki.graph.entry('metric', id)?.data, reader);
  return (
    computed && {
      told: told(computed.value),
      n: ui.f.number(computed.n),
      interval: ui.t.sure.between(told(computed.low), told(computed.high)),
    }
  );
}
