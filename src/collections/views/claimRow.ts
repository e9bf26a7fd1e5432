import type { EntryOf } from '../../wiki/entry.ts';
import type { ShareFigure } from '../../wiki/views/figures.ts';
import type { ClaimRowView } from '../../wiki/views/rows.ts';
import { isInHouse, markedVisibility } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { actionChips } from './actions.ts';
import { claimOf, figureOf, freshnessOf } from './claims.ts';
import { sparkOf } from './claimTrend.ts';

/** An insight in a list. */
export function claimRow(insight: EntryOf<'insight'>, reader: Reader): ClaimRowView {
  const claim = claimOf(insight.id, reader);
  const actions = actionChips(insight.id, reader);
  const figure = claim.main && figureOf(claim.main);
  const theme =
    insight.data.themes[0] === undefined ? undefined : reader.link.value('theme', insight.data.themes[0]);
  return {
    link: reader.link.entry(insight),
    kind: insight.data.kind,
    ...(theme && { theme }),
    severity: insight.data.severity,
    confidence: claim.confidence.level,
    ...(insight.data.status === 'retired' && { withdrawn: true as const }),
    trend: claim.trend?.verdict ?? 'tooLittleData',
    freshness: freshnessOf(insight, reader).level,
    ...(figure?.type === 'share' && { figure: figure satisfies ShareFigure }),
    spark: sparkOf(insight.id, reader),
    actions,
    ...(actions.length === 0 &&
      insight.data.status === 'published' &&
      isInHouse(reader.wiki) && { idle: true as const }),
    ...markedVisibility(insight.data.visibility, reader),
  };
}
