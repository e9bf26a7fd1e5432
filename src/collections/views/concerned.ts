import type { EntryOf } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { ActionRowView, ClaimRowView } from '../../wiki/views/rows.ts';
import { listHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { claimRow } from './claimRow.ts';
import { byPriority } from './claims.ts';
import { restsOnSynthetic } from './insight.ts';

/** Insights with what is being done about them, as the pages of personas, segments, journeys and metrics show them. */
export type ConcernedView = {
  /** The insights by priority, {@link CLAIMS_ON_PAGES} at most. */
  claims: ClaimRowView[];
  /** Where the others stand, with how many they are. Absent where all are shown. */
  moreClaims?: Link;
  /** What is being done about any of them. */
  actions: ActionRowView[];
};

/** Insights that a page shows at most: past that a page is no page any more, and the list with its filters serves better. */
const CLAIMS_ON_PAGES = 50;

/** Insights that hold for a test, with what is being done about them. */
export function concernedBy(holds: (insight: EntryOf<'insight'>) => boolean, reader: Reader): ConcernedView {
  const insights = reader.wiki.graph
    .ofKind('insight')
    .filter((insight) => insight.data.status === 'published' && holds(insight));
  const shown = byPriority(insights, reader).slice(0, CLAIMS_ON_PAGES);
  const left = insights.length - shown.length;
  const { ui, lang } = reader;
  return {
    claims: shown.map((insight) => claimRow(insight, reader)),
    ...(left > 0 && {
      moreClaims: { href: listHref(lang, 'insight'), text: ui.t.pages.moreClaims(ui.f.number(left)) },
    }),
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
