import type { EntryOf } from '../../wiki/entry.ts';
import { monthOf } from '../../wiki/statistics/months.ts';
import type { StageStripView } from '../../wiki/views/judged.ts';
import type { EntryLink } from '../../wiki/views/links.ts';
import type { ActionRowView, ClaimRowView } from '../../wiki/views/rows.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { anySynthetic, concernedBy } from './concerned.ts';
import { changeWords, valueWords } from './metricWords.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { stageStrips } from './stageStrips.ts';

/** The page of an action. */
export type ActionView = EntryParts & {
  /** Kind of the entry. */
  kind: 'action';
  /** Status, owner and dates. */
  row: ActionRowView;
  /** Why it was dropped. */
  droppedBecause?: string;
  /** What was promised before it started. */
  plan: PlanView;
  /** Insights it answers. */
  claims: ClaimRowView[];
  /** Stages it changes. */
  strips: StageStripView[];
};

/** What an action promised to move. */
export type PlanView = {
  /** The one metric. */
  metric?: EntryLink;
  /** Value before the start, in words with its unit. */
  baseline?: string;
  /** What should happen: direction and smallest change, in words with its unit. */
  expected?: { direction: 'up' | 'down'; margin: string };
  /** Months compared, `YYYY-MM`. */
  window?: { before: { from: string; to: string }; after: { from: string; to: string } };
  /** How far reading the outcome is. */
  state: PlanState;
};

/**
 * How far the reading of an outcome is: no metric is declared, no months are, it was dropped, the months still run,
 * or they are over.
 */
export type PlanState = 'noMetric' | 'noWindow' | 'dropped' | 'running' | 'over';

/** Makes the page of an action. */
export function actionView(entry: EntryOf<'action'>, reader: Reader): ActionView {
  const { data } = entry;
  const { claims } = concernedBy(({ id }) => data.insights.includes(id), reader);
  return {
    kind: 'action',
    ...partsOf(entry, reader, { synthetic: anySynthetic(claims, reader) }),
    row: actionRow(entry, reader),
    ...(data.droppedBecause !== undefined && { droppedBecause: data.droppedBecause }),
    plan: planOf(entry, reader),
    claims,
    strips: stageStrips(data.stages, reader),
  };
}

function planOf(entry: EntryOf<'action'>, reader: Reader): PlanView {
  const { metric: id, baseline, expected, window } = entry.data;
  const metric = id === undefined ? undefined : reader.wiki.graph.entry('metric', id);
  return {
    ...(metric && { metric: reader.link.entry(metric) }),
    ...(baseline !== undefined && { baseline: valueWords(baseline, metric?.data, reader) }),
    ...(expected && {
      expected: { direction: expected.direction, margin: changeWords(expected.margin, metric?.data, reader) },
    }),
    ...(window && { window }),
    state: planState(entry.data, reader.wiki.judged.asOf),
  };
}

/** How far the reading of an action's outcome is on a day. */
export function planState(data: EntryOf<'action'>['data'], asOf: string): PlanState {
  if (data.status === 'dropped') return 'dropped';
  if (data.metric === undefined) return 'noMetric';
  if (!data.window) return 'noWindow';
  return data.window.after.to < monthOf(asOf) ? 'over' : 'running';
}
