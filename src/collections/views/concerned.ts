import type { EntryOf } from '../../wiki/entry.ts';
import type { ActionRowView, ClaimRowView } from '../../wiki/views/rows.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { byPriority, claimRow } from './claims.ts';
import { restsOnSynthetic } from './insight.ts';

/** Insights with what is being done about them, as the pages of personas, segments, journeys and metrics show them. */
export type ConcernedView = {
  /** The insights by priority. */
  claims: ClaimRowView[];
  /** What is being done about any of them. */
  actions: ActionRowView[];
};

/** Insights that hold for a test, with what is being done about them. */
export function concernedBy(holds: (insight: EntryOf<'insight'>) => boolean, reader: Reader): ConcernedView {
  const insights = reader.wiki.graph.ofKind('insight').filter(holds);
  return {
    claims: byPriority(insights, reader).map((insight) => claimRow(insight, reader)),
    actions: actionsFor(new Set(insights.map(({ id }) => id)), reader),
  };
}

/** Actions that answer any of the insights. */
export function actionsFor(insights: ReadonlySet<string>, reader: Reader): ActionRowView[] {
  return reader.wiki.graph
    .ofKind('action')
    .filter(({ data }) => data.insights.some((id) => insights.has(id)))
    .map((action) => actionRow(action, reader));
}

/** Whether any of the claims rests on invented voices. */
export function anySynthetic(claims: readonly ClaimRowView[], reader: Reader): boolean {
  return claims.some(({ link }) => restsOnSynthetic(link.id, reader));
}
