import type { Ui } from '../i18n/ui.ts';
import type { Confidence } from '../wiki/judgement/confidence.ts';
import type { Trend } from '../wiki/judgement/trend.ts';
import type { Figure } from '../wiki/views/figures.ts';
import type { ArithmeticView, EvidenceItemView } from '../wiki/views/judged.ts';

/** A value in the unit of its figure: a share as percent, a mean with two decimals. */
export function valueText({ f }: Ui, type: Figure['type'], value: number): string {
  return type === 'share' ? f.percent(value) : f.number(value, 2);
}

/** `38,1 % – 44,6 %`, the interval of a figure. */
export function intervalText(ui: Ui, { type, low, high }: Figure): string {
  return `${valueText(ui, type, low)} – ${valueText(ui, type, high)}`;
}

/** What was expected of an item, in words. */
export function expectedText(ui: Ui, item: EvidenceItemView): string {
  const { sure } = ui.t;
  const type = item.figure?.type ?? 'share';
  const { atLeast, atMost } = item.expected ?? {};
  if (atLeast !== undefined && atMost !== undefined)
    return sure.between(valueText(ui, type, atLeast), valueText(ui, type, atMost));
  if (atLeast !== undefined) return sure.atLeast(valueText(ui, type, atLeast));
  return atMost === undefined ? sure.nothingExpected : sure.atMost(valueText(ui, type, atMost));
}

/** Names of sources and studies that a step mentions; an unknown id stands for itself. */
export function sourceNames(ui: Ui, view: ArithmeticView, ids: readonly string[]): string {
  return ui.f.list(ids.map((id) => view.sources[id]?.text ?? id));
}

type Step<S extends Confidence['steps'][number]['step']> = Extract<Confidence['steps'][number], { step: S }>;

/** Steps of one sort, in the order given. */
export function stepsOf<S extends Confidence['steps'][number]['step']>(
  { steps }: Confidence,
  sort: S,
): Step<S>[] {
  return steps.filter((step): step is Step<S> => step.step === sort);
}

/** Sentences on refutations and on what leaves the claim open. */
export function objections(ui: Ui, view: ArithmeticView): string[] {
  const { sure } = ui.t;
  const measures = new Map(view.items.map(({ id, measure }) => [id, measure]));
  const name = (kind: 'query' | 'finding' | 'record', id: string) => {
    const measure = measures.get(id);
    return measure === undefined ? sure[kind] : `${sure[kind]} ${ui.t.query.quoted(measure)}`;
  };
  return [
    ...stepsOf(view.confidence, 'refutation').map(({ kind, id, resolved }) => {
      const what = name(kind, id);
      return resolved ? sure.refutedSettled(what) : sure.refuted(what);
    }),
    ...stepsOf(view.confidence, 'inconclusive').map(({ kind, id }) => sure.open(name(kind, id))),
  ];
}

/** How the trend was reckoned, sentence by sentence. */
export function trendSentences(ui: Ui, trend: Trend, names: (ids: readonly string[]) => string): string[] {
  const { change } = ui.t;
  const { f } = ui;
  const { comparison, leftOut } = trend.test;
  const skipped = leftOut.length > 0 ? [change.leftOut(names(leftOut))] : [];
  if (!comparison) return [change.reason[trend.reason], ...skipped];
  const { recent, baseline, difference, interval95 } = comparison;
  const told = (share: { share: number; hits: number; base: number }) =>
    `${f.percent(share.share)} (${ui.t.sure.hitsOf(f.number(share.hits), f.number(share.base))})`;
  return [
    change.compare(told(recent), told(baseline)),
    change.difference(f.points(difference), f.points(interval95.low), f.points(interval95.high)),
    change.reason[trend.reason],
    change.method[comparison.method],
    ...(trend.adjustedP === undefined
      ? []
      : [
          change.adjusted(trend.adjustedP < 0.001 ? `< ${f.number(0.001, 3)}` : f.number(trend.adjustedP, 3)),
        ]),
    ...skipped,
    change.whatNow,
  ];
}
