import type { Metric } from '../../schema/metric.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { MetricValue } from '../../wiki/judgement/metricValue.ts';
import type { StageStripView } from '../../wiki/views/judged.ts';
import type { EntryLink, Link, Wording } from '../../wiki/views/links.ts';
import type { OutcomeView } from '../../wiki/views/outcome.ts';
import type { ActionRowView, ClaimRowView } from '../../wiki/views/rows.ts';
import { isInHouse } from '../inHouse.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { anySynthetic, concernedBy } from './concerned.ts';
import { changeWords, valueWords } from './metricWords.ts';
import { outcomeOf, outcomeView } from './outcome.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { isTold, toldLink } from './saidAndDone.ts';
import { stageStrips } from './stageStrips.ts';

/** The page of an action. */
export type ActionView = EntryParts & {
  /** Kind of the entry. */
  kind: 'action';
  /** Status, owner and dates. */
  row: ActionRowView;
  /** Why it was dropped. */
  droppedBecause?: Wording;
  /** What was promised before it started. */
  plan: PlanView;
  /** What became of it. */
  outcome: OutcomeView;
  /** Where it is told in customers' words; absent where it says nothing of the kind. */
  told?: Link;
  /** Insights it answers. */
  claims: ClaimRowView[];
  /** True where it answers none; what a build for everybody cannot say, for it does not know all. */
  unanswering?: true;
  /** Stages it changes. */
  strips: StageStripView[];
};

/** What an action promised to move. */
export type PlanView = {
  /** The one metric. */
  metric?: EntryLink;
  /** Value before the start as it was declared, in words with its unit. */
  baseline?: string;
  /** The same as it was measured, with interval and n, and the way to the figures; absent where it was not. */
  measured?: Link;
  /** What should happen: direction and smallest change, in words with its unit. */
  expected?: { direction: 'up' | 'down'; margin: string };
  /** Months compared, `YYYY-MM`. */
  window?: { before: { from: string; to: string }; after: { from: string; to: string } };
};

/** Makes the page of an action. */
export function actionView(entry: EntryOf<'action'>, reader: Reader): ActionView {
  const { data } = entry;
  const { claims } = concernedBy(({ id }) => data.insights.includes(id), reader);
  return {
    kind: 'action',
    ...partsOf(entry, reader, { synthetic: anySynthetic(claims, reader) }),
    row: actionRow(entry, reader),
    ...(data.droppedBecause !== undefined && {
      droppedBecause: { text: data.droppedBecause, ...spokenIn(entry, reader.lang) },
    }),
    plan: planOf(entry, reader),
    outcome: outcomeView(entry, reader),
    ...(isTold(entry) && { told: toldLink(entry, reader) }),
    claims,
    ...(claims.length === 0 && isInHouse(reader.wiki) && { unanswering: true as const }),
    strips: stageStrips(data.stages, reader),
  };
}

function planOf(entry: EntryOf<'action'>, reader: Reader): PlanView {
  const { metric: id, baseline, expected, window } = entry.data;
  const { before } = outcomeOf(entry, reader);
  const metric = id === undefined ? undefined : reader.wiki.graph.entry('metric', id);
  return {
    ...(metric && { metric: reader.link.entry(metric) }),
    ...(baseline !== undefined && { baseline: valueWords(baseline, metric?.data, reader) }),
    ...(before && { measured: { href: '#outcome', text: measuredWords(before, metric?.data, reader) } }),
    ...(expected && {
      expected: { direction: expected.direction, margin: changeWords(expected.margin, metric?.data, reader) },
    }),
    ...(window && { window }),
  };
}

function measuredWords(
  { value, low, high, n }: MetricValue,
  metric: Metric | undefined,
  reader: Reader,
): string {
  const { t, f } = reader.ui;
  const told = (each: number) => valueWords(each, metric, reader);
  return t.loop.measured(told(value), t.sure.between(told(low), told(high)), f.number(n));
}
