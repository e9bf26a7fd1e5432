import type { Kind } from '../../schema/kinds.ts';
import type { Link } from '../../wiki/views/links.ts';
import { inHouseLinks } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { boardHref } from './board.ts';
import { calendarHref } from './calendar.ts';
import { comparedGroups, comparisonsHref } from './comparison.ts';
import { contradictionsHref } from './contradictions.ts';
import { freshnessHref } from './freshness.ts';
import { pulseAddresses } from './pulse/addresses.ts';
import { planHref } from './researchPlan.ts';
import { saidAndDoneHref } from './saidAndDone.ts';

/** Pages over the whole wiki that belong to the list of a kind. */
export function listLinks(kind: Kind, reader: Reader): Link[] {
  const { plan, contradictions, freshness, calendar } = overviewLinks(reader);
  const { compare, loop, pulse } = reader.ui.t;
  const inHouse = (...each: Link[]) => inHouseLinks(each, reader);
  const links: Partial<Record<Kind, Link[]>> = {
    persona:
      comparedGroups(reader).length === 0 ? [] : [{ href: comparisonsHref(reader), text: compare.title }],
    action: [
      ...inHouse({ href: boardHref(reader), text: loop.board.title }),
      { href: saidAndDoneHref(reader), text: loop.said.title },
    ],
    metric: inHouse({ href: pulseAddresses(reader.lang).overview, text: pulse.title }),
    insight: inHouse(contradictions, plan, freshness),
    study: inHouse(plan),
    session: [calendar],
    contact: inHouse(freshness),
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
