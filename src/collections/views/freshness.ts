import { type ReviewItem, reviewQueues } from '../../wiki/judgement/reviewQueue.ts';
import type { ReviewGroupView } from '../../wiki/views/integrity.ts';
import type { EntryRowView } from '../../wiki/views/rows.ts';
import { markedVisibility } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { isPresent } from './parts.ts';

/** What should be looked at again, by owner. */
export type FreshnessView = {
  /** How many entries, in words. */
  count: string;
  /** Owners, whoever has the oldest first. */
  groups: ReviewGroupView[];
};

/** Address of the queue. */
export function freshnessHref(lang: Reader['lang']): string {
  return `/${lang}/freshness/`;
}

/** Makes the queue of what should be looked at again. */
export function freshnessView(reader: Reader): FreshnessView {
  const { wiki, link, ui } = reader;
  const { judged, graph, settings } = wiki;
  const queues = reviewQueues(
    graph.content.entries,
    (insight) => judged.claims.get(insight),
    judged.asOf,
    settings.contact,
  );
  const count = queues.reduce((sum, { items }) => sum + items.length, 0);
  return {
    count: ui.f.count(count, ui.t.integrity.review.count),
    groups: queues.map(({ owner, items }) => {
      const contact = owner === undefined ? undefined : link.of('contact', owner);
      return { ...(contact && { owner: contact }), rows: items.map((item) => rowOf(item, reader)) };
    }),
  };
}

function rowOf({ entry, reason, day }: ReviewItem, reader: Reader): EntryRowView {
  const { ui, link, wiki } = reader;
  const claim = entry.kind === 'insight' ? wiki.judged.claims.get(entry.id) : undefined;
  const sure = claim && ui.t.states.confidence[claim.confidence.level];
  const told = ui.t.integrity.review.reason[reason](ui.f.dayShort(day), ui.f.relative(day));
  return {
    link: link.entry(entry),
    facts: [told, sure].filter(isPresent),
    ...markedVisibility(entry.data.visibility, reader),
  };
}
