import type { PageView } from '../wiki/views/site.ts';
import { inHouseReadersOf } from './inHouse.ts';
import { type Reader, readersOf } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { sessionsCalendar } from './views/calendar.ts';
import { type ContradictionsView, contradictionsHref, contradictionsView } from './views/contradictions.ts';
import { type FreshnessView, freshnessHref, freshnessView } from './views/freshness.ts';
import { planHref, type ResearchPlanView, researchPlanView } from './views/researchPlan.ts';
import { overviewSearch } from './views/search/overview.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

type Paths<V> = Promise<StaticPath<{ lang: string }, PageProps<V>>[]>;

/** The research plan of every language. */
export function researchPlanPaths(): Paths<ResearchPlanView> {
  return overviewPaths(researchPlanView, ({ lang, ui }) => ({
    path: planHref(lang),
    title: ui.t.research.plan.title,
    description: ui.t.research.plan.lead,
  }));
}

/** The ledger of contradictions of every language. */
export function contradictionsPaths(): Paths<ContradictionsView> {
  return overviewPaths(contradictionsView, ({ lang, ui }) => ({
    path: contradictionsHref(lang),
    title: ui.t.integrity.contradictions.title,
    description: ui.t.integrity.contradictions.lead,
  }));
}

/** The queue of what should be looked at again, of every language. */
export function freshnessPaths(): Paths<FreshnessView> {
  return overviewPaths(freshnessView, ({ lang, ui }) => ({
    path: freshnessHref(lang),
    title: ui.t.integrity.review.title,
    description: ui.t.integrity.review.lead,
  }));
}

async function overviewPaths<V>(
  viewOf: (reader: Reader) => V,
  pageOf: (reader: Reader) => { path: string; title: string; description: string },
): Paths<V> {
  return inHouseReadersOf(await getWiki()).map((reader) => {
    const found = pageView(reader, pageOf(reader));
    const page: PageView = { ...found, search: overviewSearch(found, reader) };
    const props = { site: siteView(reader), page, view: viewOf(reader) };
    return staticPath({ lang: reader.lang }, props);
  });
}

/** The calendar of coming sessions of every language, as `text/calendar`. */
export async function calendarPaths(): Promise<{ params: { lang: string }; props: { calendar: string } }[]> {
  const wiki = await getWiki();
  return readersOf(wiki).map((reader) => ({
    params: { lang: reader.lang },
    props: { calendar: sessionsCalendar(reader) },
  }));
}
