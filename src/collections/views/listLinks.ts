import type { Kind } from '../../schema/kinds.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { Reader } from '../reader.ts';
import { calendarHref } from './calendar.ts';
import { contradictionsHref } from './contradictions.ts';
import { freshnessHref } from './freshness.ts';
import { planHref } from './researchPlan.ts';

/** Pages over the whole wiki that belong to the list of a kind. */
export function listLinks(kind: Kind, reader: Reader): Link[] {
  const { plan, contradictions, freshness, calendar } = overviewLinks(reader);
  const links: Partial<Record<Kind, Link[]>> = {
    insight: [contradictions, plan, freshness],
    study: [plan],
    session: [calendar],
    contact: [freshness],
  };
  return links[kind] ?? [];
}

/** Links to the pages over the whole wiki that research and integrity have. */
export function overviewLinks({
  lang,
  ui,
}: Reader): Record<'plan' | 'contradictions' | 'freshness' | 'calendar', Link> {
  const { research, integrity } = ui.t;
  return {
    plan: { href: planHref(lang), text: research.plan.link },
    contradictions: { href: contradictionsHref(lang), text: integrity.contradictions.link },
    freshness: { href: freshnessHref(lang), text: integrity.review.link },
    calendar: { href: calendarHref(lang), text: research.meet.calendar },
  };
}
