import type { Language } from '../../schema/fields.ts';
import type { Kind, Vocabulary } from '../../schema/kinds.ts';
import { FOLDER_OF_VOCABULARY } from '../../schema/kinds.ts';
import type { Entry } from '../../wiki/entry.ts';
import { isKeptOffline } from '../../wiki/offline.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { PageView, SiteView } from '../../wiki/views/site.ts';
import { inHouseLinks, isInHouse } from '../inHouse.ts';
import { entryHref, listHref, pageLanguages } from '../links.ts';
import type { Reader } from '../reader.ts';
import { boardHref } from './board.ts';
import { contradictionsHref } from './contradictions.ts';
import { freshnessHref } from './freshness.ts';
import { habitsHref } from './habits.ts';
import { legalLinks } from './legal.ts';
import { pulseAddresses } from './pulse/addresses.ts';
import { planHref } from './researchPlan.ts';
import { saidAndDoneHref } from './saidAndDone.ts';

const MAIN: readonly Kind[] = ['insight', 'persona', 'journey', 'study', 'action', 'term'];
const MORE: readonly Kind[] = [
  'guide',
  'path',
  'segment',
  'metric',
  'source',
  'session',
  'contact',
  'assessment',
];
const HUBS: readonly Vocabulary[] = ['theme', 'channel', 'product'];

/** What every page of one language shares. */
export function siteView(reader: Reader): SiteView {
  const { wiki, lang, ui } = reader;
  const { settings, audience, judged } = wiki;
  return {
    lang,
    name: settings.name[lang],
    company: settings.company,
    address: settings.address,
    fictional: settings.fictional,
    audience,
    asOf: judged.asOf,
    homeHref: `/${lang}/`,
    searchHref: `/${lang}/search/`,
    nav: [...kindLinks(MAIN, reader), ...(isInHouse(wiki) ? measured(reader) : toldLinks(reader))],
    more: [
      ...kindLinks(MORE, reader),
      ...HUBS.map((hub) => hubLink(hub, lang, ui.t.nav)),
      ...inHouseLinks([...loopLinks(reader), ...overviews(reader)], reader),
    ],
    legal: legalLinks(reader),
    ...(settings.accent !== undefined && { accentHref: '/accent.css' }),
    ...requests(reader),
    ...(isKeptOffline(settings, audience) && { offline: true as const }),
  };
}

/** Where research is asked for; the public is not asked to, and learns no mailbox of the house. */
function requests({ wiki }: Reader): Pick<SiteView, 'researchRequests'> {
  const { issue, email } = wiki.settings.researchRequests ?? {};
  if (!isInHouse(wiki)) return {};
  if (issue !== undefined) return { researchRequests: { issue } };
  return email === undefined ? {} : { researchRequests: { email } };
}

/** What is measured over the whole wiki. */
function measured(reader: Reader): Link[] {
  const { pulse, nav } = reader.ui.t;
  return [
    { href: pulseAddresses(reader.lang).overview, text: pulse.title },
    { href: habitsHref(reader), text: nav.habits },
  ];
}

/** Pages over the whole wiki, by their titles. */
function overviews({ lang, ui }: Reader): Link[] {
  const { research, integrity } = ui.t;
  return [
    { href: planHref(lang), text: research.plan.title },
    { href: contradictionsHref(lang), text: integrity.contradictions.title },
    { href: freshnessHref(lang), text: integrity.review.title },
  ];
}

/** Lists of kinds that have at least one entry: an empty list is no place to go. */
function kindLinks(kinds: readonly Kind[], { wiki, lang, ui }: Reader): Link[] {
  const words = ui.t.nav;
  const names: Record<Kind, string> = {
    insight: words.insights,
    persona: words.personas,
    segment: words.segments,
    journey: words.journeys,
    study: words.research,
    source: words.evidence,
    action: words.actions,
    metric: words.metrics,
    term: words.glossary,
    guide: words.guides,
    path: words.paths,
    session: words.sessions,
    contact: words.contacts,
    assessment: words.assessments,
  };
  return kinds
    .filter((kind) => wiki.graph.ofKind(kind).length > 0)
    .map((kind) => ({ href: listHref(lang, kind), text: names[kind] }));
}

/** The board and "you said, we did", where there are actions. */
function loopLinks(reader: Reader): Link[] {
  const told = toldLinks(reader);
  return told.length === 0 ? [] : [{ href: boardHref(reader), text: reader.ui.t.loop.board.title }, ...told];
}

/** "You said, we did", where there are actions: the first thing that customers look for. */
function toldLinks(reader: Reader): Link[] {
  if (reader.wiki.graph.ofKind('action').length === 0) return [];
  return [{ href: saidAndDoneHref(reader), text: reader.ui.t.loop.said.title }];
}

function hubLink(hub: Vocabulary, lang: Language, words: Reader['ui']['t']['nav']): Link {
  const names = { theme: words.themes, channel: words.channels, product: words.products };
  const text = hub === 'theme' || hub === 'channel' || hub === 'product' ? names[hub] : hub;
  return { href: `/${lang}/${FOLDER_OF_VOCABULARY[hub]}/`, text };
}

/** What a page tells the browser; the same page in the other languages by exchanging the first part of its path. */
export function pageView(
  reader: Reader,
  page: {
    title: string;
    path: string;
    description?: string;
    available?: readonly Language[];
    elsewhere?: string;
  },
): Omit<PageView, 'search'> {
  const { languages, wiki, lang } = reader;
  const { title, path, description, available = languages, elsewhere } = page;
  const inLanguage = (other: Language, from: string) => from.replace(`/${lang}/`, `/${other}/`);
  return {
    title,
    path,
    ...(description !== undefined && { description }),
    ...(wiki.settings.site !== undefined && { canonical: new URL(path, wiki.settings.site).href }),
    languages: languages.map((other) => {
      const isAvailable = available.includes(other);
      return {
        lang: other,
        href: inLanguage(other, isAvailable ? path : (elsewhere ?? path)),
        available: isAvailable,
      };
    }),
  };
}

/** The page of an entry; where it does not speak a language, that language's list of the kind stands in. */
export function entryPageView(
  entry: Entry,
  reader: Reader,
  words: { title: string; summary?: string },
): Omit<PageView, 'search'> {
  return pageView(reader, {
    title: words.title,
    path: entryHref(reader.lang, entry.kind, entry.id),
    ...(words.summary !== undefined && { description: words.summary }),
    available: pageLanguages(entry, reader.languages),
    elsewhere: listHref(reader.lang, entry.kind),
  });
}
