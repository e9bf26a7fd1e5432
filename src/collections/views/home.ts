import type { EntryOf } from '../../wiki/entry.ts';
import type { EntryLink, Link } from '../../wiki/views/links.ts';
import type { ChangeView, ClaimRowView, UnknownView } from '../../wiki/views/rows.ts';
import type { SessionView } from '../../wiki/views/study.ts';
import { isInHouse } from '../inHouse.ts';
import { listHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import { changesOf } from './changes.ts';
import { claimRow } from './claimRow.ts';
import { byPriority, claimOf } from './claims.ts';
import { statementsOf } from './entryRows.ts';
import { facetHref } from './facets.ts';
import { overviewLinks } from './listLinks.ts';
import { saidAndDoneHref } from './saidAndDone.ts';
import { sessionView } from './session.ts';
import { isComing } from './sorted.ts';
import { coverageOf } from './statements.ts';

/** Claims, news and unknowns shown at most. */
const SHOWN = { pains: 5, changes: 8, unknowns: 5, questions: 3 };

/** Handbook page that tells how an export becomes a page; without it researchers are led to the handbook. */
const IMPORT_GUIDE = 'export-einspielen';

/** An assumption and why it matters, as a sentence. */
export type HomeUnknownView = UnknownView & {
  /** How much rests on it, or how much of the entry is assumed. */
  what: string;
};

/** Addresses of the doors: for a customer, an employee, a researcher, a new hire. */
export type DoorHrefs = { customer?: string; employee: string; researcher?: string; newHire?: string };

/** The start page. */
export type HomeView = {
  /** Address of the search. */
  searchHref: string;
  /** Example questions. */
  questions: string[];
  /** Addresses of the doors; those that a reader of this build would use. */
  doors: DoorHrefs;
  /** Pains by priority. */
  pains: { rows: ClaimRowView[]; all?: Link };
  /** What changed in meaning, with the windows that trends compare. */
  changes: { items: ChangeView[]; windows: string };
  /** Assumptions by how much rests on them; absent in a build for everybody, which does not know all. */
  unknowns?: { items: HomeUnknownView[]; all?: Link; plan: Link };
  /** The next session after the day of the build. */
  session?: SessionView;
  /** All sessions; absent where there is none at all. */
  sessions?: Link;
  /** Whom to ask for a session where none is planned. */
  contact?: Link;
};

/** Makes the start page of a language. */
export function homeView(reader: Reader): HomeView {
  const { wiki, lang, ui, link } = reader;
  const insights = wiki.graph.ofKind('insight').filter(({ data }) => data.status === 'published');
  const session = nextSession(reader);
  const sessions = wiki.graph.ofKind('session').length > 0;
  const contact = wiki.settings.contact === undefined ? undefined : link.of('contact', wiki.settings.contact);
  const searchHref = `/${lang}/search/`;
  return {
    searchHref,
    questions: wiki.settings.exampleQuestions[lang].slice(0, SHOWN.questions),
    doors: doorsOf(reader),
    pains: painsOf(insights, reader),
    changes: { items: changesOf(insights, reader).slice(0, SHOWN.changes), windows: windowWords(reader) },
    ...(isInHouse(wiki) && { unknowns: unknownsOf(insights, reader) }),
    ...(session && { session }),
    ...(sessions && { sessions: { href: listHref(lang, 'session'), text: ui.t.news.allSessions } }),
    ...(contact && { contact }),
  };
}

function doorsOf(reader: Reader): DoorHrefs {
  const { lang, link, wiki } = reader;
  if (!isInHouse(wiki)) {
    const isTelling = wiki.graph.ofKind('action').length > 0;
    return { ...(isTelling && { customer: saidAndDoneHref(reader) }), employee: listHref(lang, 'insight') };
  }
  return {
    employee: listHref(lang, 'insight'),
    researcher: link.of('guide', IMPORT_GUIDE)?.href ?? listHref(lang, 'guide'),
    newHire: firstDay(reader)?.href ?? listHref(lang, 'path'),
  };
}

/** The path of the first day, one in the language of the page before others. */
function firstDay({ wiki, link }: Reader): EntryLink | undefined {
  const paths = wiki.graph.ofKind('path').filter(({ data }) => data.firstDay);
  const links = paths.map((path) => link.entry(path));
  return links.find(({ lang }) => lang === undefined) ?? links[0];
}

function painsOf(insights: readonly EntryOf<'insight'>[], reader: Reader): HomeView['pains'] {
  const pains = insights.filter(({ data }) => data.kind === 'pain');
  const known = pains.filter(({ id }) => claimOf(id, reader).confidence.level !== 'assumption');
  const rows = byPriority(known, reader).slice(0, SHOWN.pains);
  const href = pains.length < insights.length ? facetHref('insight', 'kind', 'pain', reader) : undefined;
  return {
    rows: rows.map((insight) => claimRow(insight, reader)),
    ...(pains.length > rows.length && {
      all: { href: href ?? listHref(reader.lang, 'insight'), text: reader.ui.t.news.allPains },
    }),
  };
}

function windowWords({ wiki, ui }: Reader): string {
  const { recent, baseline } = wiki.judged.windows;
  const words = ({ from, to }: { from: string; to: string }) =>
    from === to ? ui.f.month(from) : ui.t.change.window(ui.f.month(from), ui.f.month(to));
  return ui.t.news.windows(words(recent), words(baseline));
}

/** Insights that are assumptions, by the entries that rest on them, then personas by their assumed statements. */
function unknownsOf(
  insights: readonly EntryOf<'insight'>[],
  reader: Reader,
): NonNullable<HomeView['unknowns']> {
  const { wiki, link, ui } = reader;
  const assumed = insights.filter(({ id }) => claimOf(id, reader).confidence.level === 'assumption');
  const claims = assumed.map((insight): HomeUnknownView => {
    const restingOn = new Set(wiki.graph.backlinks(`insight/${insight.id}`).map(({ from }) => from)).size;
    const count = restingOn === 0 ? ui.t.news.nothing : ui.f.count(restingOn, ui.t.home.restingOn);
    return { link: link.entry(insight), restingOn, what: ui.t.news.resting(count) };
  });
  const personas = wiki.graph.ofKind('persona').flatMap((persona): HomeUnknownView[] => {
    const { evidenced, all } = coverageOf(statementsOf(persona, reader), reader);
    const open = all - evidenced;
    const what = ui.t.news.assumed(ui.f.number(open), ui.f.number(all));
    return open === 0 ? [] : [{ link: link.entry(persona), restingOn: open, what }];
  });
  const items = [...claims.sort(byWeight), ...personas.sort(byWeight)].slice(0, SHOWN.unknowns);
  const hasList = assumed.length > 0 && assumed.length < insights.length;
  return {
    items,
    plan: overviewLinks(reader).plan,
    ...(hasList && {
      all: {
        href: facetHref('insight', 'confidence', 'assumption', reader),
        text: ui.t.news.allAssumptions,
      },
    }),
  };
}

function byWeight(a: UnknownView, b: UnknownView): number {
  return b.restingOn - a.restingOn || (a.link.id < b.link.id ? -1 : 1);
}

function nextSession(reader: Reader): SessionView | undefined {
  const coming = reader.wiki.graph.ofKind('session').filter(({ data }) => isComing(data, reader));
  const [next] = coming.toSorted((a, b) => a.data.starts.getTime() - b.data.starts.getTime());
  return next && sessionView(next, reader);
}
