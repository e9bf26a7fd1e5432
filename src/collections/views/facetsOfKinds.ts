import type { Language } from '../../schema/fields.ts';
import type { Kind, Vocabulary } from '../../schema/kinds.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { ConfidenceLevel } from '../../wiki/views/states.ts';
import type { Reader } from '../reader.ts';
import { claimOf, freshnessOf } from './claims.ts';

/** One way to narrow a list down. */
export type Facet<K extends Kind> = {
  /** Id as it stands in the address. */
  id: string;
  /** Its name, in the language of the page. */
  label: string;
  /** Values of an entry, by their ids. */
  values: (entry: EntryOf<K>) => readonly string[];
  /** Name of a value; undefined where the audience has no such thing. */
  name: (value: string) => string | undefined;
  /** Language of a value's name where it is not the page's. Default: all are in the language of the page. */
  lang?: (value: string) => Language | undefined;
  /** Fixed order of the values. Default: those with most entries first. */
  order?: readonly string[];
};

type FacetsOfKinds = { [K in Kind]?: (reader: Reader) => Facet<K>[] };

const FACETS: FacetsOfKinds = {
  insight: insightFacets,
  persona: (reader) => [ofEntries('segment', 'segment', ({ data }) => data.segments, reader)],
  journey: (reader) => [
    ofEntries('persona', 'persona', ({ data }) => data.personas, reader),
    ofValues('product', ({ data }) => data.products, reader),
  ],
  study: (reader) => [
    ofValues('method', ({ data }) => [data.method], reader),
    ofEntries('persona', 'persona', ({ data }) => data.personas, reader),
    owners(reader),
  ],
  source: (reader) => [
    ofValues('channel', ({ data }) => [data.channel], reader),
    ofValues('method', ({ data }) => [data.method], reader),
    owners(reader),
  ],
  action: (reader) => {
    const { t } = reader.ui;
    return [
      ofWords('status', t.field.status, t.states.actionStatus, ({ data }) => [data.status]),
      owners(reader),
      ofStages(({ data }) => data.stages, reader),
    ];
  },
  guide: ({ ui: { t } }) => [ofWords('type', t.lists.type, t.names.guideType, ({ data }) => [data.type])],
  path: ({ ui: { t } }) => [ofWords('level', t.field.level, t.names.pathLevel, ({ data }) => [data.level])],
  session: ({ ui: { t } }) => [ofWords('type', t.lists.type, t.names.sessionType, ({ data }) => [data.type])],
  contact: ({ ui: { t } }) => [ofWords('role', t.field.roles, t.names.role, ({ data }) => data.roles)],
};

/** The facets of a kind; none for kinds whose lists are short or looked up by name. */
export function facetsOf<K extends Kind>(kind: K, reader: Reader): Facet<K>[] {
  return FACETS[kind]?.(reader) ?? [];
}

function insightFacets(reader: Reader): Facet<'insight'>[] {
  const { t } = reader.ui;
  const { states, names } = t;
  const trendOf = (id: string) => claimOf(id, reader).trend?.verdict ?? 'tooLittleData';
  const status = ofWords<'insight'>('status', t.field.status, { retired: t.lists.retired }, ({ data }) => [
    data.status,
  ]);
  const facets: Facet<'insight'>[] = [
    ofWords('confidence', t.facts.confidence, bySureness(states.confidence), ({ id }) => [
      claimOf(id, reader).confidence.level,
    ]),
    ofWords('trend', t.facts.trend, states.trend, ({ id }) => [trendOf(id)]),
    ofWords('kind', t.lists.type, names.insightKind, ({ data }) => [data.kind]),
    ofWords('severity', t.facts.severity, reversed(states.severity), ({ data }) => [data.severity]),
    ofValues('theme', ({ data }) => data.themes, reader),
    ofEntries('persona', 'persona', ({ data }) => data.personas, reader),
    ofEntries('segment', 'segment', ({ data }) => data.segments, reader),
    ofStages(({ data }) => data.stages, reader),
    ofValues('channel', ({ data }) => data.channels, reader),
    ofValues('product', ({ data }) => data.products, reader),
    owners(reader),
    ofWords('freshness', t.facts.freshness, states.freshness, (entry) => [freshnessOf(entry, reader).level]),
  ];
  // What was replaced stands in a list of its own, so that no count mixes it with what holds today.
  const today = facets.map((facet) => ({
    ...facet,
    values: (entry: EntryOf<'insight'>) => (entry.data.status === 'retired' ? [] : facet.values(entry)),
  }));
  return [...today, status];
}

/** A facet whose values are states with words of the interface, in the order of the words. */
function ofWords<K extends Kind>(
  id: string,
  label: string,
  words: Readonly<Record<string, string>>,
  values: Facet<K>['values'],
): Facet<K> {
  return { id, label, values, name: (value) => words[value], order: Object.keys(words) };
}

/** A facet whose values are those of a vocabulary. */
function ofValues<K extends Kind>(
  vocabulary: Vocabulary,
  values: Facet<K>['values'],
  { ui, link }: Reader,
): Facet<K> {
  const label = ui.t.names.vocabulary[vocabulary].one;
  return { id: vocabulary, label, values, name: (value) => link.value(vocabulary, value)?.text };
}

/** A facet whose values are entries of a kind. */
function ofEntries<K extends Kind>(
  id: string,
  kind: Kind,
  values: Facet<K>['values'],
  { ui, link }: Reader,
): Facet<K> {
  return {
    id,
    label: ui.t.names.kind[kind].one,
    values,
    name: (value) => link.of(kind, value)?.text,
    lang: (value) => link.of(kind, value)?.lang,
  };
}

function ofStages<K extends Kind>(values: Facet<K>['values'], { ui, link }: Reader): Facet<K> {
  return {
    id: 'stage',
    label: ui.t.search.facets.stage,
    values,
    name: (path) => link.stage(path)?.text,
    lang: (path) => link.stage(path)?.lang,
  };
}

function owners<K extends Kind>({ ui, link }: Reader): Facet<K> {
  const values = ({ data }: EntryOf<K>) => (data.owner === undefined ? [] : [data.owner]);
  return { id: 'owner', label: ui.t.facts.owner, values, name: (id) => link.of('contact', id)?.text };
}

/** Words of confidence from the surest to what nobody has checked. */
function bySureness({
  established,
  supported,
  emerging,
  disputed,
  assumption,
}: Record<ConfidenceLevel, string>) {
  return { established, supported, emerging, disputed, assumption };
}

/** The same words from the last to the first: the gravest stands on top. */
function reversed(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).reverse());
}
