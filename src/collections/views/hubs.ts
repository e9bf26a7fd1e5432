import { FOLDER_OF_VOCABULARY, type Vocabulary } from '../../schema/kinds.ts';
import type { Entry, EntryOf, TaxonomyValue } from '../../wiki/entry.ts';
import type { EntryLink, Link, OwnerView } from '../../wiki/views/links.ts';
import type { ActionRowView, BacklinkGroupView, ClaimRowView, EntryRowView } from '../../wiki/views/rows.ts';
import type { VerbatimView } from '../../wiki/views/voices.ts';
import { listHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimRow } from './claimRow.ts';
import { byPriority } from './claims.ts';
import { actionsFor } from './concerned.ts';
import { entryRow } from './entryRows.ts';
import { facetHref } from './facets.ts';
import { factsOfValue, type ValueFact } from './hubFacts.ts';
import { voicesOf } from './voices.ts';
import { byValue, type MonthCount, monthCounts, voicesIn } from './volumes.ts';

/** Claims on a hub at most; the filtered list holds the rest. */
const CLAIMS = 25;

/** Field of an insight that names the values of a vocabulary; phases and methods are named by none. */
const FIELD: Partial<Record<Vocabulary, string>> = {
  theme: 'themes',
  channel: 'channels',
  product: 'products',
};

/** The page of a value of a vocabulary. */
export type HubView = {
  /** What sort of value. */
  vocabulary: Vocabulary;
  /** Name of the vocabulary and address of its list. */
  kicker: Link;
  /** Its name. */
  title: string;
  /** What it means. */
  definition: string;
  /** Where it stands in its life, with the value that replaces a retired one. */
  status: 'active' | 'draft' | 'retired';
  replacedBy?: EntryLink;
  /** Small facts: synonyms, parts, what a channel, phase or method is. */
  facts: ValueFact[];
  /** Who answers for it. */
  owner?: OwnerView;
  /** Insights about it, by priority. */
  claims: { rows: ClaimRowView[]; all?: Link };
  /** What is being done about them. */
  actions: ActionRowView[];
  /** Studies of a method. */
  studies: EntryRowView[];
  /** Voices by month; empty where they cannot be told by month. */
  months: MonthCount[];
  /** Voices that may be shown, newest first, and the rule by which. Absent for values that no voice is coded to. */
  voices?: { shown: VerbatimView[]; rule: string };
  /** True where a voice on the page is invented. */
  synthetic: boolean;
  /** What else refers to it, by kind. */
  backlinks: BacklinkGroupView[];
};

/** Makes the page of a value. */
export function hubView<V extends Vocabulary>(
  vocabulary: V,
  value: TaxonomyValue<V>,
  reader: Reader,
): HubView {
  const { lang, ui, wiki, link } = reader;
  const insights = insightsAbout(vocabulary, value.id, reader);
  const studies =
    vocabulary === 'method' ? wiki.graph.ofKind('study').filter(({ data }) => data.method === value.id) : [];
  const voices = voicesView(vocabulary, value.id, reader);
  const shown: ReadonlySet<Entry> = new Set<Entry>([...insights, ...studies]);
  const replacedBy =
    'replacedBy' in value && value.replacedBy ? link.value(vocabulary, value.replacedBy) : undefined;
  const owner = ownerOfValue(value, reader);
  return {
    vocabulary,
    kicker: {
      href: `/${lang}/${FOLDER_OF_VOCABULARY[vocabulary]}/`,
      text: ui.t.names.vocabulary[vocabulary].one,
    },
    title: value.label[lang],
    definition: value.definition[lang],
    status: 'status' in value ? value.status : 'active',
    ...(replacedBy && { replacedBy }),
    facts: factsOfValue(value, reader),
    ...(owner && { owner }),
    claims: claimsView(vocabulary, value.id, insights, reader),
    actions: actionsFor(new Set(insights.map(({ id }) => id)), reader),
    studies: studies.map((study) => entryRow(study, reader)),
    months: monthsOf(vocabulary, value.id, reader),
    ...(voices && { voices }),
    synthetic: voices?.shown.some(({ synthetic }) => synthetic) ?? false,
    backlinks: otherLinks(`${vocabulary}/${value.id}`, shown, reader),
  };
}

/** Insights whose own field names the value; those that only ask for it in a query stand among the backlinks. */
function insightsAbout(vocabulary: Vocabulary, id: string, { wiki }: Reader): EntryOf<'insight'>[] {
  const field = FIELD[vocabulary];
  if (field === undefined) return [];
  return wiki.graph.backlinks(`${vocabulary}/${id}`).flatMap(({ from, how }) => {
    const isAbout = from.kind === 'insight' && how === field && from.data.status === 'published';
    return isAbout ? [from] : [];
  });
}

function claimsView(
  vocabulary: Vocabulary,
  id: string,
  insights: readonly EntryOf<'insight'>[],
  reader: Reader,
): HubView['claims'] {
  const { ui, lang } = reader;
  const rows = byPriority(insights, reader)
    .slice(0, CLAIMS)
    .map((insight) => claimRow(insight, reader));
  if (insights.length <= CLAIMS) return { rows };
  const isWhole = insights.length === reader.wiki.graph.ofKind('insight').length;
  const href = isWhole ? listHref(lang, 'insight') : facetHref('insight', vocabulary, id, reader);
  const count = ui.f.count(insights.length, ui.t.names.kind.insight);
  return { rows, all: { href, text: ui.t.hubs.allClaims(count) } };
}

function monthsOf(vocabulary: Vocabulary, id: string, { wiki }: Reader): MonthCount[] {
  const { judged, graph } = wiki;
  if (vocabulary === 'theme') return monthCounts(byValue(judged.themes).get(id) ?? [], judged.asOf);
  if (vocabulary !== 'method') return [];
  const sources = new Set(
    graph.ofKind('source').flatMap((each) => (each.data.method === id ? [each.id] : [])),
  );
  return monthCounts(
    judged.volumes.filter(({ source }) => sources.has(source)),
    judged.asOf,
  );
}

function voicesView(vocabulary: Vocabulary, id: string, reader: Reader): HubView['voices'] {
  const { wiki, ui } = reader;
  const key = `${vocabulary}/${id}`;
  if (!wiki.judged.voices.has(key)) return undefined;
  const shown = voicesOf(key, reader);
  const rule = ui.t.hubs.voicesRule(ui.f.number(wiki.settings.verbatimsOnHubs));
  if (vocabulary !== 'theme') return { shown, rule };
  const all = ui.f.count(voicesIn(byValue(wiki.judged.themes).get(id) ?? []), ui.t.list.voices);
  return { shown, rule: `${ui.t.hubs.shownOf(ui.f.number(shown.length), all)} ${rule}` };
}

function ownerOfValue(value: TaxonomyValue, reader: Reader): OwnerView | undefined {
  const id = 'owner' in value && value.owner ? value.owner : reader.wiki.settings.contact;
  const link = id === undefined ? undefined : reader.link.of('contact', id);
  return link && { link };
}

/** Backlinks by kind, without the entries that the page shows elsewhere. */
function otherLinks(key: string, shown: ReadonlySet<Entry>, { wiki, link }: Reader): BacklinkGroupView[] {
  const entries = new Set(wiki.graph.backlinks(key).map(({ from }) => from));
  const others = [...entries].filter((entry) => !shown.has(entry));
  return [...Map.groupBy(others, ({ kind }) => kind)].map(([kind, list]) => ({
    kind,
    links: list.map((entry) => link.entry(entry)),
  }));
}
